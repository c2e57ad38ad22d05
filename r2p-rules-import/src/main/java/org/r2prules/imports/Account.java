package org.r2prules.imports;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of the rows of a table: each was used, or left out for one reason. Immutable.
 *
 * @param read rows that were read, without header and blank rows
 * @param used rows that a fact rests on
 * @param leftOut how many were left out, by reason, the most frequent first
 */
public record Account(int read, int used, Map<String, Integer> leftOut) {

  /** Copies the map. Throws {@link IllegalArgumentException} if the numbers do not add up. */
  public Account {
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    int out = leftOut.values().stream().mapToInt(Integer::intValue).sum();
    if (read != used + out) {
      throw new IllegalArgumentException(
          read + " rows read are not " + used + " used and " + out + " left out");
    }
  }
}
