package org.r2prules.kb.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** A seeded source of choices. */
final class Dice {

  private final SplittableRandom random;

  Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** True that many times in a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** Any number at all. */
  int lot() {
    return random.nextInt();
  }

  <T> T pick(List<T> options) {
    return options.get(random.nextInt(options.size()));
  }

  @SafeVarargs
  final <T> T pick(T first, T... others) {
    int at = random.nextInt(others.length + 1);
    return at == 0 ? first : others[at - 1];
  }

  /** Each member that many times in a hundred. */
  Set<String> some(Collection<String> members, int percent) {
    Set<String> chosen = new TreeSet<>();
    for (String member : members) {
      if (chance(percent)) {
        chosen.add(member);
      }
    }
    return chosen;
  }

  /** Mostly that; otherwise the opposite or nothing. */
  Truth mostly(boolean holds, int percent) {
    return chance(percent) ? Truth.of(holds) : pick(Truth.of(!holds), Truth.OPEN);
  }

  /** For a field that may be unset. */
  Boolean maybe(boolean holds, int percent) {
    Truth truth = mostly(holds, percent);
    return truth == Truth.OPEN ? null : Boolean.valueOf(truth == Truth.YES);
  }
}
