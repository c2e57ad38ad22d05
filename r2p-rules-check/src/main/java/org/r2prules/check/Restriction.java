package org.r2prules.check;

import static java.util.stream.Collectors.joining;

import java.util.Set;

/**
 * A condition of a pattern on one field.
 *
 * @param field the field
 * @param operator as written: {@code ==}, {@code !=}, {@code memberOf} …; {@code in} is read as
 *     equal to one of several
 * @param literals the quoted words that it is compared with; empty if it is compared with something
 *     else
 * @param other what else it is compared with, or null
 * @param loose whether it is one of alternatives, so that it need not hold
 * @param start the index of its first character in the file
 */
record Restriction(
    String field, String operator, Set<String> literals, String other, boolean loose, int start) {

  boolean isEqual() {
    return operator.equals("==");
  }

  boolean isUnequal() {
    return operator.equals("!=");
  }

  /** Whether nothing can satisfy both. */
  boolean excludes(Restriction that) {
    if (loose || that.loose || !field.equals(that.field)) {
      return false;
    }
    if (literals.isEmpty() || that.literals.isEmpty()) {
      return other != null && other.equals(that.other) && isEqual() && that.isUnequal()
          || other != null && other.equals(that.other) && isUnequal() && that.isEqual();
    }
    if (isEqual() && that.isEqual()) {
      return literals.stream().noneMatch(that.literals::contains);
    }
    return isEqual() && that.isUnequal() && that.literals.containsAll(literals)
        || isUnequal() && that.isEqual() && literals.containsAll(that.literals);
  }

  /** As an author writes it. */
  @Override
  public String toString() {
    String right =
        literals.isEmpty()
            ? other
            : literals.stream().sorted().map(each -> '"' + each + '"').collect(joining(", "));
    return literals.size() > 1
        ? field + (isEqual() ? " in (" : " " + operator + " (") + right + ")"
        : field + " " + operator + " " + right;
  }
}
