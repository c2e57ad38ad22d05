package org.r2prules.report.internal.text;

import java.util.List;
import java.util.Locale;
import org.r2prules.assessment.Gate;
import org.r2prules.assessment.Ground;
import org.r2prules.assessment.Option;
import org.r2prules.assessment.internal.Grounds;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;
import org.r2prules.report.internal.wording.Words;

/** Writes why an option is not available. */
public final class WhyNotText {

  private WhyNotText() {}

  public static String of(Option option, Words words) {
    Lines lines = new Lines();
    lines.wrapped("", "  ", Words.title(option) + " [" + option.id() + "]: " + verdict(option));
    if (option.status() == OptionStatus.IN_FORCE) {
      option
          .inForceBy()
          .forEach(ground -> lines.wrapped("  in force: ", "    ", words.ground(ground)));
      gates(lines, option, Status.NOT_MET, "and yet not met: ", words);
    } else if (option.status() != OptionStatus.AVAILABLE) {
      if (option.indicated().notMet()) {
        because(lines, "not called for: ", option.indicated(), words);
      }
      option.blocking().forEach(gate -> because(lines, "blocked by ", gate, words));
      if (option.indicated().undetermined()) {
        because(lines, "whether it is called for is open: ", option.indicated(), words);
      }
      if (option.status() != OptionStatus.AWAITS_DECISION) {
        gates(lines, option, Status.UNDETERMINED, "missing for ", words);
      }
      for (Act act : option.awaits()) {
        lines.wrapped("  awaits: ", "    ", act.said(words));
      }
    }
    return lines.toString();
  }

  private static String verdict(Option option) {
    return switch (option.status()) {
      case AVAILABLE -> "AVAILABLE: it is called for and every gate is met";
      case IN_FORCE -> "IN FORCE: it is decided or under way";
      case AWAITS_DECISION ->
          "AWAITS DECISION: not open; only acts of the competent organ are missing";
      case UNCLEAR -> "UNCLEAR: whether it is called for is not known";
      default -> Words.status(option.status());
    };
  }

  private static void gates(Lines lines, Option option, Status status, String label, Words words) {
    for (Gate gate : option.gates()) {
      if (gate.status() == status && !gate.isAwaited()) {
        because(lines, label, gate.judgement(), words);
      }
    }
  }

  private static void because(Lines lines, String label, Judgement judgement, Words words) {
    String what = words.brief(judgement);
    lines.wrapped("  " + label, "    ", what);
    for (Ground ground : Grounds.of(judgement)) {
      String why = words.ground(ground) + hence(ground, judgement, words);
      if (!why.equals(what)) {
        lines.wrapped("    - ", "      ", why);
      }
    }
  }

  /** The conclusions between the reason and what it is a reason for, from the inside out. */
  private static String hence(Ground ground, Judgement judgement, Words words) {
    List<Conclusion> path = ground.path();
    int outermost = judgement instanceof Conclusion ? 1 : 0;
    StringBuilder text = new StringBuilder();
    for (int i = path.size() - 1; i >= outermost; i--) {
      Conclusion step = path.get(i);
      text.append("; hence ")
          .append(Words.status(step.status()).toLowerCase(Locale.ROOT))
          .append(": ")
          .append(words.conclusion(step));
    }
    return text.toString();
  }
}
