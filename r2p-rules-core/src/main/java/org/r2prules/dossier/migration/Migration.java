package org.r2prules.dossier.migration;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.dossier.DossierException;
import org.r2prules.dossier.form.DossierForm;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Rewrites dossiers of the first form in {@linkplain DossierForm#TODAY today's}. What says the same
 * in both stays as it is, to the byte; what is only written otherwise is edited in its place, so
 * that comments stay; what cannot be known is asked. What differs is a table of the knowledge base,
 * {@code META-INF/r2prules/migration.yaml}. Immutable and thread-safe.
 */
public final class Migration {

  private final Table table;

  private Migration(Table table) {
    this.table = table;
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
    try (InputStream in = loader.getResourceAsStream(Table.RESOURCE)) {
      return in == null ? new Migration(Table.EMPTY) : of(in);
    } catch (IOException e) {
      throw new DoctrineException("cannot read " + Table.RESOURCE, e);
    }
  }

  /** With the table in the stream, which is left open. */
  static Migration of(InputStream in) throws IOException {
    return new Migration(Table.read(in));
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
    Work work = new Work(text);
    Source source = Source.of(text, name);
    if (source == null || !isEarlier(source)) {
      return work.done();
    }
    table.words().forEach(row -> row.apply(source, work));
    table.facts().forEach(row -> row.apply(source, work));
    ScalarNode form = source.form();
    if (form != null) {
      work.edits().replace(form, Integer.toString(DossierForm.TODAY));
    } else if (!work.edits().isEmpty()) {
      insertForm(source.root(), work);
    }
    return work.done();
  }

  /** Whether it may be of the first form: it says so, or says nothing. */
  private static boolean isEarlier(Source source) {
    Node form = Source.value(source.root(), DossierForm.KEY);
    return form == null
        || form instanceof ScalarNode scalar
            && scalar.getValue().equals(Integer.toString(DossierForm.FIRST));
  }

  /** As the first key, with its indentation and its quotes; comments above stay above. */
  private static void insertForm(MappingNode root, Work work) {
    if (!(root.getValue().get(0).getKeyNode() instanceof ScalarNode first)) {
      return;
    }
    boolean quoted = first.getScalarStyle() != ScalarStyle.PLAIN;
    String key = quoted ? '"' + DossierForm.KEY + '"' : DossierForm.KEY;
    String end =
        root.getFlowStyle() == FlowStyle.FLOW
            ? ", "
            : work.edits().lineEnd() + " ".repeat(first.getStartMark().getColumn());
    work.edits().insert(first.getStartMark(), key + ": " + DossierForm.TODAY + end);
  }
}
