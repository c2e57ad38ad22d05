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
  void the_file_lists_the_rules_in_order_with_what_they_read_write_and_say() throws IOException {
    Path file = folder.resolve("graph.json");
    GraphFile.main(new String[] {BrokenCopy.SMALL.toString(), file.toString()});
    JsonNode rules = new ObjectMapper().readTree(file.toFile()).get("rules");
    List<String> ids = new ArrayList<>();
    rules.forEach(rule -> ids.add(rule.get("id").asText()));
    assertEquals(RuleGraph.in(BrokenCopy.SMALL).order(), ids);
    assertEquals(
        "{\"id\":\"NEE-04.talks-called\",\"file\":\"needs.drl\",\"line\":38,"
            + "\"title\":\"Talks are called for\",\"source\":\"Our design\",\"register\":\"S-4\","
            + "\"reads\":[{\"type\":\"Conclusion\",\"name\":\"Criterion:DISPLACED\"},"
            + "{\"type\":\"Conclusion\",\"name\":\"Criterion:DISPUTE\"},"
            + "{\"type\":\"Conclusion\",\"name\":\"Criterion:HATE_SPEECH\"}],"
            + "\"writes\":[{\"type\":\"Conclusion\",\"name\":\"Criterion:TALKS_CALLED\"}],"
            + "\"asks\":[{\"type\":\"Conclusion\",\"field\":\"about\"}],"
            + "\"words\":[\"Criterion:DISPLACED\",\"Criterion:DISPUTE\",\"Criterion:HATE_SPEECH\","
            + "\"TALKS_CALLED\"]}",
        rules.get(ids.indexOf("NEE-04.talks-called")).toString());
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
        needs.drl:35:18 rule NEE-03.dispute: Finding has no method anyOf; there is any""",
        stopped.getMessage());
    assertFalse(Files.exists(file));
  }
}
