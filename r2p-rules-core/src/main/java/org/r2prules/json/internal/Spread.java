package org.r2prules.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;

/**
 * Tells where the parts of an operation are each about a subject of its own: the first thing that a
 * part is about and the others need not be. Whatever else a part speaks of is named in full, so
 * that nothing is lost if another subject would have been the better one.
 */
final class Spread {

  private Spread() {}

  /**
   * The subjects of the parts, which are in order; empty where they are not, or where a part is
   * about none.
   *
   * @param known what the whole is about, which is no subject of a part
   */
  static List<String> subjects(List<Judgement> parts, Set<String> known) {
    if (parts.size() < 2) {
      return List.of();
    }
    List<String> subjects = new ArrayList<>(parts.size());
    String last = null;
    for (Judgement part : parts) {
      String subject = subject(part, known);
      if (subject == null || last != null && subject.compareTo(last) <= 0) {
        return List.of();
      }
      subjects.add(subject);
      last = subject;
    }
    return subjects;
  }

  private static @Nullable String subject(Judgement judgement, Set<String> known) {
    if (judgement instanceof Conclusion conclusion) {
      return known.contains(conclusion.about()) ? null : conclusion.about();
    } else if (judgement instanceof Claim claim) {
      return known.contains(claim.about()) ? null : claim.about();
    } else if (judgement instanceof Combined combined) {
      for (Judgement part : combined.parts()) {
        String subject = subject(part, known);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }
}
