package org.r2prules.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedSet;
import java.util.TreeSet;

/** How far the dates of a replay lie apart. */
enum Step {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR;

  /** The last date, and before it every end of such a time, down to the first date. */
  SortedSet<LocalDate> dates(LocalDate first, LocalDate last, int most) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    for (LocalDate date = last; !date.isBefore(first) && dates.size() < most; date = before(date)) {
      dates.add(date);
    }
    return dates;
  }

  private LocalDate before(LocalDate date) {
    return switch (this) {
      case DAY -> date.minusDays(1);
      case WEEK -> date.minusWeeks(1);
      case MONTH -> YearMonth.from(date).minusMonths(1).atEndOfMonth();
      case QUARTER ->
          YearMonth.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1)
              .minusMonths(1)
              .atEndOfMonth();
      case YEAR -> LocalDate.of(date.getYear() - 1, 12, 31);
    };
  }
}
