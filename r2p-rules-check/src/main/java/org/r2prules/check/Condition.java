package org.r2prules.check;

import java.util.List;
import java.util.Map;

/**
 * The conditions of a pattern as they hang together.
 *
 * @param leaf one condition; null for several
 * @param or whether one of the parts is enough
 * @param parts the parts; empty for a leaf
 */
record Condition(Restriction leaf, boolean or, List<Condition> parts) {

  static Condition of(Restriction leaf) {
    return new Condition(leaf, false, List.of());
  }

  /** Whether it may hold of what has these fields; one that is not among them may be anything. */
  boolean mayHold(Map<String, String> fields) {
    if (leaf == null) {
      return or
          ? parts.stream().anyMatch(part -> part.mayHold(fields))
          : parts.stream().allMatch(part -> part.mayHold(fields));
    }
    String value = fields.get(leaf.field());
    if (value == null || !leaf.isEqual() && !leaf.isUnequal()) {
      return true;
    }
    if (leaf.literals().isEmpty()) {
      return !"null".equals(leaf.other()) || value.equals("null") == leaf.isEqual();
    }
    return leaf.literals().contains(value) == leaf.isEqual();
  }
}
