package org.r2prules.kb;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.testkit.junit.Scenarios;

/** From a scenario in an IDE, or in a report of JUnit, one comes to the line where it begins. */
class ScenarioLinksTest {

  @Test
  void every_scenario_leads_to_the_line_with_its_name() throws IOException {
    List<DynamicNode> scenarios = new ArrayList<>();
    for (DynamicNode file : Scenarios.of(R2pRules.load(), "org/r2prules/kb/thresholds").toList()) {
      try (Stream<? extends DynamicNode> inside = ((DynamicContainer) file).getChildren()) {
        inside.forEach(scenarios::add);
      }
    }
    assertTrue(scenarios.size() > 0);
    for (DynamicNode each : scenarios) {
      URI link =
          each.getTestSourceUri().orElseThrow(() -> new AssertionError(each.getDisplayName()));
      String name =
          each.getDisplayName()
              .replaceFirst("^(fires|silent): ", "")
              .replaceFirst(" \\([^ ]+:\\d+\\)$", "");
      int line = Integer.parseInt(link.getQuery().replace("line=", ""));
      String begins = Files.readAllLines(Path.of(link.getPath())).get(line - 1);
      assertTrue(begins.contains("name: ") && begins.contains(name), begins + "\n" + name);
      assertTrue(link.getPath().contains("/src/test/resources/"), link.toString());
    }
  }
}
