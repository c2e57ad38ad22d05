package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.facts.Consent;
import org.r2prules.facts.Fact;

/** A failure is told so that it can be looked into. */
class CorpusTest {

  private final R2pRules rules = R2pRules.load();
  private final Dossiers dossiers = new Dossiers(rules.doctrine());

  @Test
  void a_failure_is_told_with_its_seed_and_the_smallest_dossier_that_fails_alike() {
    int first =
        IntStream.range(0, 100)
            .filter(i -> consents(Corpus.random(dossiers, i)))
            .findFirst()
            .orElseThrow();

    String told =
        assertThrows(
                AssertionError.class,
                () ->
                    Corpus.hold(
                        rules.doctrine().vocabulary(),
                        100,
                        i -> Corpus.random(dossiers, i),
                        (sample, i) ->
                            Assertions.assertFalse(consents(sample), "consents are supplied")))
            .getMessage();

    assertTrue(
        told.startsWith("number " + first + " of seed " + Corpus.SEED + ": consents are supplied"),
        told);
    List<String> facts = told.lines().skip(2).map(String::strip).toList();
    assertEquals(1, facts.stream().filter(fact -> fact.startsWith("Consent[")).count(), told);
    assertTrue(
        facts.size() <= 4, "no more than it, who gives it, the state, the situation: " + told);
  }

  private static boolean consents(Sample sample) {
    for (Fact fact : sample.dossier().facts()) {
      if (fact instanceof Consent) {
        return true;
      }
    }
    return false;
  }
}
