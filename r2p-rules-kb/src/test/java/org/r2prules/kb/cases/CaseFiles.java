package org.r2prules.kb.cases;

import java.nio.file.Path;

/** Where the cases are written. */
final class CaseFiles {

  private static final Path KB =
      Path.of(System.getProperty("r2p.root", "..")).resolve("r2p-rules-kb");

  static final Path SHIPPED = KB.resolve("src/main/resources/org/r2prules/kb/cases");
  static final Path GOLDEN = KB.resolve("src/test/resources/org/r2prules/kb/cases/golden");

  private CaseFiles() {}
}
