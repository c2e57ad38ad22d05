package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.YES;
import static org.r2prules.kb.model.Truth.agree;
import static org.r2prules.kb.model.Truth.and;
import static org.r2prules.kb.model.Truth.or;
import static org.r2prules.kb.model.Truth.some;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.facts.Incident;

/** The crimes and their elements, for one population. */
final class CrimeModel {

  private static final List<String> AGAINST_HUMANITY =
      List.of(
          "KILLING",
          "SERIOUS_HARM",
          "RAPE",
          "SEXUAL_SLAVERY",
          "FORCED_PROSTITUTION",
          "FORCED_PREGNANCY",
          "FORCED_STERILISATION",
          "SEXUAL_ASSAULT",
          "COMPARABLE_SEXUAL",
          "FORCED_DISAPPEARANCE",
          "CONDITIONS_OF_LIFE",
          "FORCED_DISPLACEMENT",
          "TORTURE");
  private static final List<String> OF_GENOCIDE =
      List.of("KILLING", "SERIOUS_HARM", "CONDITIONS_OF_LIFE", "FORCED_STERILISATION");
  private static final List<String> OF_WAR =
      List.of(
          "KILLING",
          "SERIOUS_HARM",
          "TORTURE",
          "RAPE",
          "SEXUAL_SLAVERY",
          "FORCED_PROSTITUTION",
          "FORCED_PREGNANCY",
          "FORCED_STERILISATION",
          "SEXUAL_ASSAULT",
          "COMPARABLE_SEXUAL",
          "FORCED_DISPLACEMENT",
          "CHILD_RECRUITMENT",
          "SCHOOL_OR_HOSPITAL_ATTACK",
          "LOOTING",
          "HERITAGE_ATTACK",
          "ACCESS_DENIAL");

  final Truth scale;
  final Truth civilianAttack;
  final Truth policy;
  final Truth againstHumanity;
  final Truth genocide;
  final Truth war;
  final Truth cleansing;
  final Truth elements;
  final Truth core;
  final Truth ongoing;

  private final Setting setting;
  private final String people;
  private final List<Incident> incidents;

  CrimeModel(Setting setting, String people) {
    this.setting = setting;
    this.people = people;
    this.incidents = setting.incidents.stream().filter(i -> i.population().equals(people)).toList();
    Truth widespread = flag("attack.widespread");
    Truth systematic = flag("attack.systematic");
    Truth targeted = flag("attack.targetsCivilians");
    Truth civilian = flag("population.civilian");
    this.ongoing = flag("attack.ongoing");
    this.scale =
        setting.reads("widespreadSystematic", "AND")
            ? and(widespread, systematic)
            : or(widespread, systematic);
    this.civilianAttack =
        setting.reads("cahPopulation", "ANY") ? targeted : and(targeted, civilian);
    Truth anyPolicy = somePerpetrator("attack.policy");
    this.policy = policy(anyPolicy);
    this.againstHumanity =
        crime(
            "CRIMES_AGAINST_HUMANITY",
            and(someAct(AGAINST_HUMANITY), scale, civilianAttack, policy));
    this.genocide =
        crime(
            "GENOCIDE",
            and(
                someAct(OF_GENOCIDE),
                somePerpetrator("attack.intentToDestroy"),
                group(
                    setting.reads("genocideGroups", "AS_PRINTED")
                        ? List.of("RACIAL", "RELIGIOUS", "ETHNIC")
                        : List.of("RACIAL", "RELIGIOUS", "ETHNIC", "NATIONAL"))));
    this.war =
        crime(
            "WAR_CRIMES",
            and(
                someWarAct(),
                civilian,
                setting.says.any("conflict.status", setting.id(), List.of("ACTIVE", "SETTLED"))));
    this.cleansing =
        crime(
            "ETHNIC_CLEANSING",
            and(
                someAct(List.of("FORCED_DISPLACEMENT")),
                group(List.of("ETHNIC", "RELIGIOUS", "RACIAL", "NATIONAL")),
                targeted,
                anyPolicy));
    Truth coreWar = and(war, widespread, targeted);
    this.elements =
        or(
            againstHumanity,
            genocide,
            cleansing,
            setting.reads("warCrimesFilter", "CORE_ONLY") ? coreWar : war);
    this.core =
        or(
            againstHumanity,
            genocide,
            cleansing,
            setting.reads("warCrimesFilter", "ALL_IN_SCOPE") ? war : coreWar);
  }

  private Truth flag(String code) {
    return setting.says.holds(code, people);
  }

  private Truth crime(String name, Truth derived) {
    return agree(setting.says.is("finding.crime", people, name), derived);
  }

  private Truth group(List<String> kinds) {
    return setting.says.any("population.groupKind", people, kinds);
  }

  private Truth someAct(List<String> acts) {
    return some(
        incidents.stream().map(i -> setting.says.any("incident.acts", i.id(), acts)).toList());
  }

  private Truth someWarAct() {
    return some(
        incidents.stream()
            .map(
                i ->
                    and(
                        setting.says.any("incident.acts", i.id(), OF_WAR),
                        setting.says.holds("incident.conflictRelated", i.id())))
            .toList());
  }

  private Truth policy(Truth shown) {
    if (setting.reads("cahPolicyElement", "NOT_REQUIRED")) {
      return YES;
    }
    return setting.reads("cahPolicyElement", "PROVEN")
        ? orOfOthers(
            some(perpetrators().stream().map(a -> setting.proven("attack.policy", a)).toList()))
        : shown;
  }

  private Truth somePerpetrator(String code) {
    return orOfOthers(
        some(perpetrators().stream().map(actor -> setting.says.holds(code, actor)).toList()));
  }

  /** Who committed an incident that names nobody may be another. */
  private Truth orOfOthers(Truth named) {
    return incidents.stream().anyMatch(i -> i.perpetrators().isEmpty()) ? or(named, OPEN) : named;
  }

  private Set<String> perpetrators() {
    Set<String> perpetrators = new TreeSet<>();
    incidents.forEach(i -> perpetrators.addAll(i.perpetrators()));
    return perpetrators;
  }
}
