package org.r2prules.dossier.migration;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.dossier.DossierException;
import org.r2prules.dossier.internal.migration.Rewriting;

/**
 * Rewrites dossiers of the first form in today's. What says the same in both stays as it is, to the
 * byte; what is only written otherwise is edited in its place, so that comments stay; what cannot
 * be known is asked. What differs is a table of the knowledge base, {@code
 * META-INF/r2prules/migration.yaml}. Immutable and thread-safe.
 */
public final class Migration {

  private final Rewriting rewriting;

  private Migration(Rewriting rewriting) {
    this.rewriting = rewriting;
  }

  /** With the table of the knowledge base on the class path of this library. */
  public static Migration load() {
    return load(Migration.class.getClassLoader());
  }

  /**
   * With the table of the knowledge base that the class loader sees; where that has none, only the
   * name of the form differs.
   *
   * @throws DoctrineException if the table is not valid
   */
  public static Migration load(ClassLoader loader) {
    Objects.requireNonNull(loader, "Migration.load needs a class loader");
    try (InputStream in = loader.getResourceAsStream(Rewriting.RESOURCE)) {
      return in == null ? new Migration(Rewriting.OF_THE_FORM) : of(in);
    } catch (IOException e) {
      throw new DoctrineException("cannot read " + Rewriting.RESOURCE, e);
    }
  }

  /** With the table in the stream, which is left open. */
  static Migration of(InputStream in) throws IOException {
    return new Migration(Rewriting.by(in));
  }

  /**
   * Migrates a text. One that says that it is of today's form comes back as it is; one that names
   * no form may be of either, and is asked about only where the two would differ. What is wrong
   * with the dossier otherwise is the reader's to say.
   *
   * @param text the text, in YAML or JSON; not null
   * @param name what to call it in messages; not null. Ends in {@code .json} for JSON
   * @throws DossierException if the text is neither YAML nor JSON
   */
  public Migrated migrate(String text, String name) {
    Objects.requireNonNull(text, "migrate needs a text");
    Objects.requireNonNull(name, "migrate needs a name to call the text by");
    return rewriting.migrate(text, name);
  }
}
