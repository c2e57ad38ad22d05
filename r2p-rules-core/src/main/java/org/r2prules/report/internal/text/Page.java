package org.r2prules.report.internal.text;

import java.util.List;
import java.util.Set;
import org.r2prules.assessment.Assessment;
import org.r2prules.report.Texts;
import org.r2prules.report.internal.wording.Joint;
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

  public static Page of(Assessment assessment, Texts texts) {
    Words words = new Words(assessment, texts);
    Phrases phrases = new Phrases(assessment, words);
    return new Page(assessment, words, phrases, new Reasons(words, phrases), new Lines());
  }

  /** A text of that key. */
  public String say(String key, Object... told) {
    return words.say(key, told);
  }

  /** The heading of that key. */
  public void heading(String key) {
    lines.blank();
    lines.line(say(key));
  }

  /** What is said, beside how it stands. */
  public void entry(String status, String said) {
    lines.labelled("  " + Lines.padded(status, STATUS), said);
  }

  /** That there are so many more than are told. */
  public void more(int left) {
    lines.line("  " + say("report.more", String.valueOf(left)));
  }

  public void none() {
    lines.line("  " + say("report.none"));
  }

  /** What a group of conclusions says, of what, and why. */
  public String because(Grouped group) {
    return group.name() + forWhat(group.options()) + " [" + group.reason() + "]";
  }

  private String forWhat(List<String> options) {
    if (options.isEmpty()) {
      return "";
    }
    String what =
        options.size() > NAMED ? counted(options.size()) : words.all(options, Joint.SEMICOLON);
    return " (" + say("report.for", what) + ")";
  }

  /** What conclusions are about, where that has to be said. */
  public String about(Set<String> about) {
    return phrases.subjects().suffix(about);
  }

  public String counted(int options) {
    return say("report.options", options);
  }
}
