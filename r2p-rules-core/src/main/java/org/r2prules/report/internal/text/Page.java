package org.r2prules.report.internal.text;

import java.util.List;
import java.util.Set;
import org.r2prules.assessment.Assessment;
import org.r2prules.report.internal.wording.Phrases;
import org.r2prules.report.internal.wording.Reasons;
import org.r2prules.report.internal.wording.Words;

/**
 * What every section of the report is written with.
 *
 * @param assessment what is reported
 * @param words the names of things
 * @param phrases what judgements are, in a few words
 * @param reasons why they stand so, in a line
 * @param lines the text so far
 */
public record Page(
    Assessment assessment, Words words, Phrases phrases, Reasons reasons, Lines lines) {

  private static final int STATUS = 14;
  private static final int NAMED = 3;

  public static Page of(Assessment assessment) {
    Words words = new Words(assessment);
    Phrases phrases = new Phrases(assessment, words);
    return new Page(assessment, words, phrases, new Reasons(words, phrases), new Lines());
  }

  public void heading(String heading) {
    lines.blank();
    lines.line(heading);
  }

  /** What is said, beside how it stands. */
  public void entry(String status, String said) {
    lines.labelled("  " + Lines.padded(status, STATUS), said);
  }

  public void none() {
    lines.line("  none");
  }

  /** What a group of conclusions says, of what, and why. */
  public String because(Grouped group) {
    return group.name() + forWhat(group.options()) + " [" + group.reason() + "]";
  }

  private static String forWhat(List<String> options) {
    if (options.isEmpty()) {
      return "";
    }
    return options.size() > NAMED
        ? " (for " + counted(options.size()) + ")"
        : " (for " + String.join("; ", options) + ")";
  }

  /** What conclusions are about, where that has to be said. */
  public String about(Set<String> about) {
    return phrases.subjects().suffix(about);
  }

  public static String counted(int options) {
    return options == 1 ? "1 option" : options + " options";
  }
}
