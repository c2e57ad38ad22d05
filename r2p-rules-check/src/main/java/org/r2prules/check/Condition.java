package org.r2prules.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

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
      return !isConstant(leaf.other()) || value.equals(constant(leaf.other())) == leaf.isEqual();
    }
    return leaf.literals().contains(value) == leaf.isEqual();
  }

  /** Whether it is a value that the text shows: null, yes or no, a constant such as Status.MET. */
  private static boolean isConstant(String other) {
    return Set.of("null", "true", "false").contains(other)
        || Character.isUpperCase(other.charAt(0));
  }

  /** The last part of a constant. */
  private static String constant(String other) {
    return other.substring(other.lastIndexOf('.') + 1);
  }
}
