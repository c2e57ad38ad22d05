package org.r2prules.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the module may know, and what of it a host sees. */
class ImportWallsTest {

  private static final Path ROOT =
      Path.of(System.getProperty("r2p.root", ".."), "r2p-rules-import");
  private static final Path SOURCES = ROOT.resolve("src/main/java");
  private static final Pattern NAMED =
      Pattern.compile("import (?:static )?org\\.r2prules\\.(\\w+)");
  private static final Set<String> CORE = Set.of("doctrine", "dossier", "facts", "imports", "text");

  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        sources.put(SOURCES.relativize(file).toString(), Files.readString(file));
      }
    }
    return sources;
  }

  @Test
  void it_knows_facts_dossiers_and_words_of_core_and_neither_engine_nor_assessment()
      throws IOException {
    Set<String> named = new TreeSet<>();
    for (String text : sources().values()) {
      NAMED.matcher(text).results().forEach(each -> named.add(each.group(1)));
      assertFalse(text.contains("org.drools") || text.contains("org.kie"), text);
    }
    assertEquals(new TreeSet<>(CORE), named);
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    assertTrue(
        pom.replaceAll("\\s+", "").contains("<artifactId>r2p-rules-kb</artifactId><scope>test</"),
        "the doctrine is there for the tests alone");
  }

  @Test
  void a_host_sees_no_parser_and_every_package_says_what_it_is_for() throws IOException {
    sources()
        .forEach(
            (file, text) -> {
              if (!file.contains("internal") && !file.endsWith("-info.java")) {
                assertFalse(text.contains("com.fasterxml"), file);
                assertTrue(text.contains("\npublic "), file);
              }
              if (file.endsWith("package-info.java")) {
                assertTrue(text.startsWith("/**") && text.contains("@NullMarked"), file);
              }
            });
  }
}
