package org.r2prules.internal.staged;

/** What a rule has matched so far, by slot. */
final class Row {

  private Row() {}

  /** The values that stand in these slots. */
  static Object[] values(Object[] row, int[] slots) {
    Object[] values = new Object[slots.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = row[slots[i]];
    }
    return values;
  }
}
