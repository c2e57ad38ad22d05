package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.CLASH;
import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Standard;

/** What the facts of a dossier assert and deny at the required standard of proof. */
final class Testimony {

  /** Codes with one value: who asserts one value denies every other. */
  static final Set<String> ONE =
      Set.of(
          "actor.belongsTo",
          "actor.foreknowledge",
          "actor.influence",
          "actor.stance",
          "attack.targeting",
          "capacity.unarmed",
          "civicSpace",
          "conflict.status",
          "conflict.turn",
          "consent.status",
          "council.agenda",
          "decision.chapter",
          "decision.determination",
          "decision.lesserMeans",
          "decision.organ",
          "decision.outcome",
          "decision.peacefulMeans",
          "engagement.level",
          "figure.budgetChange",
          "humanitarian.access",
          "humanitarian.civMil",
          "information.intelligenceScope",
          "leader.expectedCost",
          "leader.expectedSuccess",
          "measure.outcome",
          "response.preventiveOutcome",
          "response.record",
          "state.protectionTrend",
          "tension.level",
          "threat.severity",
          "violence.trend",
          "warning.levelAtSource",
          "warning.levelDelivered",
          "window.state");

  private final Map<String, Map<String, List<Assertion>>> bySubjectAndCode = new HashMap<>();

  private final String state;

  Testimony(Dossier dossier, Standard required, Parties parties) {
    this.state = dossier.situation().orElseThrow().state();
    LocalDate today = dossier.situation().orElseThrow().asOf();
    for (Fact fact : dossier.facts()) {
      if (fact.evidence() == null || fact.evidence().standard().compareTo(required) < 0) {
        continue;
      }
      for (Assertion said : fact.assertions()) {
        if (parties.counts(fact, said) && Passing.counts(said.code(), fact.evidence(), today)) {
          bySubjectAndCode
              .computeIfAbsent(said.about(), about -> new HashMap<>())
              .computeIfAbsent(said.code(), code -> new ArrayList<>())
              .add(said);
        }
      }
    }
  }

  /** The values that testimony which counts asserts of the subject. */
  Set<String> claimed(String code, String subject) {
    Set<String> values = new HashSet<>();
    for (Assertion said :
        bySubjectAndCode.getOrDefault(subject, Map.of()).getOrDefault(code, List.of())) {
      if (said.present()) {
        values.add(said.value());
      }
    }
    return values;
  }

  /** The values on which testimony that counts is heard, for or against. */
  Set<String> heard(String code, String subject) {
    Set<String> values = new TreeSet<>();
    for (Assertion said :
        bySubjectAndCode.getOrDefault(subject, Map.of()).getOrDefault(code, List.of())) {
      if (!said.value().equals("*")) {
        values.add(said.value().isEmpty() ? state : said.value());
      }
    }
    return values;
  }

  /** Whether anybody says anything on it that counts. */
  boolean spoken(String code, String subject) {
    return bySubjectAndCode.getOrDefault(subject, Map.of()).containsKey(code);
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
      String whom = said.value().isEmpty() ? state : said.value();
      if (said.value().equals("*")) {
        contra = true;
      } else if (whom.equals(value)) {
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

  /** Whether a figure is above zero. */
  Truth above(String code, String subject) {
    boolean pro = false;
    boolean contra = false;
    for (Assertion said :
        bySubjectAndCode.getOrDefault(subject, Map.of()).getOrDefault(code, List.of())) {
      boolean some = Double.parseDouble(said.value()) > 0;
      pro |= some;
      contra |= !some;
    }
    return pro && contra ? CLASH : pro ? YES : contra ? NO : OPEN;
  }

  /** Whether the code has one of these values, or contains one of these members. */
  Truth any(String code, String subject, List<String> values) {
    return Truth.or(values.stream().map(value -> is(code, subject, value)).toList());
  }
}
