package org.r2prules.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.r2prules.assessment.Comparison;
import org.r2prules.assessment.Series;
import org.r2prules.json.internal.ChangesDocument;
import org.r2prules.json.internal.Written;

/**
 * What changed, as JSON: between two assessments, or from each to the next of a series, in one
 * form. Which conclusion stands otherwise, from what to what, and what facts have to do with it.
 * The same comparison gives the same bytes. What has no value is left out. Stateless and
 * thread-safe.
 */
public final class ChangesJson {

  /** The schema of what is written, JSON Schema 2020-12: a resource beside this class. */
  public static final String SCHEMA = "changes.schema.json";

  /** The {@code $id} of that schema, as {@link AssessmentJson#SCHEMA_ID}. */
  public static final String SCHEMA_ID = "urn:r2prules:changes:1";

  private ChangesJson() {}

  /** Two assessments and the one step between them, one item a line; ends with a line break. */
  public static String of(Comparison comparison) {
    return Written.text(out -> write(comparison, out));
  }

  /** All assessments of a series and the steps between them, likewise. */
  public static String of(Series series) {
    return Written.text(out -> write(series, out));
  }

  /**
   * Writes what {@link #of(Comparison)} gives as it goes; flushes, and does not close.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Comparison comparison, Writer out) throws IOException {
    Objects.requireNonNull(comparison, "write needs a comparison");
    Objects.requireNonNull(out, "write needs a writer");
    ChangesDocument.write(
        List.of(comparison.before(), comparison.after()),
        List.of(),
        List.of(comparison),
        SCHEMA_ID,
        out);
  }

  /**
   * Writes what {@link #of(Series)} gives as it goes; flushes, and does not close.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Series series, Writer out) throws IOException {
    Objects.requireNonNull(series, "write needs a series");
    Objects.requireNonNull(out, "write needs a writer");
    ChangesDocument.write(series.assessments(), series.views(), series.steps(), SCHEMA_ID, out);
  }
}
