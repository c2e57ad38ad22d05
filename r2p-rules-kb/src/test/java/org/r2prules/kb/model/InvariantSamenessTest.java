package org.r2prules.kb.model;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;

/**
 * Invariants 5 and 6: neither names nor the order of facts mean anything. A sample: 1,000 random
 * dossiers, every tenth corner of the cube and, as they are built, all perverse ones.
 */
class InvariantSamenessTest {

  private static final int RANDOM = Integer.getInteger("r2p.sample", 1000);
  private static R2pRules rules;
  private static List<Sample> samples;

  @BeforeAll
  static void load() {
    rules = R2pRules.load();
    samples = Corpus.mixed(rules, RANDOM, 10);
  }

  @Test
  void other_names_change_nothing_else() {
    Corpus.check(samples.size(), samples::get, sample -> Sameness.renamed(rules, sample));
  }

  @Test
  void order_and_repetition_change_nothing() {
    Corpus.check(samples.size(), samples::get, sample -> Sameness.shuffled(rules, sample));
  }
}
