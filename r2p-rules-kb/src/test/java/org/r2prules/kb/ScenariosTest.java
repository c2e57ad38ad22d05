package org.r2prules.kb;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.r2prules.R2pRules;
import org.r2prules.testkit.junit.Scenarios;

/** Runs every scenario file of the knowledge base. */
class ScenariosTest {

  @TestFactory
  Stream<DynamicNode> every_scenario_holds() {
    return Scenarios.of(R2pRules.load(), "org/r2prules/kb");
  }
}
