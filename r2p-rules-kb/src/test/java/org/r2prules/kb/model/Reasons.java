package org.r2prules.kb.model;

import java.util.LinkedHashSet;
import java.util.Set;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;
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

  /** Ids of the facts named anywhere below it, for or against. */
  static Set<String> facts(Judgement judgement) {
    Set<String> ids = new LinkedHashSet<>();
    facts(judgement, ids, new LinkedHashSet<>());
    return ids;
  }

  private static void facts(Judgement judgement, Set<String> ids, Set<String> seen) {
    if (judgement instanceof Claim claim) {
      ids.addAll(claim.speaksFor());
      ids.addAll(claim.speaksAgainst());
    } else if (judgement instanceof Conclusion inner) {
      if (seen.add(inner.key())) {
        facts(inner.basis(), ids, seen);
      }
    } else if (judgement instanceof Combined combined) {
      combined.parts().forEach(part -> facts(part, ids, seen));
    }
  }

  /** Whether every branch ends in a claim about facts or a statement of the doctrine. */
  static boolean grounded(Judgement judgement) {
    if (judgement instanceof Combined combined) {
      return !combined.parts().isEmpty() && combined.parts().stream().allMatch(Reasons::grounded);
    }
    if (judgement instanceof Conclusion conclusion) {
      return grounded(conclusion.basis());
    }
    return judgement instanceof Claim || judgement instanceof Stated;
  }
}
