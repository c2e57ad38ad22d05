package org.r2prules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleGraphTest {

  private static final Path SHIPPED =
      Path.of(System.getProperty("r2p.root"), "r2p-rules-kb/src/main/resources/org/r2prules/kb");

  @Test
  void the_shipped_rules_have_an_order() {
    RuleGraph graph = RuleGraph.in(SHIPPED);
    assertEquals(List.of(), graph.circles());
    assertEquals(graph.rules().size(), graph.order().size());
    assertEquals(List.of(), graph.unordered(graph.order()));
  }
}
