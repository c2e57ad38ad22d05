package org.r2prules.assessment;

import java.util.List;
import org.r2prules.facts.Standard;

/**
 * Something that is not known and can be asked, with what each answer would settle: every answer
 * was put to the assessment. Immutable and thread-safe.
 *
 * @param code the vocabulary code that the answer is given in
 * @param about the id of what it is about
 * @param standard the standard of proof that the answer has to meet
 * @param replies the answers, in order; at least one
 * @param need the keys of the undetermined options, thresholds and cautions that rest on it
 * @param peaceful whether an answer settles more than what compels: what happens, how far it has
 *     gone, who bears which duty, what is open by persuasion
 */
public record Question(
    String code,
    String about,
    Standard standard,
    List<Reply> replies,
    List<String> need,
    boolean peaceful) {

  /** Copies the lists. */
  public Question {
    replies = List.copyOf(replies);
    need = List.copyOf(need);
  }

  /** How many conclusions an answer settles: the mean over all answers. */
  public double settles() {
    return replies.stream().mapToInt(reply -> reply.settles().size()).average().orElse(0);
  }
}
