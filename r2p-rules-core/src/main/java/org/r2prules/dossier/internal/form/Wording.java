package org.r2prules.dossier.internal.form;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.r2prules.doctrine.Nearest;
import org.r2prules.doctrine.Term;

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

  /** The text, cut if long, on one line. */
  public static String clip(String text) {
    StringBuilder clipped = new StringBuilder();
    boolean cut = text.length() > LONGEST_QUOTE;
    text.substring(0, cut ? LONGEST_QUOTE : text.length())
        .chars()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.isSurrogate((char) c)) {
                clipped.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                clipped.append((char) c);
              }
            });
    return cut ? clipped + "…" : clipped.toString();
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

  /** The nearest of the candidates, or else all of them: the end of a message. */
  public static String nearestOrAll(String text, Collection<String> candidates) {
    String nearest = nearest(text, candidates);
    if (!nearest.isEmpty() || candidates.isEmpty()) {
      return nearest;
    }
    return candidates.size() == 1
        ? "; expected " + candidates.iterator().next()
        : "; expected one of " + String.join(", ", candidates);
  }

  /** The nearest of the candidates as the end of a message, or nothing if none is near. */
  public static String nearest(String text, Collection<String> candidates) {
    List<String> meant = Nearest.to(text, candidates);
    return meant.isEmpty() ? "" : "; did you mean '" + String.join("', '", meant) + "'?";
  }
}
