package org.r2prules.assessment;

import java.util.List;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;

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
 * @param need the keys of the undetermined options, crimes, thresholds and cautions that rest on it
 * @param peaceful whether an answer settles more than what compels: what happens, how far it has
 *     gone, who bears which duty, what is open by persuasion; cautions do not count
 * @param lifeSaving whether it is on people under attack, how aid reaches them or who protects them
 * @param disputed whether it is said and denied: each reply then takes one side, as if the other
 *     fell away; false where nobody has said anything that counts
 */
public record Question(
    String code,
    String question,
    String about,
    Standard standard,
    List<Reply> replies,
    List<String> need,
    boolean peaceful,
    boolean lifeSaving,
    boolean disputed) {

  /** Copies the lists. */
  public Question {
    replies = List.copyOf(replies);
    need = List.copyOf(need);
  }

  /**
   * How many conclusions an answer settles, cautions aside: the mean over all answers. Of cautions
   * there are many, and one answer may settle a dozen that change nothing of what is open.
   */
  public double settles() {
    return mean(false);
  }

  /** How many cautions an answer settles: the mean over all answers. */
  public double settlesCautions() {
    return mean(true);
  }

  private double mean(boolean cautions) {
    return replies.stream()
        .mapToLong(
            reply -> reply.settles().stream().filter(each -> cautions == isCaution(each)).count())
        .average()
        .orElse(0);
  }

  private static boolean isCaution(Change change) {
    return change.after().map(Conclusion::kind).filter(Kind.CAUTION::equals).isPresent();
  }
}
