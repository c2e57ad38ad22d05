package org.r2prules.imports;

import java.util.List;
import java.util.Objects;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.imports.internal.CouncilImport;
import org.r2prules.imports.internal.EventImport;
import org.r2prules.imports.internal.MonthImport;
import org.r2prules.imports.internal.RowImport;

/**
 * Makes dossiers of tables. All methods throw {@link ImportException} with everything that is wrong
 * with a table, each by row and column, or by what stands in the way of a dossier; there is never
 * half a result. Immutable and thread-safe.
 */
public final class Imports {

  private final Vocabulary vocabulary;

  private Imports(Vocabulary vocabulary) {
    this.vocabulary = Objects.requireNonNull(vocabulary, "imports need a vocabulary");
  }

  /** Imports into the words of that vocabulary, which must not be null. */
  public static Imports of(Vocabulary vocabulary) {
    return new Imports(vocabulary);
  }

  /** A table of one row a fact. */
  public Imported rows(CsvFile file, Scope scope) {
    return new RowImport(vocabulary, file, scope).run();
  }

  /** Events of UCDP GED, with a row of HXL tags or without. */
  public Imported events(CsvFile file, Scope scope) {
    return new EventImport(vocabulary, file, scope).run();
  }

  /** Deaths by country and month. */
  public Imported months(CsvFile file, Scope scope) {
    return new MonthImport(vocabulary, file, scope).run();
  }

  /** One record of the Security Council, or several that complete each other. */
  public Imported council(List<CsvFile> files, Scope scope) {
    return new CouncilImport(vocabulary, List.copyOf(files), scope).run();
  }
}
