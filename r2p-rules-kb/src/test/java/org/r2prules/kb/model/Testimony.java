package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.CLASH;
import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.YES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** What the facts of a dossier assert and deny at the required standard of proof. */
final class Testimony {

  /** Codes with one value: who asserts one value denies every other. */
  private static final Set<String> ONE =
      Set.of(
          "state.protectionTrend",
          "conflict.status",
          "response.preventiveOutcome",
          "measure.outcome",
          "decision.organ",
          "decision.outcome",
          "decision.chapter",
          "decision.determination",
          "decision.peacefulMeans",
          "decision.lesserMeans",
          "consent.status");

  /** Codes that count only from one who has no part in the situation. */
  private static final Set<String> INDEPENDENT = Set.of("finding.crime", "finding.manifestFailing");

  private final Map<String, Map<String, List<Assertion>>> bySubjectAndCode = new HashMap<>();

  Testimony(Dossier dossier, Standard required) {
    Set<String> parties = parties(dossier);
    for (Fact fact : dossier.facts()) {
      if (fact.evidence() == null || fact.evidence().standard().compareTo(required) < 0) {
        continue;
      }
      boolean party = fact.evidence().by() != null && parties.contains(fact.evidence().by());
      for (Assertion said : fact.assertions()) {
        if (!(party && INDEPENDENT.contains(said.code()))) {
          bySubjectAndCode
              .computeIfAbsent(said.about(), about -> new HashMap<>())
              .computeIfAbsent(said.code(), code -> new ArrayList<>())
              .add(said);
        }
      }
    }
  }

  private static Set<String> parties(Dossier dossier) {
    Set<String> parties = new HashSet<>();
    dossier.facts(Situation.class).forEach(situation -> parties.add(situation.state()));
    for (Measure measure : dossier.facts(Measure.class)) {
      if (measure.status().equals("PROPOSED")) {
        parties.addAll(measure.by());
      }
    }
    return parties;
  }

  /** Whether a yes/no code holds of the subject. */
  Truth holds(String code, String subject) {
    return is(code, subject, "true");
  }

  /** Whether the code has this value, or contains this member, for the subject. */
  Truth is(String code, String subject, String value) {
    boolean pro = false;
    boolean contra = false;
    for (Assertion said :
        bySubjectAndCode.getOrDefault(subject, Map.of()).getOrDefault(code, List.of())) {
      if (said.value().equals(value)) {
        pro |= said.present();
        contra |= !said.present();
      } else if (ONE.contains(code) && said.present()) {
        contra = true;
      }
    }
    if (pro && contra) {
      return CLASH;
    }
    return pro ? YES : contra ? NO : OPEN;
  }

  /** Whether the code has one of these values, or contains one of these members. */
  Truth any(String code, String subject, List<String> values) {
    return Truth.or(values.stream().map(value -> is(code, subject, value)).toList());
  }
}
