package org.r2prules.kb.second;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Population;

/** The four crimes, whose elements coincide (17, 22), people by people. */
final class Crimes {

  static final List<String> FOUR =
      List.of("GENOCIDE", "WAR_CRIMES", "ETHNIC_CLEANSING", "CRIMES_AGAINST_HUMANITY");

  private static final Set<String> AGAINST_HUMANITY =
      Set.of("KILLING", "RAPE", "TORTURE", "FORCED_DISPLACEMENT");

  private final Testimony told;
  private final Dossier dossier;
  private final Map<String, Stand> stands = new TreeMap<>();

  Crimes(Dossier dossier, Testimony told) {
    this.dossier = dossier;
    this.told = told;
    for (String people : peoples()) {
      put(people, "CRIMES_AGAINST_HUMANITY", againstHumanity(people));
      put(people, "GENOCIDE", genocide(people));
      put(people, "WAR_CRIMES", warCrimes(people));
      put(people, "ETHNIC_CLEANSING", cleansing(people));
    }
  }

  List<String> peoples() {
    return dossier.facts(Population.class).stream().map(Population::id).toList();
  }

  List<Incident> incidents(String people) {
    return dossier.facts(Incident.class).stream()
        .filter(incident -> incident.population().equals(people))
        .filter(Testimony::atStandard)
        .toList();
  }

  Stand of(String crime, String people) {
    return stands.get(crime + "@" + people);
  }

  /** Any of the four. */
  Stand committed(String people) {
    return Stand.any(FOUR.stream().map(crime -> of(crime, people)).toList());
  }

  Stand ongoing(String people) {
    return told.says("attack.ongoing", people, "true");
  }

  /** What is of the core: war crimes only where they are large or systematic in war crimes. */
  Stand core(String people) {
    Stand large = scale(people).and(told.says("attack.targetsCivilians", people, "true"));
    return Stand.any(
        List.of(
            of("CRIMES_AGAINST_HUMANITY", people),
            of("GENOCIDE", people),
            of("ETHNIC_CLEANSING", people),
            of("WAR_CRIMES", people).and(large)));
  }

  private void put(String people, String crime, Stand derived) {
    Stand found = told.says("finding.crime", people, crime);
    stands.put(crime + "@" + people, found.merge(derived));
  }

  private Stand scale(String people) {
    return told.says("attack.widespread", people, "true")
        .or(told.says("attack.systematic", people, "true"));
  }

  private Stand civilians(String people) {
    return told.says("attack.targetsCivilians", people, "true")
        .and(told.says("population.civilian", people, "true"));
  }

  private Stand againstHumanity(String people) {
    return civilians(people)
        .and(scale(people))
        .and(each(people, "attack.policy", AGAINST_HUMANITY));
  }

  /** An incident whose act is listed and whose perpetrators had the policy, or the intent. */
  private Stand each(String people, String code, Set<String> acts) {
    List<Stand> found = new ArrayList<>();
    for (Incident incident : incidents(people)) {
      Set<String> perpetrators = told.perpetrators(incident);
      List<Stand> held = new ArrayList<>();
      for (String one : perpetrators) {
        held.add(about(code, one, people));
      }
      Stand act =
          told.values("incident.acts", incident.id()).stream().anyMatch(acts::contains)
              ? contested(incident, acts) ? Stand.OPEN : Stand.YES
              : Stand.OPEN;
      found.add(act.and(held.isEmpty() ? Stand.OPEN : Stand.any(held)));
    }
    if (found.isEmpty()) {
      return Stand.OPEN;
    }
    Stand any = Stand.any(found);
    // Others may have had it: whoever is not listed is not judged, nor cleared.
    return any.no() ? Stand.NOT_YES : any;
  }

  private boolean contested(Incident incident, Set<String> acts) {
    return acts.stream().noneMatch(act -> told.says("incident.acts", incident.id(), act).yes());
  }

  private Stand about(String code, String who, String people) {
    return told.says(code, who, people).merge(told.says(code, who, "true"));
  }

  private Stand genocide(String people) {
    Stand kind =
        Stand.any(
            List.of("RACIAL", "RELIGIOUS", "ETHNIC", "NATIONAL").stream()
                .map(group -> told.says("population.groupKind", people, group))
                .toList());
    Stand sure = each(people, "attack.intentToDestroy", Set.of("KILLING", "SERIOUS_HARM"));
    Stand wide =
        each(
            people,
            "attack.intentToDestroy",
            Set.of("KILLING", "SERIOUS_HARM", "RAPE", "TORTURE", "FORCED_DISPLACEMENT"));
    Stand found = kind.and(sure.orElse(wide));
    return found.no() ? found : found.orElse(found.and(Stand.OPEN));
  }

  private Stand warCrimes(String people) {
    List<Incident> incidents = incidents(people);
    boolean war = "ACTIVE".equals(told.value("conflict.status", "sit"));
    boolean people0 = told.says("population.civilian", people, "true").yes();
    boolean shown =
        incidents.stream()
            .anyMatch(
                incident ->
                    told.says("incident.conflictRelated", incident.id(), "true").yes()
                        && told.says("incident.acts", incident.id(), "KILLING").yes());
    return war && people0 && shown ? Stand.YES : Stand.ANY;
  }

  private Stand cleansing(String people) {
    boolean moved =
        incidents(people).stream()
            .anyMatch(
                incident -> told.says("incident.acts", incident.id(), "FORCED_DISPLACEMENT").yes());
    return moved ? Stand.ANY : Stand.NOT_YES;
  }
}
