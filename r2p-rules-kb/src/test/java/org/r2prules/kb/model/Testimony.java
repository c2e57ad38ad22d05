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
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** What the facts of a dossier assert and deny at the required standard of proof. */
final class Testimony {

  /** Codes with one value: who asserts one value denies every other. */
  static final Set<String> ONE =
      Set.of(
          "capacity.unarmed",
          "civicSpace",
          "conflict.status",
          "consent.status",
          "council.agenda",
          "decision.chapter",
          "decision.determination",
          "decision.lesserMeans",
          "decision.organ",
          "decision.outcome",
          "decision.peacefulMeans",
          "humanitarian.access",
          "measure.outcome",
          "response.preventiveOutcome",
          "state.protectionTrend",
          "tension.level",
          "violence.trend",
          "window.state");

  /** Codes that count only from one who is neither the state concerned nor would act. */
  private static final Set<String> INDEPENDENT = Set.of("finding.crime", "finding.manifestFailing");

  /** Codes that count only from one who would not act. */
  private static final Set<String> DISINTERESTED = Set.of("consent.valid");

  private final Map<String, Map<String, List<Assertion>>> bySubjectAndCode = new HashMap<>();

  private final List<Assertion> all;

  Testimony(Dossier dossier, Standard required, Set<String> wouldAct) {
    this.all = dossier.facts().stream().flatMap(fact -> fact.assertions().stream()).toList();
    Set<String> concerned = new HashSet<>();
    dossier.facts(Situation.class).forEach(situation -> concerned.add(situation.state()));
    for (Fact fact : dossier.facts()) {
      if (fact.evidence() == null || fact.evidence().standard().compareTo(required) < 0) {
        continue;
      }
      for (Assertion said : fact.assertions()) {
        if (!recused(fact.evidence().by(), said.code(), concerned, wouldAct)) {
          bySubjectAndCode
              .computeIfAbsent(said.about(), about -> new HashMap<>())
              .computeIfAbsent(said.code(), code -> new ArrayList<>())
              .add(said);
        }
      }
    }
  }

  /**
   * Whether who says so is no judge in that cause: on some codes neither the state concerned nor
   * one that would act, on others not one that would act.
   */
  private static boolean recused(
      String by, String code, Set<String> concerned, Set<String> wouldAct) {
    return by != null
        && (INDEPENDENT.contains(code) && (concerned.contains(by) || wouldAct.contains(by))
            || DISINTERESTED.contains(code) && wouldAct.contains(by));
  }

  /** Whether it matters for this code who says so. */
  static boolean asksWhoSays(String code) {
    return INDEPENDENT.contains(code) || DISINTERESTED.contains(code);
  }

  /** The values that anyone asserts of the subject, at whatever standard. */
  Set<String> claimed(String code, String subject) {
    Set<String> values = new HashSet<>();
    for (Assertion said : all) {
      if (said.code().equals(code) && said.about().equals(subject) && said.present()) {
        values.add(said.value());
      }
    }
    return values;
  }

  /** Whether anyone says anything of it, at whatever standard. */
  boolean spokenOf(String code, String subject) {
    return all.stream().anyMatch(said -> said.code().equals(code) && said.about().equals(subject));
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
