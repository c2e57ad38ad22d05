package org.r2prules.kb.model;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** The random dossiers that the invariants are tried on. */
final class Corpus {

  private static final long SEED = Long.getLong("r2p.seed", 20241121L);

  private Corpus() {}

  /** The random one of that number, under any readings. */
  static Sample random(Dossiers dossiers, int i) {
    return dossiers.sample(SEED + i);
  }

  /**
   * Tries so many numbers on all cores: the lowest that fails the check, whichever thread comes to
   * it first.
   */
  static Optional<Integer> firstFailing(int count, IntConsumer check) {
    return IntStream.range(0, count).parallel().boxed().filter(i -> fails(i, check)).findFirst();
  }

  private static boolean fails(int number, IntConsumer check) {
    try {
      check.accept(number);
      return false;
    } catch (AssertionError | RuntimeException e) {
      return true;
    }
  }
}
