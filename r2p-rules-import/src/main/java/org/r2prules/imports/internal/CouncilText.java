package org.r2prules.imports.internal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text of a record of the Council.
 *
 * @param row where it stands
 * @param symbol its symbol
 * @param date its day; null if the record has none
 * @param outcome ADOPTED or VETOED
 * @param about agenda item, title and topic
 * @param chapterSeven whether the record flags it so
 * @param cite symbol, votes and agenda item
 */
record CouncilText(
    int row,
    String symbol,
    @Nullable LocalDate date,
    String outcome,
    String about,
    boolean chapterSeven,
    String cite) {

  /** The day, where there is one. */
  LocalDate day() {
    return Objects.requireNonNull(date);
  }
}
