package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
      weighed.put(term.code(), Causes.isWeighed(term.code()));
    }
    assertEquals(expected, weighed);
  }

  @Test
  void what_passes_is_known_to_pass() {
    Set<String> passing = new TreeSet<>();
    for (Term term : R2pRules.load().doctrine().vocabulary().terms()) {
      if (term.passing()) {
        passing.add(term.code());
      }
    }
    assertEquals(passing, new TreeSet<>(Passing.CODES));
  }

  @Test
  void what_says_the_opposite_is_the_same() {
    TreeMap<String, Set<String>> expected = new TreeMap<>();
    TreeMap<String, Set<String>> contrary = new TreeMap<>();
    for (Term term : R2pRules.load().doctrine().vocabulary().terms()) {
      expected.put(term.code(), term.favours().contrary());
      contrary.put(term.code(), Causes.contrary(term.code()));
    }
    assertEquals(expected, contrary);
  }
}
