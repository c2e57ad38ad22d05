package org.r2prules.imports.internal;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells forecasts from records: a forecast is never evidence that something happened. */
final class Forecasts {

  /** Why such a row is left out. */
  static final String REASON =
      "a forecast, which says what may come and never that something happened";

  /** A row may be marked in one of these. */
  static final Field MARK =
      Field.of(
          "forecast",
          "#status+forecast",
          "is forecast",
          "forecasted",
          "predicted",
          "prediction",
          "projection",
          "projected",
          "data type",
          "record type");

  private static final Pattern TITLE =
      Pattern.compile(
          "(sb|ns|os)_(mean|map|prob|dich)\\w*|\\w*_hdi\\d+\\w*|main_(mean|dich|prob)\\w*"
              + "|\\w*(forecast|predict)\\w*|\\w*_severe_scenario|\\w*_bimodality_flag");
  private static final Pattern MARKED =
      Pattern.compile("(forecast|predict|project|estimate[sd]? ahead).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern YES = Pattern.compile("1|y|yes|true|x", Pattern.CASE_INSENSITIVE);

  private Forecasts() {}

  /** The title that tells that a whole table is a forecast; null if none does. */
  static @Nullable String title(Table table) {
    int mark = table.column(MARK);
    for (int i = 0; i < table.width(); i++) {
      String title = table.title(i).toLowerCase(Locale.ROOT).replaceAll("[ .-]+", "_");
      if (i != mark && TITLE.matcher(title).matches()) {
        return table.title(i);
      }
    }
    return null;
  }

  /** Whether the row is marked as a forecast. */
  static boolean isMarked(Table table, Table.Row row) {
    String mark = table.text(row, MARK);
    return mark != null && (YES.matcher(mark).matches() || MARKED.matcher(mark).matches());
  }
}
