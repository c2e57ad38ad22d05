package org.r2prules.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.r2prules.assessment.Assessment;
import org.r2prules.json.internal.Document;
import org.r2prules.json.internal.Written;

/**
 * An assessment as JSON, for other programs: what is concluded, with its reasons down to the facts.
 * Each conclusion is told once, and each reason; the rest refers to them (docs/json.md). Of advice
 * that is not met or not decided, and of the criteria that nothing else asks for, it is told how
 * they stand, and not why; left out and counted are the information needs that nothing else asks
 * for, and what rules read beside what their reasons name. {@link #all} tells that too. The same
 * assessment gives the same bytes. What has no value is left out. Stateless and thread-safe.
 */
public final class AssessmentJson {

  /** The schema of what is written, JSON Schema 2020-12: a resource beside this class. */
  public static final String SCHEMA = "assessment.schema.json";

  /**
   * The {@code $id} of that schema, which is the first member of what is written. Its last number
   * is raised where a reader of the former would read something else.
   */
  public static final String SCHEMA_ID = "urn:r2prules:assessment:1";

  private AssessmentJson() {}

  /** The assessment as JSON, one item a line; ends with a line break. */
  public static String of(Assessment assessment) {
    return Written.text(out -> write(assessment, out));
  }

  /** The same with all that was concluded, and all that the rules read. */
  public static String all(Assessment assessment) {
    return Written.text(out -> writeAll(assessment, out));
  }

  /**
   * Writes what {@link #of} gives as it goes, which is how large ones are written; flushes, and
   * does not close.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Assessment assessment, Writer out) throws IOException {
    write(assessment, false, out);
  }

  /**
   * The same in UTF-8.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Assessment assessment, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "write needs a stream");
    write(assessment, new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  /**
   * Writes what {@link #all} gives as it goes; flushes, and does not close.
   *
   * @throws IOException if it cannot be written
   */
  public static void writeAll(Assessment assessment, Writer out) throws IOException {
    write(assessment, true, out);
  }

  private static void write(Assessment assessment, boolean whole, Writer out) throws IOException {
    Objects.requireNonNull(assessment, "write needs an assessment");
    Objects.requireNonNull(out, "write needs a writer");
    Document.write(assessment, whole, SCHEMA_ID, out);
  }
}
