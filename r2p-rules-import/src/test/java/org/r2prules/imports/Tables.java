package org.r2prules.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.r2prules.R2pRules;
import org.r2prules.dossier.DossierReader;
import org.r2prules.dossier.Problem;
import org.r2prules.facts.Fact;

/** Tables to import, and what is asked of every import. */
final class Tables {

  static final R2pRules RULES = R2pRules.load();
  static final Imports IMPORTS = Imports.of(RULES.doctrine().vocabulary());

  private static final Path EXCERPTS =
      Path.of(System.getProperty("r2p.root", ".."), "docs", "importing");
  private static final Path WHOLE = Path.of(System.getProperty("r2p.shared", ""), "data");

  private Tables() {}

  static CsvFile excerpt(String name) throws IOException {
    return CsvFile.read(EXCERPTS.resolve(name));
  }

  /** A whole file; the test is skipped, and says so, where the data is not at hand. */
  static CsvFile whole(String name) throws IOException {
    return CsvFile.read(path(name));
  }

  static Path path(String name) {
    Path file = WHOLE.resolve(name);
    Assumptions.assumeTrue(Files.exists(file), "SKIPPED: no " + name + " at r2p.shared");
    return file;
  }

  /** That what is written reads back equal, and that the rows add up. */
  static Imported sound(Imported imported) {
    String yaml = imported.yaml();
    assertEquals(
        imported.dossier(), new DossierReader(RULES.doctrine().vocabulary()).read(yaml, "a.yaml"));
    Account account = imported.account();
    int out = account.leftOut().values().stream().mapToInt(Integer::intValue).sum();
    assertEquals(account.read(), account.used() + out);
    imported
        .summary()
        .lines()
        .forEach(line -> assertEquals(true, yaml.contains("# " + line + "\n"), line));
    return imported;
  }

  /** What is said of it, on one line. */
  static String said(Imported imported) {
    return imported.summary().replaceAll("\\s+", " ");
  }

  static <T extends Fact> List<T> facts(Imported imported, Class<T> type) {
    return imported.dossier().facts(type);
  }

  /** The problems, as they are told. */
  static List<String> problems(org.junit.jupiter.api.function.Executable importing) {
    return assertThrows(ImportException.class, importing).problems().stream()
        .map(Problem::toString)
        .toList();
  }
}
