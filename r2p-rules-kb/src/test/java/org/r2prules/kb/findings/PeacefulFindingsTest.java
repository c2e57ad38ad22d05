package org.r2prules.kb.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.r2prules.R2pRules;

/**
 * Invented situations of the peaceful side. Beside each, in a file of its own, is what must be
 * concluded on it and why, and on at least three neighbours of it that differ in a fact or two.
 */
class PeacefulFindingsTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("r2p.root", ".."))
          .resolve("r2p-rules-kb/src/test/resources/org/r2prules/kb/findings/peaceful");
  private static final String EXPECTED = ".expected.yaml";
  private static final int NEIGHBOURS = 3;
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final R2pRules RULES = R2pRules.load();

  @TestFactory
  Stream<DynamicNode> every_finding_holds() throws IOException {
    List<String> names;
    try (Stream<Path> files = Files.list(FOLDER)) {
      names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.endsWith(EXPECTED))
              .map(name -> name.replace(".yaml", ""))
              .sorted()
              .toList();
    }
    assertTrue(names.size() > 10, "situations: " + names);
    List<DynamicNode> nodes = new ArrayList<>();
    for (String name : names) {
      nodes.add(finding(name));
    }
    return nodes.stream();
  }

  private static DynamicNode finding(String name) throws IOException {
    JsonNode dossier = YAML.readTree(FOLDER.resolve(name + ".yaml").toFile());
    JsonNode expected = YAML.readTree(FOLDER.resolve(name + EXPECTED).toFile());
    List<DynamicNode> tests = new ArrayList<>();
    tests.add(dynamicTest(name, () -> check(name, dossier, expected.path("expect"))));
    JsonNode neighbours = expected.path("neighbours");
    for (JsonNode each : neighbours) {
      String title = each.path("name").asText();
      tests.add(
          dynamicTest(title, () -> check(title, Neighbour.of(dossier, each), each.path("expect"))));
    }
    tests.add(
        dynamicTest("has neighbours", () -> assertTrue(neighbours.size() >= NEIGHBOURS, name)));
    return dynamicContainer(name, tests);
  }

  private static void check(String name, JsonNode dossier, JsonNode expect) {
    List<String> differences =
        Expected.differences(
            expect, RULES.assess(RULES.reader().read(dossier.toString(), name + ".json")));
    assertEquals(List.of(), differences, () -> "\n  " + String.join("\n  ", differences) + "\n");
  }
}
