package org.r2prules.judgement;

import java.util.Set;

/**
 * What one decision or answer says on tools, for what it is worth.
 *
 * @param kind what it is a mandate for
 * @param from the id of the decision or answer
 * @param tools the tools it names: the whole list; null if not known
 * @param everything whether it names every tool without listing them, as only an answer can
 * @param basis whether it counts at all
 */
public record Mandate(
    String kind, String from, Set<String> tools, boolean everything, Judgement basis) {

  /** A decision: it names the tools that it lists, and no other. */
  public static Mandate decision(String kind, String from, Set<String> tools, Judgement basis) {
    return new Mandate(kind, from, tools, false, basis);
  }

  /** An answer to requests: {@code ALL} in its scope covers every tool. */
  public static Mandate answer(String kind, String from, Set<String> scope, Judgement basis) {
    return new Mandate(kind, from, scope, scope != null && scope.contains("ALL"), basis);
  }

  /** Whether it names the tool; a list that is not known leaves it open. */
  Judgement names(String tool) {
    String text = from + " names " + tool;
    return tools == null
        ? Kleene.unknown("whether " + text + " is not known")
        : Kleene.stated(everything || tools.contains(tool), text);
  }
}
