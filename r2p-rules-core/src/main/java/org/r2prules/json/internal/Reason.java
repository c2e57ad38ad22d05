package org.r2prules.json.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.r2prules.judgement.Combined.Operator;
import org.r2prules.judgement.Text;

/**
 * A reason as it is written: seen from what the conclusion is about, so that conclusions on many
 * subjects for the same reason have one reason.
 */
sealed interface Reason {

  /**
   * A conclusion.
   *
   * @param key its id, and after {@code @} what it is about unless that is the same subject
   */
  record Of(String key) implements Reason {}

  /**
   * Claims that differ in their value alone.
   *
   * @param about null for the same subject
   */
  record Claims(
      String code,
      @Nullable String about,
      List<String> values,
      String standing,
      List<String> speaksFor,
      List<String> speaksAgainst)
      implements Reason {}

  /**
   * Words with places for what they speak of.
   *
   * @param pattern the words, as in {@link Text}
   * @param args what stands in the places
   */
  record Said(String pattern, List<String> args) {}

  /** A step of the doctrine. */
  record Step(Said said, String standing) implements Reason {}

  /**
   * Reasons combined.
   *
   * @param parts by their numbers in {@link Reasons}
   */
  record Operation(Operator operator, String standing, @Nullable Said note, List<Integer> parts)
      implements Reason {}

  /**
   * The same reason of each of several subjects, as each of them sees it. All the parts of an
   * operation are such, and stand in the order of the ids of their subjects.
   *
   * @param subjects their ids, in order
   * @param reason its number
   */
  record Each(List<String> subjects, int reason) implements Reason {}
}
