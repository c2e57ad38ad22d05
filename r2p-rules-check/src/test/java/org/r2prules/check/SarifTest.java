package org.r2prules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifTest {

  @TempDir Path folder;

  private static JsonNode log(Path knowledgeBase) throws IOException {
    List<Problem> problems = Lint.of(knowledgeBase);
    String text = Sarif.of(problems, Lint.folder(knowledgeBase));
    JsonNode log = new ObjectMapper().readTree(text);
    try (InputStream shape = SarifTest.class.getResourceAsStream("/sarif-shape.json")) {
      assertEquals(
          Set.of(),
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(shape).validate(log));
    }
    return log;
  }

  @Test
  void a_problem_says_what_where_and_what_was_meant() throws IOException {
    BrokenCopy copy =
        BrokenCopy.in(folder).with("needs.drl", "\"dispute.kind\"", "\"dispute.kinds\"");
    JsonNode run = log(copy.folder()).get("runs").get(0);
    assertEquals(1, run.get("results").size());
    JsonNode result = run.get("results").get(0);
    assertEquals("unknown-word", result.get("ruleId").asText());
    assertEquals(
        "unknown-word",
        run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id").asText());
    assertEquals(
        "no code in vocabulary.yaml is dispute.kinds; did you mean dispute.kind?",
        result.at("/message/text").asText());
    assertEquals("NEE-03.dispute", result.at("/locations/0/logicalLocations/0/name").asText());
    assertEquals(32, result.at("/locations/0/physicalLocation/region/startLine").asInt());
    assertEquals(33, result.at("/locations/0/physicalLocation/region/startColumn").asInt());
    assertEquals("dispute.kind", result.at("/properties/nearest/0").asText());
  }

  @Test
  void a_place_leads_to_the_file() throws IOException {
    BrokenCopy copy =
        BrokenCopy.in(folder)
            .with("needs.drl", "\"dispute.kind\"", "\"dispute.kinds\"")
            .with("META-INF/r2prules/doctrine.yaml", "  - needs.drl\n", "");
    JsonNode run = log(copy.folder()).get("runs").get(0);
    URI base = URI.create(run.at("/originalUriBaseIds/RULES/uri").asText());
    List<Path> files =
        run.get("results").findValuesAsText("uri").stream()
            .map(uri -> Path.of(base.resolve(uri)))
            .toList();
    assertEquals(
        List.of(folder.resolve("META-INF/r2prules/doctrine.yaml"), folder.resolve("kb/needs.drl")),
        files);
    files.forEach(file -> assertTrue(Files.isRegularFile(file), file.toString()));
  }

  @Test
  void a_clean_knowledge_base_has_a_run_without_results_and_every_rule_of_the_check()
      throws IOException {
    JsonNode run = log(BrokenCopy.SMALL).get("runs").get(0);
    assertEquals(0, run.get("results").size());
    assertEquals(
        Arrays.stream(Cause.values()).map(Cause::id).toList(),
        run.at("/tool/driver/rules").findValuesAsText("id"));
  }
}
