package org.r2prules.report.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.r2prules.assessment.Comparison;
import org.r2prules.report.Texts;

/** What differs between two assessments, on a page or in full. */
public final class DifferenceText {

  /** The lines of a page. */
  private static final int PAGE = 60;

  private static final int ENTRIES = 8;
  private static final int NAMED = 2;

  private DifferenceText() {}

  /** As many entries of each section as a page has room for; or all. */
  public static String of(Comparison comparison, boolean all, Texts texts) {
    if (all) {
      return text(comparison, ENTRIES, NAMED, true, texts);
    }
    for (int most = ENTRIES; most > 1; most--) {
      for (int named = NAMED; named > 0; named--) {
        String text = text(comparison, most, named, false, texts);
        if (text.lines().count() <= PAGE) {
          return text;
        }
      }
    }
    return tight(text(comparison, 1, 1, false, texts));
  }

  /** Without the last empty lines that a page has no room for. */
  private static String tight(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int at = lines.size() - 1; at >= 0 && lines.size() > PAGE; at--) {
      if (lines.get(at).isEmpty()) {
        lines.remove(at);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String text(Comparison comparison, int most, int named, boolean all, Texts texts) {
    Lines lines = new Lines();
    head(comparison, lines, texts);
    if (!comparison.isEmpty()) {
      Effects effects = new Effects(comparison, texts, lines, named, most, all);
      effects.write();
      effects.facts();
      foot(comparison, lines, all, texts);
    }
    return lines.toString();
  }

  private static void head(Comparison comparison, Lines lines, Texts texts) {
    String was = Effects.name(comparison.before());
    String is = Effects.name(comparison.after());
    lines.wrapped("", "", texts.say("change.title", was.equals(is) ? is : was + " -> " + is));
    lines.line(
        texts.say(
            "change.basis",
            comparison.before().situation().asOf().toString(),
            comparison.after().situation().asOf().toString(),
            texts.say("standard." + comparison.after().required())));
    lines.wrapped(
        "",
        "",
        texts.say(
            "change.counted",
            Effects.counted(comparison, texts),
            comparison.effects().size(),
            String.valueOf(comparison.otherReasons())));
  }

  private static void foot(Comparison comparison, Lines lines, boolean all, Texts texts) {
    lines.blank();
    boolean proven = comparison.effects().stream().anyMatch(each -> !each.undoneBy().isEmpty());
    lines.wrapped(
        "", "", texts.say("change.proof") + (proven ? " " + texts.say("change.proven") : ""));
    long steps = comparison.effects().stream().filter(each -> !Effects.isTold(each)).count();
    if (!all && steps > 0) {
      lines.wrapped("", "", texts.say("change.untold", String.valueOf(steps)));
    }
  }
}
