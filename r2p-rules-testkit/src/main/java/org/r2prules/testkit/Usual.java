package org.r2prules.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;

/**
 * What a fact is about where a scenario does not say.
 *
 * @param situation the id of the situation
 * @param state the id of its state; null if the dossier has none
 * @param people the id of the only population; null if there are several, or none
 * @param asOf the date of the situation
 * @param facts what a scenario starts from
 */
record Usual(
    String situation, String state, String people, LocalDate asOf, Map<String, Fact> facts) {

  /** What a scenario starts from that names no dossier. */
  static Usual plain() {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Fact fact : List.of(Defaults.situation(), Defaults.state(), Defaults.people())) {
      facts.put(fact.id(), fact);
    }
    return new Usual(Defaults.SITUATION, Defaults.STATE, Defaults.PEOPLE, Defaults.AS_OF, facts);
  }

  static Usual of(Dossier dossier) {
    Situation situation = dossier.situation().orElseThrow();
    List<Population> people =
        dossier.facts().stream()
            .filter(Population.class::isInstance)
            .map(Population.class::cast)
            .toList();
    Map<String, Fact> facts = new LinkedHashMap<>();
    dossier.facts().forEach(fact -> facts.put(fact.id(), fact));
    return new Usual(
        situation.id(),
        situation.state(),
        people.size() == 1 ? people.get(0).id() : null,
        situation.asOf(),
        facts);
  }

  /** Components of a fact that a map may leave out, and what they are then. */
  Map<String, String> components(Class<? extends Fact> type) {
    Map<String, String> components = new LinkedHashMap<>();
    if (type == Situation.class) {
      components.put("id", situation);
      components.put("state", state);
      components.put("asOf", asOf.toString());
    } else if (type == Incident.class) {
      components.put("population", people);
    } else if (type == CouncilDecision.class) {
      components.put("situation", situation);
      components.put("date", asOf.toString());
    } else if (type == Consent.class) {
      components.put("giver", state);
    } else if (type == Indicator.class) {
      components.put("subject", situation);
      components.put("value", "true");
      components.put("present", "true");
    } else if (type == Figure.class) {
      components.put("subject", situation);
    }
    components.values().removeIf(each -> each == null);
    return components;
  }
}
