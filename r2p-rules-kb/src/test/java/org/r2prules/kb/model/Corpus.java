package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.r2prules.doctrine.Vocabulary;

/** The random dossiers that the invariants are tried on, and how a failure is told. */
final class Corpus {

  static final long SEED = Long.getLong("r2p.seed", 20241121L);

  /** The only one to try; all if negative. */
  private static final int NUMBER = Integer.getInteger("r2p.number", -1);

  static {
    System.out.println(
        "random dossiers of seed "
            + SEED
            + "; -Dr2p.seed takes another,"
            + " -Dr2p.number one of them alone");
  }

  private Corpus() {}

  /** The random one of that number, under any readings. */
  static Sample random(Dossiers dossiers, int i) {
    return dossiers.sample(SEED + i);
  }

  /** Of one dossier alone nobody asks how often a law had something to say. */
  static void assumeWhole() {
    assumeTrue(NUMBER < 0, "number " + NUMBER + " alone was tried");
  }

  /**
   * Tries so many samples on all cores. What is told of the first that fails: its number, the seed,
   * what fails, and as small a dossier as fails alike.
   */
  static void hold(
      Vocabulary vocabulary, int count, IntFunction<Sample> samples, ObjIntConsumer<Sample> check) {
    Optional<Integer> failing = firstFailing(count, i -> check.accept(samples.apply(i), i));
    if (failing.isPresent()) {
      int number = failing.get();
      Sample sample = samples.apply(number);
      String problem = problem(sample, number, check);
      System.err.printf("number %d fails, now made smaller: %s%n", number, problem);
      Sample smallest =
          Shrinker.shrink(
              sample, vocabulary, s -> kind(problem).equals(kind(problem(s, number, check))));
      fail(
          "number %d of seed %d: %s%nsmallest that fails alike: %s"
              .formatted(number, SEED, problem, Shrinker.show(smallest)));
    }
  }

  /** The lowest number that fails the check, whichever thread comes to one first. */
  private static Optional<Integer> firstFailing(int count, IntConsumer check) {
    IntStream numbers = NUMBER < 0 ? IntStream.range(0, count) : IntStream.of(NUMBER);
    return numbers
        .parallel()
        .boxed()
        .filter(i -> problem(() -> check.accept(i)) != null)
        .findFirst();
  }

  private static String problem(Sample sample, int number, ObjIntConsumer<Sample> check) {
    return problem(() -> check.accept(sample, number));
  }

  /** What fails; null if nothing does. */
  private static String problem(Runnable check) {
    try {
      check.run();
      return null;
    } catch (AssertionError | RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** The first word: the conclusion or the option that it is about. */
  private static String kind(String problem) {
    return problem == null ? "" : problem.strip().split("\\s", 2)[0];
  }
}
