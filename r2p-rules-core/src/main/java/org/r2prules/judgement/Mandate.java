package org.r2prules.judgement;

import java.time.LocalDate;
import java.util.Set;

/**
 * What one decision or answer says on tools, for what it is worth.
 *
 * @param kind what it is a mandate for
 * @param from the id of the decision or answer
 * @param tools the tools it names: the whole list; null if not known
 * @param everything whether it names every tool without listing them, as only an answer can
 * @param date when it was given; null if not known, and where the order says nothing
 * @param basis whether it counts at all
 */
public record Mandate(
    String kind,
    String from,
    Set<String> tools,
    boolean everything,
    LocalDate date,
    Judgement basis) {

  /** A decision: it names the tools that it lists, and no other. */
  public static Mandate decision(String kind, String from, Set<String> tools, Judgement basis) {
    return new Mandate(kind, from, tools, false, null, basis);
  }

  /** What an organ refused to do, until it acts: the tools, or what else it would have done. */
  public static Mandate refusal(
      String kind, String from, Set<String> names, LocalDate date, Judgement basis) {
    return new Mandate(kind, from, names, false, date, basis);
  }

  /** An answer to requests: {@code ALL} in its scope covers every tool. */
  public static Mandate answer(
      String kind, String from, Set<String> scope, LocalDate date, Judgement basis) {
    return new Mandate(kind, from, scope, scope != null && scope.contains("ALL"), date, basis);
  }

  /** Whether both are dated and this one is the later. */
  boolean laterThan(Mandate other) {
    return date != null && other.date != null && date.isAfter(other.date);
  }

  /** The same, for what it is worth beside that basis. */
  Mandate weighedDown(Judgement with) {
    return new Mandate(kind, from, tools, everything, date, Kleene.all(basis, with));
  }

  /** Whether it names the tool; a list that is not known leaves it open. */
  Judgement names(String tool) {
    String text = from + " names " + tool;
    return tools == null
        ? Kleene.unknown("whether " + text + " is not known")
        : Kleene.stated(everything || tools.contains(tool), text);
  }
}
