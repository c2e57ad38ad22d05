package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;

/**
 * The rules and the plain model agree on every dossier tried, and the same assessment keeps the
 * invariants that need no other beside it: 1 to 3, 8 and 9, and that every claim stands as its
 * evidence does.
 */
class AgreementTest {

  private static final int RANDOM = Integer.getInteger("r2p.random", 20_000);
  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = R2pRules.load();
  }

  @Test
  void the_cube_of_gates() {
    List<GateCube.Corner> corners = GateCube.corners();
    assertTrue(corners.size() > 2 * 2187, "corners: " + corners.size());
    Invariants invariants = new Invariants(rules);
    check(corners.size(), i -> Sample.usual(corners.get(i).dossier()), invariants);
    assertTrue(invariants.forced() > 20, "force without consent: " + invariants.forced());
  }

  @Test
  void random_dossiers() {
    Dossiers dossiers = new Dossiers(rules.doctrine());
    Invariants invariants = new Invariants(rules);
    check(RANDOM, i -> Corpus.random(dossiers, i), invariants);
    assertTrue(invariants.forced() > RANDOM / 500, "force: " + invariants.forced());
    assertTrue(invariants.outside() > RANDOM / 150, "out of scope: " + invariants.outside());
  }

  @Test
  void no_random_dossier_twice() {
    Dossiers dossiers = new Dossiers(rules.doctrine());
    Set<String> seen = ConcurrentHashMap.newKeySet();
    for (int i = 0; i < RANDOM; i++) {
      seen.add(Digest.of(Shrinker.show(Corpus.random(dossiers, i))));
    }
    assertEquals(RANDOM, seen.size());
  }

  private static void check(int count, IntFunction<Sample> samples, Invariants invariants) {
    Corpus.firstFailing(count, samples, sample -> check(sample, invariants))
        .ifPresent(i -> report(samples.apply(i), "number " + i, invariants));
  }

  private static void check(Sample sample, Invariants invariants) {
    assertTrue(References.hold(sample.dossier()));
    Assessment assessment = sample.assess(rules);
    List<String> differences = Comparison.differences(assessment, sample);
    assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
    invariants.check(sample, assessment);
  }

  private static void report(Sample sample, String where, Invariants invariants) {
    List<String> differences = Comparison.differences(rules, sample);
    if (differences.isEmpty()) {
      check(sample, invariants);
    }
    String first = differences.get(0);
    Sample smallest =
        Shrinker.shrink(
            sample,
            rules.doctrine().vocabulary(),
            s -> Comparison.differences(rules, s).contains(first));
    fail(
        where
            + ":\n"
            + String.join("\n", differences)
            + "\nsmallest for the first:\n"
            + Shrinker.show(smallest));
  }
}
