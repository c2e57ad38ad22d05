package org.r2prules;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Under the profile {@code newest-jdk} this suite runs on another JDK than the one that built. */
class NewestJdkTest {

  private static final int BUILT_FOR = 17;
  private static final int WANTED = 21;

  @Test
  @EnabledIfSystemProperty(named = "r2p.newest-jdk", matches = "true")
  void the_suite_runs_on_a_newer_jdk_where_there_is_one() {
    int found = Runtime.version().feature();
    System.err.println("This suite runs on Java " + found + ".");
    assertTrue(found >= BUILT_FOR);
    assumeTrue(found >= WANTED, "SKIPPED: no JDK " + WANTED + " or later is on this machine");
  }
}
