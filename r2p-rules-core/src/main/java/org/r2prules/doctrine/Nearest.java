package org.r2prules.doctrine;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What may have been meant by a word that is none of the valid ones. Stateless and thread-safe. */
public final class Nearest {

  private static final int MOST_SHOWN = 5;
  private static final int MOST_LISTED = 12;

  /** Beyond these a search would let a hostile file take long. */
  private static final int LONGEST_COMPARED = 64;

  private static final int MOST_COMPARED = 1_000;

  private Nearest() {}

  /**
   * The valid words that begin with the word, if they are at most five; otherwise the one that is
   * nearest to it, a third of its letters at most being wrong; otherwise none. Capitals do not
   * matter. Of two that are as near, the first.
   */
  public static List<String> to(String word, Collection<String> valid) {
    if (word.isEmpty() || word.length() > LONGEST_COMPARED || valid.size() > MOST_COMPARED) {
      return List.of();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    List<String> longer =
        valid.stream().filter(each -> each.toLowerCase(Locale.ROOT).startsWith(wanted)).toList();
    return longer.isEmpty() || longer.size() > MOST_SHOWN ? nearest(wanted, valid) : longer;
  }

  /** The end of a message: {@code ; did you mean …?}, or nothing. */
  public static String hint(String word, Collection<String> valid) {
    List<String> meant = to(word, valid);
    return meant.isEmpty() ? "" : "; did you mean " + String.join(", ", meant) + "?";
  }

  /**
   * As {@link #hint}; where nothing is near, all that there is, if that is no more than a dozen.
   */
  public static String hintOrAll(String word, Collection<String> valid) {
    String hint = hint(word, valid);
    if (!hint.isEmpty() || valid.isEmpty() || valid.size() > MOST_LISTED) {
      return hint;
    }
    return "; there " + (valid.size() == 1 ? "is " : "are ") + String.join(", ", valid);
  }

  private static List<String> nearest(String wanted, Collection<String> valid) {
    int best = Math.max(1, Math.min(wanted.length() / 3, 4)) + 1;
    List<String> found = List.of();
    for (String each : valid) {
      if (Math.abs(each.length() - wanted.length()) < best) {
        int distance = distance(wanted, each.toLowerCase(Locale.ROOT), best - 1);
        if (distance < best) {
          best = distance;
          found = List.of(each);
        }
      }
    }
    return found;
  }

  /** How many letters to insert, delete, replace or swap with the next one. */
  public static int distance(String a, String b) {
    return distance(a, b, Math.max(a.length(), b.length()));
  }

  /**
   * How many letters to insert, delete, replace or swap with the next one, if they are no more than
   * so many; otherwise one more than that. The work grows with the longer word and with what is
   * asked, never with the product of both words.
   */
  public static int distance(String a, String b, int most) {
    int tooMany = most + 1;
    if (Math.abs(a.length() - b.length()) > most) {
      return tooMany;
    }
    int[] twoAbove = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] steps = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = Math.min(j, tooMany);
    }
    for (int i = 1; i <= a.length(); i++) {
      // Farther from the diagonal than that, nothing is near enough.
      int from = Math.max(1, i - most);
      int to = Math.min(b.length(), i + most);
      steps[from - 1] = from == 1 ? Math.min(i, tooMany) : tooMany;
      if (to < b.length()) {
        steps[to + 1] = tooMany;
      }
      for (int j = from; j <= to; j++) {
        int step = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        step = Math.min(step, 1 + Math.min(above[j], steps[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          step = Math.min(step, twoAbove[j - 2] + 1);
        }
        steps[j] = Math.min(step, tooMany);
      }
      int[] free = twoAbove;
      twoAbove = above;
      above = steps;
      steps = free;
    }
    return above[b.length()];
  }
}
