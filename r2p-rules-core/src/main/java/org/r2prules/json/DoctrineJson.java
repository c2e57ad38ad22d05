package org.r2prules.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.json.internal.DoctrineDocument;

/**
 * A doctrine as JSON: what is the same for every assessment under it, so that no assessment repeats
 * it. The rules by id, with their titles and sources, and what conclusions are called. Stateless
 * and thread-safe.
 */
public final class DoctrineJson {

  /** The schema of what is written, JSON Schema 2020-12: a resource beside this class. */
  public static final String SCHEMA = "doctrine.schema.json";

  /** The {@code $id} of that schema, as {@link AssessmentJson#SCHEMA_ID}. */
  public static final String SCHEMA_ID = "urn:r2prules:doctrine:1";

  private DoctrineJson() {}

  /** The doctrine as JSON, one item a line; ends with a line break. */
  public static String of(Doctrine doctrine) {
    StringWriter out = new StringWriter();
    try {
      write(doctrine, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /**
   * Writes the same as it goes; flushes, and does not close.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Doctrine doctrine, Writer out) throws IOException {
    Objects.requireNonNull(doctrine, "write needs a doctrine");
    Objects.requireNonNull(out, "write needs a writer");
    DoctrineDocument.write(doctrine, SCHEMA_ID, out);
  }
}
