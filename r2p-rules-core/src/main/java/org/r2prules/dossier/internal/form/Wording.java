package org.r2prules.dossier.internal.form;

import java.util.Locale;
import java.util.stream.Collectors;
import org.r2prules.doctrine.Term;
import org.r2prules.text.Visible;
import org.r2prules.text.Width;

/** How problems are worded. */
public final class Wording {

  /** Stands in for a text that is missing, so that a fact of a file can be built and checked. */
  public static final String MISSING = "?";

  private static final int LONGEST_QUOTE = 60;

  private Wording() {}

  /** The text in quotes, cut if long, on one line. */
  public static String quote(String text) {
    return "'" + clip(text) + "'";
  }

  /** The text, cut if long, on one line, with what cannot be seen in it shown. */
  public static String clip(String text) {
    if (text.length() <= LONGEST_QUOTE) {
      return Visible.word(text);
    }
    int end = 0;
    for (String sign : Width.clusters(text.substring(0, LONGEST_QUOTE + 1))) {
      if (end + sign.length() > LONGEST_QUOTE) {
        break;
      }
      end += sign.length();
    }
    return Visible.word(text.substring(0, end == 0 ? LONGEST_QUOTE : end)) + "…";
  }

  /** The word with its article. */
  public static String a(String word) {
    return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }

  /** What a code can be about, in words. */
  public static String kinds(Term term) {
    return term.subjects().stream()
        .sorted()
        .map(kind -> a(kind.name().toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(" or "));
  }
}
