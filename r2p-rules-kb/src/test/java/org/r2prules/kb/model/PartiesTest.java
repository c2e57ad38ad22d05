package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Favours;
import org.r2prules.doctrine.Term;

/**
 * The plain model weighs by who says it what the vocabulary says favours somebody, and nothing
 * else: random dossiers come to a rare code late.
 */
class PartiesTest {

  @Test
  void what_favours_somebody_is_weighed() {
    TreeMap<String, Boolean> expected = new TreeMap<>();
    TreeMap<String, Boolean> weighed = new TreeMap<>();
    for (Term term : R2pRules.load().doctrine().vocabulary().terms()) {
      expected.put(term.code(), !term.favours().equals(Favours.NOBODY));
      weighed.put(term.code(), Parties.isWeighed(term.code()));
    }
    assertEquals(expected, weighed);
  }

  @Test
  void what_says_the_opposite_is_the_same() {
    TreeMap<String, Set<String>> expected = new TreeMap<>();
    TreeMap<String, Set<String>> contrary = new TreeMap<>();
    for (Term term : R2pRules.load().doctrine().vocabulary().terms()) {
      expected.put(term.code(), term.favours().contrary());
      contrary.put(term.code(), Parties.contrary(term.code()));
    }
    assertEquals(expected, contrary);
  }
}
