package org.r2prules.judgement;

import java.util.Set;

/**
 * What one decision or answer says on tools, for what it is worth.
 *
 * @param kind what it is a mandate for
 * @param from the id of the decision or answer
 * @param tools the tools it names: the whole list, or {@code ALL}; null if not known
 * @param basis whether it counts at all
 */
public record Mandate(String kind, String from, Set<String> tools, Judgement basis) {

  /** Whether it names the tool; a list that is not known leaves it open. */
  Judgement names(String tool) {
    String text = from + " names " + tool;
    return tools == null
        ? Kleene.unknown("whether " + text + " is not known")
        : Kleene.stated(tools.contains(tool) || tools.contains(Mandates.ALL), text);
  }
}
