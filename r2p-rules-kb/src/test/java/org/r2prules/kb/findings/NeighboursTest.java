package org.r2prules.kb.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A finding is a kind of fault, and its dossier one example of it: each must stand as it is
 * written, with a reason, and so must some neighbours that nobody gave us.
 */
class NeighboursTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("r2p.root", ".."))
          .resolve("r2p-rules-kb/src/test/resources/org/r2prules/kb/findings/joined");
  private static final String EXPECTED = "expected";
  private static final int LEAST = 3;

  private static JsonNode expected;

  @BeforeAll
  static void read() throws IOException {
    expected = new YAMLMapper().readTree(FOLDER.resolve(EXPECTED + ".yaml").toFile());
  }

  @Test
  void a_finding_stands_with_three_neighbours() throws IOException {
    List<String> few = new ArrayList<>();
    for (String finding : findings()) {
      Set<String> neighbours = new TreeSet<>();
      of(finding)
          .filter(each -> each.has("neighbour"))
          .filter(each -> !each.path("stands").isEmpty() || each.has("equal"))
          .forEach(each -> neighbours.add(each.get("neighbour").asText()));
      if (neighbours.size() < LEAST) {
        few.add(finding + " has " + neighbours.size() + ": " + neighbours);
      }
    }
    assertEquals(List.of(), few, () -> "\n  " + String.join("\n  ", few) + "\n");
  }

  @Test
  void a_finding_stands_as_it_is_written_and_says_why() throws IOException {
    List<String> silent = new ArrayList<>();
    for (String finding : findings()) {
      boolean reasoned =
          of(finding)
              .filter(each -> !each.has("neighbour"))
              .flatMap(each -> StreamSupport.stream(each.path("stands").spliterator(), false))
              .anyMatch(stands -> !stands.path("because").isEmpty());
      if (!reasoned) {
        silent.add(finding);
      }
    }
    assertEquals(List.of(), silent, () -> "\n  " + String.join("\n  ", silent) + "\n");
  }

  /** Every dossier, save those that are there for others to be held against. */
  private static List<String> findings() throws IOException {
    Set<String> compared = new TreeSet<>();
    expected.forEach(each -> compared.add(each.path("equal").asText()));
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString().replace(".yaml", ""))
              .filter(name -> !name.equals(EXPECTED) && !name.contains("control"))
              .filter(name -> !compared.contains(name))
              .sorted()
              .toList();
      assertTrue(names.size() > LEAST, () -> "dossiers: " + names);
      return names;
    }
  }

  private static Stream<JsonNode> of(String finding) {
    return StreamSupport.stream(expected.spliterator(), false)
        .filter(each -> each.path("dossier").asText().equals(finding));
  }
}
