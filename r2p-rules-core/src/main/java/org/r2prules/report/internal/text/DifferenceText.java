package org.r2prules.report.internal.text;

import org.r2prules.assessment.Comparison;

/** What differs between two assessments, on a page or in full. */
public final class DifferenceText {

  /** The lines of a page. */
  private static final int PAGE = 60;

  private static final int ENTRIES = 8;
  private static final int NAMED = 2;

  private DifferenceText() {}

  /** As many entries of each section as a page has room for; or all. */
  public static String of(Comparison comparison, boolean all) {
    if (all) {
      return text(comparison, ENTRIES, NAMED, true);
    }
    for (int most = ENTRIES; most > 1; most--) {
      for (int named = NAMED; named > 0; named--) {
        String text = text(comparison, most, named, false);
        if (text.lines().count() <= PAGE) {
          return text;
        }
      }
    }
    return text(comparison, 1, 1, false);
  }

  private static String text(Comparison comparison, int most, int named, boolean all) {
    Lines lines = new Lines();
    head(comparison, lines);
    if (!comparison.isEmpty()) {
      Effects effects = new Effects(comparison, lines, named, most, all);
      effects.write();
      effects.facts("FACTS (+ new, - gone, ~ otherwise)");
      foot(comparison, lines, all);
    }
    return lines.toString();
  }

  private static void head(Comparison comparison, Lines lines) {
    String was = Effects.name(comparison.before());
    String is = Effects.name(comparison.after());
    lines.wrapped("", "", "WHAT CHANGED: " + (was.equals(is) ? is : was + " -> " + is));
    lines.line(
        "from "
            + comparison.before().situation().asOf()
            + " to "
            + comparison.after().situation().asOf()
            + "; a fact counts from the standard "
            + comparison.after().required()
            + " upwards");
    lines.wrapped(
        "",
        "",
        Effects.counted(comparison)
            + "; "
            + conclusions(comparison.effects().size())
            + " otherwise, "
            + comparison.otherReasons()
            + " as before for other reasons");
  }

  private static String conclusions(int count) {
    return count == 0
        ? "no conclusion stands"
        : count == 1 ? "1 conclusion stands" : count + " conclusions stand";
  }

  private static void foot(Comparison comparison, Lines lines, boolean all) {
    lines.blank();
    boolean proven = comparison.effects().stream().anyMatch(each -> !each.undoneBy().isEmpty());
    lines.wrapped(
        "",
        "",
        "\"Rests on\" names facts that differ among the grounds: no proof that they did it."
            + (proven
                ? " \"Because of\": taken back alone, each of those facts undoes the change."
                : ""));
    long steps = comparison.effects().stream().filter(each -> !Effects.isTold(each)).count();
    if (!all && steps > 0) {
      lines.wrapped(
          "",
          "",
          "Not told here: " + steps + " of the conclusions, of little weight or steps on the way.");
    }
  }
}
