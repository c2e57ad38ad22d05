package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;

/** The rules and the plain model agree on every dossier tried. */
class AgreementTest {

  private static final long SEED = Long.getLong("r2p.seed", 20241121L);
  private static final int RANDOM = Integer.getInteger("r2p.random", 20_000);
  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = R2pRules.load();
  }

  @Test
  void the_cube_of_gates() {
    List<GateCube.Corner> corners = GateCube.corners();
    assertTrue(corners.size() > 2 * 2187, "corners: " + corners.size());
    for (GateCube.Corner corner : corners) {
      check(Sample.usual(corner.dossier()), "corner " + corner.gates());
    }
  }

  @Test
  void random_dossiers() {
    Dossiers dossiers = new Dossiers(rules.doctrine());
    for (int i = 0; i < RANDOM; i++) {
      Sample sample = dossiers.sample(SEED + i);
      assertTrue(References.hold(sample.dossier()), "seed " + (SEED + i));
      check(sample, "seed " + (SEED + i));
    }
  }

  private static void check(Sample sample, String where) {
    List<String> differences = Comparison.differences(rules, sample);
    if (differences.isEmpty()) {
      return;
    }
    String first = differences.get(0);
    Sample smallest =
        Shrinker.shrink(
            sample,
            rules.doctrine().vocabulary(),
            s -> Comparison.differences(rules, s).contains(first));
    fail(
        where
            + ":\n"
            + String.join("\n", differences)
            + "\nsmallest for the first:\n"
            + Shrinker.show(smallest));
  }
}
