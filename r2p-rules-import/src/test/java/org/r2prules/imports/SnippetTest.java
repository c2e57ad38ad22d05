package org.r2prules.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;

/** The Java of the page runs as it stands there. */
class SnippetTest {

  private static final Path ROOT = Path.of(System.getProperty("r2p.root", ".."));

  @Test
  void the_java_of_the_page_runs() throws IOException {
    R2pRules rules = Tables.RULES;
    Path path = ROOT.resolve("docs/importing/ged.csv");

    Imports imports = Imports.of(rules.doctrine().vocabulary());
    Imported imported = imports.events(CsvFile.read(path), Scope.all().country("SSD"));
    Dossier dossier = imported.dossier();

    assertEquals("SSD", dossier.situation().orElseThrow().iso3());
    assertEquals(10, imported.account().used());
  }

  @Test
  void it_is_the_one_above() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/importing.md"));
    String here =
        Files.readString(
            ROOT.resolve("r2p-rules-import/src/test/java/org/r2prules/imports/SnippetTest.java"));
    Matcher fence = Pattern.compile("```java\\n((?:.*\\n)*?)```").matcher(page);
    assertTrue(fence.find(), page);
    fence.group(1).lines().forEach(line -> assertTrue(here.contains("    " + line + "\n"), line));
  }
}
