package org.r2prules.assessment;

import java.util.List;
import org.r2prules.facts.Standard;

/**
 * Something that is not known and can be asked, with what each answer would settle: the answers
 * were put to the assessment. Immutable and thread-safe.
 *
 * @param code the vocabulary code that the answer is given in; empty where no code is for it, and
 *     the answer is a fact of its own
 * @param question what is asked, in plain words
 * @param about the id of what it is about
 * @param standard the standard of proof that the answer has to meet
 * @param replies the answers that were put to the assessment, in order; none where a whole fact
 *     would have to be made up
 * @param need the keys of the undetermined options, thresholds and cautions that rest on it
 * @param peaceful whether an answer settles more than what compels: what happens, how far it has
 *     gone, who bears which duty, what is open by persuasion
 * @param lifeSaving whether it is on people under attack, how aid reaches them or who protects them
 */
public record Question(
    String code,
    String question,
    String about,
    Standard standard,
    List<Reply> replies,
    List<String> need,
    boolean peaceful,
    boolean lifeSaving) {

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
