package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.YES;
import static org.r2prules.kb.model.Truth.agree;
import static org.r2prules.kb.model.Truth.and;
import static org.r2prules.kb.model.Truth.or;
import static org.r2prules.kb.model.Truth.some;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.r2prules.facts.Incident;

/** The crimes and their elements, for one population. */
final class CrimeModel {

  private static final List<String> AGAINST_HUMANITY =
      List.of(
          "KILLING",
          "EXTERMINATION",
          "ENSLAVEMENT",
          "TRAFFICKING",
          "FORCED_DISPLACEMENT",
          "DETENTION",
          "TORTURE",
          "RAPE",
          "SEXUAL_SLAVERY",
          "FORCED_PROSTITUTION",
          "FORCED_PREGNANCY",
          "FORCED_STERILISATION",
          "SEXUAL_ASSAULT",
          "SEXUAL_MUTILATION",
          "COMPARABLE_SEXUAL",
          "PERSECUTION",
          "FORCED_DISAPPEARANCE",
          "APARTHEID",
          "SERIOUS_HARM",
          "CONDITIONS_OF_LIFE",
          "OTHER_INHUMANE");
  private static final List<String> OF_GENOCIDE =
      List.of(
          "KILLING",
          "SERIOUS_HARM",
          "CONDITIONS_OF_LIFE",
          "FORCED_STERILISATION",
          "CHILD_TRANSFER");
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
          "ACCESS_DENIAL",
          "EXTERMINATION",
          "ENSLAVEMENT",
          "DETENTION",
          "ABDUCTION",
          "SEXUAL_MUTILATION",
          "CONDITIONS_OF_LIFE",
          "PEACEKEEPER_ATTACK",
          "VILLAGE_DESTRUCTION",
          "OTHER_INHUMANE");

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
    this.policy = policy();
    this.againstHumanity = crime("CRIMES_AGAINST_HUMANITY", and(scale, civilianAttack, policy));
    this.genocide =
        crime(
            "GENOCIDE",
            and(
                sameHand(OF_GENOCIDE, a -> setting.says.is("attack.intentToDestroy", a, people)),
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
                sameHand(
                    List.of("FORCED_DISPLACEMENT"),
                    a -> setting.says.is("attack.policy", a, people)),
                group(List.of("ETHNIC", "RELIGIOUS", "RACIAL", "NATIONAL")),
                targeted));
    Truth coreWar = and(war, or(widespread, systematic), targeted);
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

  Map<String, Truth> byName() {
    return Map.of(
        "GENOCIDE",
        genocide,
        "WAR_CRIMES",
        war,
        "ETHNIC_CLEANSING",
        cleansing,
        "CRIMES_AGAINST_HUMANITY",
        againstHumanity);
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

  private Truth policy() {
    if (setting.reads("cahPolicyElement", "NOT_REQUIRED")) {
      return someAct(AGAINST_HUMANITY);
    }
    return setting.reads("cahPolicyElement", "PROVEN")
        ? sameHand(AGAINST_HUMANITY, a -> setting.proven("attack.policy", a, people))
        : sameHand(AGAINST_HUMANITY, a -> setting.says.is("attack.policy", a, people));
  }

  /** Whether somebody who did one of the acts is one of whom this holds too. */
  private Truth sameHand(List<String> acts, Function<String, Truth> quality) {
    List<Truth> hands = new ArrayList<>();
    Set<String> suspects = new TreeSet<>();
    List<Truth> unsolved = new ArrayList<>();
    for (Incident incident : incidents) {
      Set<String> weighed = setting.says.heard("incident.perpetrators", incident.id());
      suspects.addAll(weighed);
      if (weighed.stream().noneMatch(a -> did(incident, a) == YES)) {
        unsolved.add(and(OPEN, done(incident, acts)));
      }
    }
    for (String suspect : suspects) {
      Truth acted =
          or(
              incidents.stream()
                  .filter(
                      i -> setting.says.heard("incident.perpetrators", i.id()).contains(suspect))
                  .map(i -> and(did(i, suspect), done(i, acts)))
                  .toList());
      hands.add(and(acted, quality.apply(suspect)));
    }
    unsolved.forEach(act -> hands.add(and(act, OPEN)));
    return some(hands);
  }

  private Truth did(Incident incident, String actor) {
    return setting.says.is("incident.perpetrators", incident.id(), actor);
  }

  private Truth done(Incident incident, List<String> acts) {
    return setting.says.any("incident.acts", incident.id(), acts);
  }
}
