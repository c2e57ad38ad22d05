package org.r2prules.dossier.internal.migration;

import java.io.IOException;
import java.io.InputStream;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.dossier.DossierException;
import org.r2prules.dossier.internal.form.DossierForm;
import org.r2prules.dossier.migration.Migrated;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Rewrites files by the table of a knowledge base. Immutable and thread-safe. */
public final class Rewriting {

  /** Where a knowledge base keeps the table. */
  public static final String RESOURCE = Table.RESOURCE;

  /** Where there is no table: only the name of the form differs. */
  public static final Rewriting OF_THE_FORM = new Rewriting(Table.EMPTY);

  private final Table table;

  private Rewriting(Table table) {
    this.table = table;
  }

  /**
   * By the table in the stream, which is left open.
   *
   * @throws DoctrineException if it is no such table, naming the row
   */
  public static Rewriting by(InputStream in) throws IOException {
    return new Rewriting(Table.read(in));
  }

  /**
   * The text in today's form, as {@code Migration} says.
   *
   * @throws DossierException if the text is neither YAML nor JSON
   */
  public Migrated migrate(String text, String name) {
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
