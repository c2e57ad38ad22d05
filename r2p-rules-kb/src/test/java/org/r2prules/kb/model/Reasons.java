package org.r2prules.kb.model;

import java.util.LinkedHashSet;
import java.util.Set;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Status;

/** Walks from a conclusion down to what it rests on. */
final class Reasons {

  private Reasons() {}

  /** Ids of the conclusions within the basis that stand so; the conclusion itself left out. */
  static Set<String> standing(Conclusion conclusion, Status status) {
    Set<String> ids = new LinkedHashSet<>();
    collect(conclusion.basis(), status, ids, new LinkedHashSet<>());
    return ids;
  }

  private static void collect(
      Judgement judgement, Status status, Set<String> ids, Set<String> seen) {
    if (judgement instanceof Conclusion inner) {
      if (!seen.add(inner.key())) {
        return;
      }
      if (inner.status() == status) {
        ids.add(inner.id());
      }
      collect(inner.basis(), status, ids, seen);
    } else if (judgement instanceof Combined combined) {
      combined.parts().forEach(part -> collect(part, status, ids, seen));
    }
  }
}
