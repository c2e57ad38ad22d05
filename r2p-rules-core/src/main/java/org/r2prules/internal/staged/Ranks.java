package org.r2prules.internal.staged;

import java.util.IdentityHashMap;
import java.util.List;

/** The order of what is given, which rules that list facts keep; what has no rank comes last. */
final class Ranks {

  private final IdentityHashMap<Object, Double> ranks = new IdentityHashMap<>();

  /** The rank of a fact; infinite where it has none. */
  double of(Object fact) {
    return ranks.getOrDefault(fact, Double.POSITIVE_INFINITY);
  }

  void put(Object fact, double rank) {
    ranks.put(fact, rank);
  }

  void remove(Object fact) {
    ranks.remove(fact);
  }

  /** Where a fact belongs among others that are in order. */
  int place(Object fact, List<Object> facts) {
    double rank = of(fact);
    int place = facts.size();
    if (rank < Double.POSITIVE_INFINITY) {
      while (place > 0 && of(facts.get(place - 1)) > rank) {
        place--;
      }
    }
    return place;
  }
}
