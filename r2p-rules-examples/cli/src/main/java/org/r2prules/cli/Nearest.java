package org.r2prules.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What may have been meant. */
final class Nearest {

  private static final int SHOWN = 5;

  private Nearest() {}

  /** The end of a message: valid words that begin so, or the one that is nearest, or nothing. */
  static String hint(String word, Collection<String> valid) {
    String wanted = word.toLowerCase(Locale.ROOT);
    List<String> begin =
        valid.stream().filter(each -> each.toLowerCase(Locale.ROOT).startsWith(wanted)).toList();
    if (!begin.isEmpty() && begin.size() <= SHOWN) {
      return "; did you mean " + String.join(", ", begin) + "?";
    }
    return valid.stream()
        .min(Comparator.comparingInt(each -> distance(wanted, each.toLowerCase(Locale.ROOT))))
        .filter(each -> distance(wanted, each.toLowerCase(Locale.ROOT)) <= 1 + word.length() / 3)
        .map(each -> "; did you mean " + each + "?")
        .orElse("");
  }

  /** How many letters to insert, delete or replace. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
