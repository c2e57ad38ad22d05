package org.r2prules.report.internal.text;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.assessment.Assessment;
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

/**
 * Writes why an option is not available, on half a page: each reason once, of very many the first.
 * How a reason leads to what it is one for, the explanation tells.
 */
public final class WhyNotText {

  /** So many reasons are told in all, and so many of one gate. */
  private static final int REASONS = 9;

  private static final int OF_ONE = 4;

  /** After so many lines reasons are counted alone. */
  private static final int FULL = 28;

  /** So few are told even where they were told before. */
  private static final int SHORT = 2;

  private final Option option;
  private final Words words;
  private final Lines lines = new Lines();
  private final Set<String> told = new HashSet<>();

  private WhyNotText(Option option, Words words) {
    this.option = option;
    this.words = words;
  }

  public static String of(Assessment assessment, Option option, Words words) {
    WhyNotText text = new WhyNotText(option, words);
    text.write();
    for (Option other : assessment.options()) {
      if (other.candidate().tool().equals(option.id()) && !other.id().equals(option.id())) {
        text.proposed(other);
      }
    }
    return text.lines.toString();
  }

  private void write() {
    head("", option);
    if (option.status() == OptionStatus.IN_FORCE) {
      String label = "  " + words.say("why.in-force") + " ";
      option.inForceBy().forEach(ground -> lines.wrapped(label, "    ", words.ground(ground)));
      gates(Status.NOT_MET, "why.not-met");
    } else if (option.status() != OptionStatus.AVAILABLE) {
      if (option.indicated().notMet()) {
        because("why.idle", option.indicated());
      }
      option.blocking().forEach(gate -> because("why.blocked", gate));
      if (option.indicated().undetermined()) {
        because("why.need", option.indicated());
      }
      if (option.status() != OptionStatus.AWAITS_DECISION) {
        gates(Status.UNDETERMINED, "why.missing");
      }
      for (Act act : option.awaits()) {
        lines.wrapped("  " + words.say("why.awaits") + " ", "    ", act.said(words));
      }
    }
  }

  private void head(String label, Option of) {
    String verdict = words.say("why." + of.status());
    String indent = label.isEmpty() ? "  " : "    ";
    lines.wrapped(label, indent, words.title(of) + " [" + of.id() + "]: " + verdict);
  }

  /** The tool is asked about, and somebody proposes it. */
  private void proposed(Option other) {
    head("  " + words.say("why.proposed") + " ", other);
  }

  private void gates(Status status, String key) {
    for (Gate gate : option.gates()) {
      if (gate.status() == status && !gate.isAwaited()) {
        because(key, gate.judgement());
      }
    }
  }

  private void because(String key, Judgement judgement) {
    // What bars it is said as it stands: not "blocked by: the Council is competent".
    String what =
        judgement.notMet() && judgement instanceof Conclusion conclusion
            ? words.negative(conclusion)
            : words.brief(judgement);
    lines.wrapped("  " + words.say(key) + " ", "    ", what);
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Ground ground : Grounds.of(judgement)) {
      String why = hence(ground, judgement);
      if (!why.equals(what)) {
        reasons.putIfAbsent(words.ground(ground), why);
      }
    }
    int all = reasons.size();
    if (all > SHORT) {
      reasons.keySet().removeAll(told);
    }
    int before = all - reasons.size();
    boolean full = lines.toString().lines().count() > FULL;
    int room = full ? 0 : Math.min(OF_ONE, Math.max(SHORT, REASONS - told.size()));
    reasons.entrySet().stream()
        .limit(room)
        .forEach(
            each -> {
              told.add(each.getKey());
              item(each.getValue());
            });
    if (reasons.size() > room) {
      item(words.say("why.more", reasons.size() - room, explained(judgement)));
    } else if (before > 0) {
      item(words.say("why.before", before));
    }
  }

  private void item(String said) {
    lines.wrapped("    - ", "      ", said);
  }

  private String explained(Judgement judgement) {
    return judgement instanceof Conclusion conclusion
        ? conclusion.key()
        : option.conclusion().key();
  }

  /** The reason, and the conclusion nearest to what it is a reason for. */
  private String hence(Ground ground, Judgement judgement) {
    List<Conclusion> path = ground.path();
    int outermost = judgement instanceof Conclusion ? 1 : 0;
    String text = words.ground(ground);
    if (path.size() <= outermost) {
      return text;
    }
    Conclusion step = path.get(outermost);
    return words.say("why.hence", text, words.status(step.status()), words.conclusion(step));
  }
}
