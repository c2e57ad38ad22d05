package org.r2prules.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.internal.reading.DossierFile;
import org.r2prules.dossier.internal.reading.Refused;

/**
 * Reads dossiers from YAML and JSON in UTF-8 and checks them against a vocabulary. A name that ends
 * in {@code .json} means JSON, one that ends in {@code .yaml} or {@code .yml} YAML; otherwise the
 * content decides. Input of any origin is safe to read: it becomes facts or a {@link
 * DossierException}, within limits of size, depth and number. Immutable and thread-safe.
 */
public final class DossierReader {

  /** The most facts that a file may hold. */
  public static final int MAX_FACTS = DossierFile.MAX_FACTS;

  private final Vocabulary vocabulary;

  /** A reader for that vocabulary, which must not be null. */
  public DossierReader(Vocabulary vocabulary) {
    this.vocabulary = Objects.requireNonNull(vocabulary, "a reader needs a vocabulary");
  }

  /**
   * Reads a file.
   *
   * @throws DossierException with everything that is wrong with it, each with file, line and column
   * @throws IOException if the file cannot be read
   */
  public Dossier read(Path file) throws IOException {
    Objects.requireNonNull(file, "read needs a file");
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a stream, and leaves it open.
   *
   * @param name what to call it in messages; not null
   * @throws DossierException with everything that is wrong with it, each with name, line and column
   * @throws IOException if the stream cannot be read
   */
  public Dossier read(InputStream in, String name) throws IOException {
    Objects.requireNonNull(in, "read needs a stream");
    Objects.requireNonNull(name, "read needs a name to call the stream by");
    try {
      return Dossier.of(new DossierFile(name, vocabulary).facts(in));
    } catch (Refused refused) {
      throw exception(refused);
    }
  }

  /**
   * Reads a text.
   *
   * @param name what to call it in messages; not null
   * @throws DossierException with everything that is wrong with it, each with name, line and column
   */
  public Dossier read(String text, String name) {
    Objects.requireNonNull(text, "read needs a text");
    Objects.requireNonNull(name, "read needs a name to call the text by");
    try {
      return Dossier.of(new DossierFile(name, vocabulary).facts(text));
    } catch (Refused refused) {
      throw exception(refused);
    }
  }

  private static DossierException exception(Refused refused) {
    return new DossierException(
        refused.reasons().stream()
            .map(reason -> new Problem(reason.where(), reason.what()))
            .toList());
  }
}
