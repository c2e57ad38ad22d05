package org.r2prules.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.r2prules.R2pRules;
import org.r2prules.json.internal.DoctrineDocument;
import org.r2prules.json.internal.Written;

/**
 * A doctrine as JSON: what is the same for every assessment under it, so that no assessment repeats
 * it. What conclusions are called, the tools of the catalogue, and the rules by id, with their
 * titles, their sources and what they conclude. Stateless and thread-safe.
 */
public final class DoctrineJson {

  /** The schema of what is written, JSON Schema 2020-12: a resource beside this class. */
  public static final String SCHEMA = "doctrine.schema.json";

  /** The {@code $id} of that schema, as {@link AssessmentJson#SCHEMA_ID}. */
  public static final String SCHEMA_ID = "urn:r2prules:doctrine:1";

  private DoctrineJson() {}

  /** The doctrine of these rules as JSON, one item a line; ends with a line break. */
  public static String of(R2pRules rules) {
    return Written.text(out -> write(rules, out));
  }

  /**
   * Writes the same as it goes; flushes, and does not close.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(R2pRules rules, Writer out) throws IOException {
    Objects.requireNonNull(rules, "write needs rules");
    Objects.requireNonNull(out, "write needs a writer");
    DoctrineDocument.write(rules.doctrine(), rules.tools(), SCHEMA_ID, out);
  }
}
