package org.r2prules.report.internal.text;

import java.util.List;
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
    String verdict = words.say("why." + option.status());
    lines.wrapped("", "  ", words.title(option) + " [" + option.id() + "]: " + verdict);
    if (option.status() == OptionStatus.IN_FORCE) {
      String label = "  " + words.say("why.in-force") + " ";
      option.inForceBy().forEach(ground -> lines.wrapped(label, "    ", words.ground(ground)));
      gates(lines, option, Status.NOT_MET, "why.not-met", words);
    } else if (option.status() != OptionStatus.AVAILABLE) {
      if (option.indicated().notMet()) {
        because(lines, "why.idle", option.indicated(), words);
      }
      option.blocking().forEach(gate -> because(lines, "why.blocked", gate, words));
      if (option.indicated().undetermined()) {
        because(lines, "why.need", option.indicated(), words);
      }
      if (option.status() != OptionStatus.AWAITS_DECISION) {
        gates(lines, option, Status.UNDETERMINED, "why.missing", words);
      }
      for (Act act : option.awaits()) {
        lines.wrapped("  " + words.say("why.awaits") + " ", "    ", act.said(words));
      }
    }
    return lines.toString();
  }

  private static void gates(Lines lines, Option option, Status status, String key, Words words) {
    for (Gate gate : option.gates()) {
      if (gate.status() == status && !gate.isAwaited()) {
        because(lines, key, gate.judgement(), words);
      }
    }
  }

  private static void because(Lines lines, String key, Judgement judgement, Words words) {
    String what = words.brief(judgement);
    lines.wrapped("  " + words.say(key) + " ", "    ", what);
    for (Ground ground : Grounds.of(judgement)) {
      String why = hence(ground, judgement, words);
      if (!why.equals(what)) {
        lines.wrapped("    - ", "      ", why);
      }
    }
  }

  /**
   * The reason, and the conclusions between it and what it is a reason for, from the inside out.
   */
  private static String hence(Ground ground, Judgement judgement, Words words) {
    List<Conclusion> path = ground.path();
    int outermost = judgement instanceof Conclusion ? 1 : 0;
    String text = words.ground(ground);
    for (int i = path.size() - 1; i >= outermost; i--) {
      Conclusion step = path.get(i);
      text = words.say("why.hence", text, words.status(step.status()), words.conclusion(step));
    }
    return text;
  }
}
