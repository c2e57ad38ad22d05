package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.kb.TwoRoads;

/**
 * Every corner of the cube of gates and 4,000 random dossiers ({@code -Dr2p.random} takes another
 * number, {@code -Pboth-roads} 20,000): the rules and the plain model agree, all the invariants
 * hold, and the laws whose turn it is (see {@link LawsInTurn}). {@link InvariantKnowledgeTest}
 * takes each fact away from some of the random ones.
 */
class EveryDossierTest {

  private static final int RANDOM = Integer.getInteger("r2p.random", 4_000);
  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = TwoRoads.load();
  }

  @Test
  void the_cube_of_gates() {
    List<GateCube.Corner> corners = GateCube.corners();
    assertTrue(corners.size() > 2 * 2187, "corners: " + corners.size());
    Invariants invariants = new Invariants(rules);
    LawsInTurn laws = new LawsInTurn(rules);
    hold(
        corners.size(),
        i -> Sample.usual(corners.get(i).dossier()),
        (sample, i) -> {
          Assessment assessment = holds(sample, invariants);
          laws.corner(sample, assessment, i);
        });
    Corpus.assumeWhole();
    laws.biteAtCorners(corners.size());
    // Force as such is never available: only the one operation of each corner can be.
    assertTrue(invariants.forced() >= 8, "force without consent: " + invariants.forced());
    assertTrue(invariants.awaited() > 20, "force awaited: " + invariants.awaited());
  }

  @Test
  void random_dossiers() {
    Dossiers dossiers = new Dossiers(rules.doctrine());
    Invariants invariants = new Invariants(rules);
    LawsInTurn laws = new LawsInTurn(rules);
    hold(
        RANDOM,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> {
          Assessment assessment = holds(sample, invariants);
          laws.random(sample, assessment, i);
        });
    Corpus.assumeWhole();
    laws.bite(RANDOM);
    assertTrue(invariants.awaited() > RANDOM / 500, "force awaited: " + invariants.awaited());
    assertTrue(invariants.outside() > RANDOM / 300, "out of scope: " + invariants.outside());
  }

  @Test
  void no_random_dossier_twice() {
    Dossiers dossiers = new Dossiers(rules.doctrine());
    Set<String> seen = ConcurrentHashMap.newKeySet();
    IntStream.range(0, RANDOM)
        .parallel()
        .forEach(i -> seen.add(Digest.of(Shrinker.show(Corpus.random(dossiers, i)))));
    assertEquals(RANDOM, seen.size());
  }

  /** All that can be asked of one assessment. */
  private static Assessment holds(Sample sample, Invariants invariants) {
    assertTrue(References.hold(sample.dossier()));
    Assessment assessment = sample.assess(rules);
    Setting setting = new Setting(sample.dossier(), assessment.readings(), sample.required());
    List<String> differences = Comparison.differences(assessment, setting);
    assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
    invariants.check(sample, assessment, setting);
    return assessment;
  }

  private static void hold(int count, IntFunction<Sample> samples, ObjIntConsumer<Sample> check) {
    Corpus.hold(rules.doctrine().vocabulary(), count, samples, check);
  }
}
