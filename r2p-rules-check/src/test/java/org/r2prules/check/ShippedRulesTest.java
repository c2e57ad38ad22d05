package org.r2prules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedRulesTest {

  @Test
  void the_shipped_rules_have_no_problem() {
    assertEquals(List.of(), Lint.of(BrokenCopy.SHIPPED));
  }
}
