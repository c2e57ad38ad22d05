package org.r2prules.internal.staged;

import java.util.HashSet;
import java.util.Set;

/** What a pattern that chooses has read of a bucket. */
final class Seal {

  private final FactPattern pattern;

  /** The values by which it looked them up; null where it read all. */
  private final Set<Object> values;

  Seal(FactPattern pattern, Object[] row) {
    this.pattern = pattern;
    this.values = pattern.choosesByJoin() ? new HashSet<>() : null;
    extend(row);
  }

  boolean isOf(FactPattern other) {
    return pattern == other;
  }

  /** It has read for this row too. */
  void extend(Object[] row) {
    if (values != null) {
      values.add(pattern.joined(row));
    }
  }

  /** Whether the pattern would have chosen the fact. */
  boolean holds(Object fact) {
    return (values == null || pattern.mayBeAmong(fact, values)) && pattern.mayChoose(fact);
  }

  String rule() {
    return pattern.rule();
  }
}
