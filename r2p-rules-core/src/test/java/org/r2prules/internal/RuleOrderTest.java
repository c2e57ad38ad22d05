package org.r2prules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.r2prules.doctrine.DoctrineException;

class RuleOrderTest {

  private static List<Rule> rules(String... names) {
    List<Rule> rules = new ArrayList<>();
    for (String name : names) {
      rules.add(PatternDSL.rule(name).build(PatternDSL.execute(() -> {})));
    }
    return rules;
  }

  @Test
  void rules_come_in_the_order_of_their_graph() {
    List<Rule> rules = rules("storm", "rain", "wind");
    RuleOrder.sort(rules, List.of("wind", "rain", "storm"));
    assertEquals(List.of("wind", "rain", "storm"), rules.stream().map(Rule::getName).toList());
  }

  @Test
  void rules_and_a_graph_of_another_build_are_refused() {
    DoctrineException refused =
        assertThrows(
            DoctrineException.class,
            () -> RuleOrder.sort(rules("storm", "rain"), List.of("rain", "wind")));
    assertEquals(
        "the compiled rules and their graph are not of one build; only one of them has storm, wind",
        refused.getMessage());
  }
}
