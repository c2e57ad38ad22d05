package org.r2prules.assessment.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.assessment.Ground;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Combined.Operator;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;

/**
 * Follows the decisive parts of a judgement, through the conclusions that it rests on, down to the
 * last reasons. Below something undetermined only what is undetermined counts.
 */
public final class Grounds {

  private final Map<String, Ground> found = new LinkedHashMap<>();
  private final Set<String> expanded = new HashSet<>();
  private final List<Conclusion> path = new ArrayList<>();

  private Grounds() {}

  /** The last reasons of a judgement, each once, in the order of the rules. */
  public static List<Ground> of(Judgement judgement) {
    Grounds grounds = new Grounds();
    grounds.follow(judgement);
    return List.copyOf(grounds.found.values());
  }

  /** As {@link #of}, over several judgements, each reason once. */
  public static List<Ground> ofAll(Collection<? extends Judgement> judgements) {
    Map<String, Ground> all = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      of(judgement).forEach(ground -> all.putIfAbsent(ground.key(), ground));
    }
    return List.copyOf(all.values());
  }

  private void follow(Judgement judgement) {
    if (judgement instanceof Conclusion conclusion) {
      if (expanded.add(conclusion.key())) {
        path.add(conclusion);
        follow(conclusion.basis());
        path.remove(path.size() - 1);
      }
    } else if (judgement instanceof Combined combined) {
      List<Judgement> next = next(combined);
      if (next.isEmpty() || capped(combined)) {
        leaf(combined);
      }
      next.forEach(this::follow);
    } else {
      leaf(judgement);
    }
  }

  private static List<Judgement> next(Combined combined) {
    return combined.undetermined()
        ? combined.decisive().stream().filter(Judgement::undetermined).toList()
        : combined.decisive();
  }

  /** Whether it would stay undetermined even if its part were met. */
  private static boolean capped(Combined combined) {
    return combined.operator() == Operator.AT_MOST_UNDETERMINED && combined.undetermined();
  }

  private void leaf(Judgement judgement) {
    Ground ground = new Ground(path, judgement);
    found.putIfAbsent(ground.key(), ground);
  }
}
