package org.r2prules.json.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;

/** Tells where each part of an operation is about a subject of its own, and about no other. */
final class Spread {

  private final String outer;
  private final String situation;
  private @Nullable String subject;
  private boolean several;

  private Spread(String outer, String situation) {
    this.outer = outer;
    this.situation = situation;
  }

  /**
   * The subjects of the parts, which are in order; empty where they are not, or where a part is
   * about several things, or about what the whole is about.
   */
  static List<String> subjects(List<Judgement> parts, String outer, String situation) {
    if (parts.size() < 2) {
      return List.of();
    }
    List<String> subjects = new ArrayList<>(parts.size());
    String last = null;
    for (Judgement part : parts) {
      Spread spread = new Spread(outer, situation);
      spread.look(part);
      String subject = spread.subject;
      if (spread.several || subject == null || last != null && subject.compareTo(last) <= 0) {
        return List.of();
      }
      subjects.add(subject);
      last = subject;
    }
    return subjects;
  }

  private void look(Judgement judgement) {
    if (several) {
      return;
    }
    if (judgement instanceof Conclusion conclusion) {
      meet(conclusion.about());
    } else if (judgement instanceof Claim claim) {
      meet(claim.about());
    } else if (judgement instanceof Stated stated) {
      read(stated.args());
    } else if (judgement instanceof Combined combined) {
      if (combined.why() != null) {
        read(combined.why().args());
      }
      combined.parts().forEach(this::look);
    }
  }

  private void meet(String about) {
    if (about.equals(situation)) {
      return;
    }
    several |= about.equals(outer) || subject != null && !subject.equals(about);
    subject = about;
  }

  private void read(List<String> args) {
    several |= !outer.equals(situation) && args.contains(outer);
  }
}
