package org.r2prules.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.r2prules.doctrine.Nearest;
import org.r2prules.doctrine.SubjectKind;

/** How problems are worded. */
final class Wording {

  private static final int LONGEST_QUOTE = 60;

  private Wording() {}

  /** The text in quotes, cut if long, on one line. */
  static String quote(String text) {
    return "'" + clip(text) + "'";
  }

  /** The text, cut if long, on one line. */
  static String clip(String text) {
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
  static String a(String word) {
    return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
  }

  /** The word for what a code can be about. */
  static String word(SubjectKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The nearest of the candidates, or else all of them: the end of a message. */
  static String nearestOrAll(String text, Collection<String> candidates) {
    String nearest = nearest(text, candidates);
    if (!nearest.isEmpty() || candidates.isEmpty()) {
      return nearest;
    }
    return candidates.size() == 1
        ? "; expected " + candidates.iterator().next()
        : "; expected one of " + String.join(", ", candidates);
  }

  /** The nearest of the candidates as the end of a message, or nothing if none is near. */
  static String nearest(String text, Collection<String> candidates) {
    List<String> meant = Nearest.to(text, candidates);
    return meant.isEmpty() ? "" : "; did you mean '" + String.join("', '", meant) + "'?";
  }
}
