package org.r2prules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LintTest {

  private static final Path SHIPPED =
      Path.of(System.getProperty("r2p.root"), "r2p-rules-kb/src/main/resources/org/r2prules/kb");

  @Test
  void the_shipped_rules_have_no_problem() {
    assertEquals("", text(Lint.of(SHIPPED)));
  }

  private static String text(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
