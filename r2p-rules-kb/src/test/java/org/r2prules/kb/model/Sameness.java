package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.judgement.Conclusion;

/** Invariants 5 and 6 on one dossier. */
final class Sameness {

  private Sameness() {}

  /** Other names change nothing else. */
  static void renamed(R2pRules rules, Sample sample, Assessment assessment) {
    Renaming renaming = new Renaming(sample.dossier());
    Sample renamed = sample.with(renaming.apply(sample.dossier()));
    assertEquals(
        verdicts(Results.of(assessment), renaming),
        verdicts(Results.of(renamed.assess(rules)), new Renaming(Dossier.of())),
        () -> Shrinker.show(sample));
  }

  private static Map<String, String> verdicts(Results results, Renaming renaming) {
    Map<String, String> verdicts = new TreeMap<>();
    results
        .derivations()
        .values()
        .forEach(
            derivation -> {
              Conclusion conclusion = derivation.conclusion();
              String value = conclusion.value() == null ? "" : renaming.about(conclusion.value());
              verdicts.put(
                  conclusion.id() + "@" + renaming.about(conclusion.about()),
                  conclusion.status() + value + new TreeSet<>(conclusion.doubts()));
            });
    return verdicts;
  }

  /** Neither the order of facts nor their repetition changes anything. */
  static void shuffled(R2pRules rules, Sample sample, Assessment assessment) {
    List<Fact> facts = new ArrayList<>(sample.dossier().facts());
    facts.addAll(facts.subList(0, facts.size() / 2));
    Collections.shuffle(facts, new Random(facts.size()));
    Sample shuffled = sample.with(Dossier.of(facts));
    assertEquals(
        Digest.of(assessment), Digest.of(shuffled.assess(rules)), () -> Shrinker.show(sample));
  }
}
