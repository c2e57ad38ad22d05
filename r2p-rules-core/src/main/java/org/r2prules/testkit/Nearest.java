package org.r2prules.testkit;

import java.util.Collection;
import java.util.Comparator;

/** The nearest valid word to one that is not. */
final class Nearest {

  private Nearest() {}

  /** A hint to append to a message; empty where nothing valid is near. */
  static String hint(String word, Collection<String> valid) {
    return valid.stream()
        .filter(each -> distance(word, each) <= Math.max(2, word.length() / 3))
        .min(
            Comparator.<String>comparingInt(each -> distance(word, each))
                .thenComparing(each -> each))
        .map(each -> "; did you mean " + each + "?")
        .orElse("");
  }

  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
