package org.r2prules.examples.hello;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.r2prules.R2pRules;
import org.r2prules.testkit.junit.Scenarios;

/** What this host expects of the doctrine. */
class ExpectationsTest {

  @TestFactory
  Stream<DynamicNode> what_we_expect_holds() {
    return Scenarios.of(R2pRules.load(), "expectations");
  }
}
