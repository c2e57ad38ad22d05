package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.r2prules.R2pRules;

/** The dossiers that the invariants are tried on: random ones and corners of the cube. */
final class Corpus {

  private static final long SEED = Long.getLong("r2p.seed", 20241121L);

  private Corpus() {}

  /** So many random ones, under any readings. */
  static Stream<Sample> random(R2pRules rules, int count) {
    Dossiers dossiers = new Dossiers(rules.doctrine());
    return LongStream.range(0, count).mapToObj(i -> dossiers.sample(SEED + i));
  }

  /** The random one of that number. */
  static Sample random(Dossiers dossiers, int i) {
    return dossiers.sample(SEED + i);
  }

  /**
   * Tries so many samples on all cores. What fails is that of the lowest number, whichever thread
   * comes to it first; the check is then made once more, alone.
   */
  static void check(int count, IntFunction<Sample> samples, Consumer<Sample> check) {
    firstFailing(count, samples, check).ifPresent(i -> check.accept(samples.apply(i)));
  }

  /** The lowest number whose sample fails the check. */
  static Optional<Integer> firstFailing(
      int count, IntFunction<Sample> samples, Consumer<Sample> check) {
    return IntStream.range(0, count)
        .parallel()
        .boxed()
        .filter(i -> fails(samples.apply(i), check))
        .findFirst();
  }

  private static boolean fails(Sample sample, Consumer<Sample> check) {
    try {
      check.accept(sample);
      return false;
    } catch (AssertionError | RuntimeException e) {
      return true;
    }
  }

  /** Every n-th corner. */
  static List<GateCube.Corner> corners(int every) {
    List<GateCube.Corner> all = GateCube.corners();
    List<GateCube.Corner> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i += every) {
      chosen.add(all.get(i));
    }
    return chosen;
  }

  /** So many random ones, then every n-th corner. */
  static List<Sample> mixed(R2pRules rules, int count, int every) {
    return Stream.concat(
            random(rules, count),
            corners(every).stream().map(corner -> Sample.usual(corner.dossier())))
        .toList();
  }
}
