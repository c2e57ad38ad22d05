package org.r2prules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFileTest {

  @TempDir Path folder;

  @Test
  void the_file_lists_the_rules_in_order_with_what_they_read_and_write() throws IOException {
    Path file = folder.resolve("graph.json");
    GraphFile.main(new String[] {BrokenCopy.SHIPPED.toString(), file.toString()});
    JsonNode rules = new ObjectMapper().readTree(file.toFile()).get("rules");
    List<String> ids = new ArrayList<>();
    rules.forEach(rule -> ids.add(rule.get("id").asText()));
    assertEquals(RuleGraph.in(BrokenCopy.SHIPPED).order(), ids);
    assertEquals(
        "{\"id\":\"INT-50.protection-called\",\"file\":\"intervention/needs.drl\",\"line\":21,"
            + "\"title\":\"Crimes are near, civilians are attacked, or people need protection\","
            + "\"source\":\"FIRST-RESPONSE 12. Consensual peacekeeping\","
            + "\"register\":\"FR-T12-001\","
            + "\"reads\":[{\"type\":\"Conclusion\",\"name\":\"Criterion:CIVILIANS_ATTACKED\"},"
            + "{\"type\":\"Conclusion\",\"name\":\"Criterion:CRIME_NEAR\"},"
            + "{\"type\":\"Conclusion\",\"name\":\"Criterion:PROTECTION_NEEDED\"}],"
            + "\"writes\":[{\"type\":\"Conclusion\",\"name\":\"Criterion:PROTECTION_CALLED\"}]}",
        rules.get(ids.indexOf("INT-50.protection-called")).toString());
  }

  @Test
  void rules_with_a_problem_stop_the_build_and_write_nothing() {
    BrokenCopy copy =
        BrokenCopy.in(folder.resolve("copy")).with("needs.drl", "$dispute.any(", "$dispute.anyOf(");
    Path file = folder.resolve("graph.json");
    IllegalStateException stopped =
        assertThrows(
            IllegalStateException.class,
            () -> GraphFile.main(new String[] {copy.folder().toString(), file.toString()}));
    assertEquals(
        """
        1 to mend in copy:
        needs.drl:41:18 rule NEE-03.dispute: Finding has no method anyOf; there is any""",
        stopped.getMessage());
    assertFalse(Files.exists(file));
  }
}
