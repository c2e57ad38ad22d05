package org.r2prules.report.internal.wording;

import java.util.List;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Combined.Operator;
import org.r2prules.judgement.Judgement;

/** The parts of a combination that a reader must know of. */
public final class Decisive {

  private Decisive() {}

  /** The decisive parts; below something undetermined only what is undetermined. */
  public static List<Judgement> parts(Combined combined) {
    if (!combined.undetermined()) {
      return combined.decisive();
    }
    // What waits for something to be shown does not wait for it to be refuted as well.
    if (combined.operator() == Operator.WEIGH && combined.parts().get(0).undetermined()) {
      return List.of(combined.parts().get(0));
    }
    return combined.decisive().stream().filter(Judgement::undetermined).toList();
  }

  /** The act itself, where it is one that only the competent organ can take. */
  public static Judgement act(Judgement judgement) {
    return judgement instanceof Combined combined && combined.operator() == Operator.AWAITS
        ? combined.parts().get(0)
        : judgement;
  }

  /** Whether it would stay undetermined even if its part were met, and says why. */
  public static boolean isCapped(Combined combined) {
    return combined.operator() == Operator.AT_MOST_UNDETERMINED
        && combined.undetermined()
        && combined.note() != null;
  }

  /** Whether it joins its parts; false for what only qualifies one, or where they clash. */
  public static boolean isJoin(Combined combined) {
    return switch (combined.operator()) {
      case NOT, SHOWN, NOT_REFUTED, AT_MOST_UNDETERMINED, AWAITS -> false;
      default -> !parts(combined).isEmpty();
    };
  }

  /** Whether the part is what speaks against the combination. */
  public static boolean isAgainst(Judgement part, Combined combined) {
    return combined.operator() == Operator.WEIGH && part == combined.parts().get(1);
  }

  /**
   * What its parts are joined by: all of them stand so where it is settled, met or not; where it is
   * open, one of several alternatives would do.
   */
  public static Joint glue(Combined combined) {
    boolean every =
        !combined.undetermined()
            || combined.operator() == Operator.ALL
            || combined.operator() == Operator.WEIGH;
    return every ? Joint.AND : Joint.OR;
  }
}
