package org.r2prules.report.internal.text;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;

/** The rungs that a stage rests on. A rule lists them in its basis from the highest down. */
public final class Rungs {

  private Rungs() {}

  /**
   * The undetermined rungs above the one that the stage is on; where that cannot be told from its
   * basis, all undetermined ones.
   */
  public static List<Conclusion> above(Conclusion stage, List<Conclusion> all) {
    Map<String, Conclusion> ladder = new LinkedHashMap<>();
    collect(stage.basis(), ladder);
    List<Conclusion> candidates = List.copyOf(ladder.values());
    int reached = -1;
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).code().equals(stage.value())) {
        reached = i;
      }
    }
    Set<String> below = new HashSet<>();
    if (reached >= 0) {
      candidates.subList(reached, candidates.size()).forEach(rung -> below.add(rung.key()));
    }
    List<Conclusion> source = candidates.size() < all.size() ? all : candidates;
    return source.stream()
        .filter(Judgement::undetermined)
        .filter(rung -> !below.contains(rung.key()))
        .toList();
  }

  private static void collect(Judgement judgement, Map<String, Conclusion> ladder) {
    if (judgement instanceof Conclusion conclusion) {
      if (conclusion.kind() == Kind.STAGE) {
        ladder.putIfAbsent(conclusion.key(), conclusion);
      }
    } else if (judgement instanceof Combined combined) {
      combined.parts().forEach(part -> collect(part, ladder));
    }
  }
}
