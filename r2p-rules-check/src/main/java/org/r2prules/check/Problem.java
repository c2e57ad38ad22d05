package org.r2prules.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.r2prules.doctrine.Nearest;

/**
 * One thing that is wrong in a knowledge base.
 *
 * @param cause what kind of mistake it is
 * @param place where the wrong word stands
 * @param rule the id of the rule, or null if it stands in no rule
 * @param word the wrong word itself
 * @param message what is wrong with it
 * @param expected the valid words; empty if they are no list
 * @param nearest what may have been meant; empty if nothing is near
 */
public record Problem(
    Cause cause,
    Place place,
    String rule,
    String word,
    String message,
    List<String> expected,
    List<String> nearest)
    implements Comparable<Problem> {

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place).thenComparing(Problem::toString);

  /** Copies the lists. */
  public Problem {
    Objects.requireNonNull(cause);
    Objects.requireNonNull(place);
    Objects.requireNonNull(word);
    Objects.requireNonNull(message);
    expected = List.copyOf(expected);
    nearest = List.copyOf(nearest);
  }

  /** A problem without words to choose from. */
  static Problem of(Cause cause, Place place, String rule, String word, String message) {
    return new Problem(cause, place, rule, word, message, List.of(), List.of());
  }

  /** A word that is none of the valid ones. */
  static Problem unknown(
      Cause cause,
      Place place,
      String rule,
      String word,
      String message,
      Collection<String> valid) {
    List<String> expected = valid.stream().sorted().distinct().toList();
    return new Problem(cause, place, rule, word, message, expected, Nearest.to(word, expected));
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** What is wrong with it, and what may have been meant. */
  public String text() {
    return message + Nearest.hintOrAll(word, expected);
  }

  /** {@code file:line:column rule X: what is wrong; did you mean Y?} */
  @Override
  public String toString() {
    return place + (rule == null ? "" : " rule " + rule) + ": " + text();
  }
}
