package org.r2prules.report;

import java.util.Objects;
import org.r2prules.assessment.Comparison;
import org.r2prules.assessment.Series;
import org.r2prules.report.internal.text.DifferenceText;
import org.r2prules.report.internal.text.SeriesText;

/**
 * What changed, as plain text: between two assessments, or over a series of them. What matters
 * comes first, of options the peaceful ones; force that nobody proposes is counted, not named.
 * Lines have at most 100 characters. The same comparison gives the same text. Stateless and
 * thread-safe. No method takes or returns null.
 */
public final class ChangeReport {

  private ChangeReport() {}

  /** What differs, on a page of at most 60 lines; ends with a line break. */
  public static String page(Comparison comparison) {
    return page(comparison, Texts.english());
  }

  /** As {@link #page(Comparison)}, in other words. */
  public static String page(Comparison comparison, Texts texts) {
    Objects.requireNonNull(comparison, "a page needs a comparison");
    return DifferenceText.of(comparison, false, texts);
  }

  /** Everything that differs; ends with a line break. */
  public static String detail(Comparison comparison) {
    return detail(comparison, Texts.english());
  }

  /** As {@link #detail(Comparison)}, in other words. */
  public static String detail(Comparison comparison, Texts texts) {
    Objects.requireNonNull(comparison, "detail needs a comparison");
    return DifferenceText.of(comparison, true, texts);
  }

  /**
   * A table of the dates, with the stage and the thresholds at each, then what changed from each to
   * the next; ends with a line break.
   */
  public static String series(Series series) {
    return series(series, Texts.english());
  }

  /** As {@link #series(Series)}, in other words. */
  public static String series(Series series, Texts texts) {
    Objects.requireNonNull(series, "the text of a series needs one");
    return SeriesText.of(series, false, texts);
  }

  /** The same, with everything that changed. */
  public static String seriesDetail(Series series) {
    return seriesDetail(series, Texts.english());
  }

  /** As {@link #seriesDetail(Series)}, in other words. */
  public static String seriesDetail(Series series, Texts texts) {
    Objects.requireNonNull(series, "the text of a series needs one");
    return SeriesText.of(series, true, texts);
  }
}
