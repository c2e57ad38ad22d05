package org.r2prules.assessment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.judgement.Doubt;

/**
 * Something that is not known and that an undetermined option, crime, threshold or caution rests
 * on. Immutable and thread-safe.
 *
 * @param code the vocabulary code to supply; null where the doctrine itself says what is missing
 * @param about the id of what it is about; null exactly where the code is
 * @param value the value or member in question; null exactly where the code is
 * @param statement what is missing in the words of the doctrine; null where there is a code
 * @param doubts why it is not known, in their usual order
 * @param decides the keys of the undetermined options, crimes, thresholds and cautions that it
 *     would help to decide, in order; at least one
 */
public record InformationNeed(
    @Nullable String code,
    @Nullable String about,
    @Nullable String value,
    @Nullable String statement,
    Set<Doubt> doubts,
    List<String> decides) {

  /** Copies the collections. */
  public InformationNeed {
    doubts = Doubt.inOrder(doubts);
    decides = List.copyOf(new TreeSet<>(decides));
  }
}
