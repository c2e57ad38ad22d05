package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintRulesTest {

  private static final Path SMALL =
      Path.of(System.getProperty("r2p.root"), "r2p-rules-check/src/test/resources/small");

  @TempDir Path folder;
  private Path needs;

  @BeforeEach
  void copies() throws IOException {
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SMALL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    needs = folder.resolve("kb/needs.drl");
  }

  private void misspell(String word) throws IOException {
    String text = Files.readString(needs);
    assertTrue(text.contains(word));
    Files.writeString(needs, text.replace(word, word + "S"));
  }

  @Test
  void rules_without_a_mistake() {
    assertEquals(new Run(0, "nothing to mend\n", ""), Run.of("lint", folder.toString()));
  }

  @Test
  void every_mistake_is_told_at_its_file_on_the_error_output() throws IOException {
    misspell("BETWEEN_STATES");
    misspell("dispute.kind");
    assertEquals(
        new Run(
            2,
            "",
            needs
                + ":32:33 rule NEE-03.dispute: no code in vocabulary.yaml is dispute.kindS; did you"
                + " mean dispute.kind?\n"),
        Run.of("lint", folder.toString()));
  }

  @Test
  void the_folder_of_the_rules_will_do() throws IOException {
    misspell("BETWEEN_STATES");
    String expected =
        needs
            + ":35:33 rule NEE-03.dispute: dispute.kind has no value BETWEEN_STATESS; did you mean"
            + " BETWEEN_STATES?\n";
    assertEquals(new Run(2, "", expected), Run.of("lint", folder.resolve("kb").toString()));
    assertEquals(new Run(2, "", expected), Run.of("lint", folder.toString()));
  }

  @Test
  void sarif_goes_to_the_output() throws IOException {
    misspell("BETWEEN_STATES");
    Run run = Run.of("lint", folder.toString(), "--sarif");
    assertEquals("", run.err());
    assertEquals(2, run.exit());
    JsonNode result = new ObjectMapper().readTree(run.out()).at("/runs/0/results/0");
    assertEquals("unknown-word", result.get("ruleId").asText());
    assertEquals(
        "needs.drl", result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
    assertEquals(35, result.at("/locations/0/physicalLocation/region/startLine").asInt());
  }

  @Test
  void a_folder_that_holds_no_rules() throws IOException {
    Files.delete(folder.resolve("kb/labels.yaml"));
    Path kb = folder.resolve("kb");
    assertEquals(
        new Run(2, "", kb + " holds no knowledge base: it lacks labels.yaml\n"),
        Run.of("lint", kb.toString()));
    Path nowhere = folder.resolve("nowhere");
    assertEquals(new Run(2, "", "no folder " + nowhere + "\n"), Run.of("lint", nowhere.toString()));
  }
}
