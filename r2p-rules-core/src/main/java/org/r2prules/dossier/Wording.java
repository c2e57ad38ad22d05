package org.r2prules.dossier;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.r2prules.doctrine.SubjectKind;

/** How problems are worded. */
final class Wording {

  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST_COMPARED = 64;

  /** Beyond this many candidates a search for the nearest would let a hostile file take long. */
  private static final int MOST_COMPARED = 300;

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
    return find(text, candidates).map(found -> "; did you mean '" + found + "'?").orElse("");
  }

  private static Optional<String> find(String text, Collection<String> candidates) {
    if (text.isEmpty() || text.length() > LONGEST_COMPARED || candidates.size() > MOST_COMPARED) {
      return Optional.empty();
    }
    String wanted = text.toLowerCase(Locale.ROOT);
    int best = Math.max(1, Math.min(text.length() / 3, 4)) + 1;
    String found = null;
    for (String candidate : candidates) {
      if (Math.abs(candidate.length() - text.length()) < best) {
        int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
        if (distance < best) {
          best = distance;
          found = candidate;
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** How many letters to insert, delete, replace or swap with the next one. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        steps[i][j] = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          steps[i][j] = Math.min(steps[i][j], steps[i - 2][j - 2] + 1);
        }
      }
    }
    return steps[a.length()][b.length()];
  }
}
