package org.r2prules.imports.internal;

import java.util.List;
import org.r2prules.imports.Account;
import org.r2prules.text.Visible;

/** What is said about an import, in lines. */
public final class Remarks {

  private static final int WIDTH = 96;

  private Remarks() {}

  /** Account and notes, wrapped. */
  public static String summary(Account account, List<String> notes) {
    StringBuilder text = new StringBuilder();
    wrap(text, "", "", rows(account.read()) + " read, " + account.used() + " used");
    account
        .leftOut()
        .forEach((reason, count) -> wrap(text, "", "    ", "left out " + count + ": " + reason));
    notes.forEach(note -> wrap(text, "- ", "  ", note));
    return text.toString();
  }

  /** The lines as comments of YAML. */
  public static String comments(String summary) {
    StringBuilder text = new StringBuilder();
    summary.lines().forEach(line -> text.append("# ").append(line).append('\n'));
    return text.toString();
  }

  static String rows(int count) {
    return count == 1 ? "1 row" : count + " rows";
  }

  /** The text on one line, with what is invisible shown by its number, and cut if it is long. */
  static String shown(String text, int most) {
    String line = text.strip();
    int cut = line.codePointCount(0, line.length()) > most ? line.offsetByCodePoints(0, most) : -1;
    return cut < 0 ? Visible.word(line) : Visible.word(line.substring(0, cut)) + "…";
  }

  private static void wrap(StringBuilder text, String first, String next, String sentence) {
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : sentence.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line.setLength(0);
        line.append(next);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    text.append(line).append('\n');
  }
}
