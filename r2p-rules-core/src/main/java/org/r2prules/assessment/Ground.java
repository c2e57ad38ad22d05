package org.r2prules.assessment;

import java.util.List;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;

/**
 * A last reason why a judgement stands as it does. Immutable and thread-safe.
 *
 * @param path the conclusions that lead to it, outermost first; empty where the judgement rests on
 *     it directly
 * @param leaf the reason: a {@link Claim}, a {@link Stated} step of the doctrine, or a {@link
 *     Combined} whose parts are settled and that is undetermined by itself, because they contradict
 *     each other or because the doctrine never settles it
 */
public record Ground(List<Conclusion> path, Judgement leaf) {

  /** Copies the list. */
  public Ground {
    path = List.copyOf(path);
  }

  /** What tells this reason from others, wherever it is met. */
  public String key() {
    if (leaf instanceof Claim claim) {
      return "claim " + claim.code() + ' ' + claim.about() + ' ' + claim.value();
    }
    if (leaf instanceof Stated stated) {
      return "stated " + stated.text();
    }
    if (leaf instanceof Act act) {
      return "act " + act.organ() + ' ' + act.text() + ' ' + act.says();
    }
    String within = path.isEmpty() ? "" : path.get(path.size() - 1).key();
    return leaf instanceof Combined combined
        ? combined.operator() + " " + combined.note() + " in " + within
        : within;
  }
}
