package org.r2prules.imports.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern YEAR = Pattern.compile("\\((\\d{4})\\)");

  /**
   * What tells it from others: a resolution by its number, which tables write with its year or not.
   */
  String key() {
    return outcome + " " + YEAR.matcher(symbol).replaceFirst("").strip() + " " + date;
  }

  /** The year that its symbol names; 0 if none. */
  int year() {
    Matcher year = YEAR.matcher(symbol);
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  /** The day, where there is one. */
  LocalDate day() {
    return Objects.requireNonNull(date);
  }
}
