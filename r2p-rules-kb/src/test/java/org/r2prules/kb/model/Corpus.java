package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.List;
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

  /** Every n-th corner. */
  static List<GateCube.Corner> corners(int every) {
    List<GateCube.Corner> all = GateCube.corners();
    List<GateCube.Corner> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i += every) {
      chosen.add(all.get(i));
    }
    return chosen;
  }

  /** The random ones, then every seventh corner. */
  static Stream<Sample> mixed(R2pRules rules, int count) {
    return Stream.concat(
        random(rules, count), corners(7).stream().map(corner -> Sample.usual(corner.dossier())));
  }
}
