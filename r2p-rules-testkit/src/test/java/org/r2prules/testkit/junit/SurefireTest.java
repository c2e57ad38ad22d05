package org.r2prules.testkit.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Scenarios lead to their files, save where that would hide them. */
class SurefireTest {

  /** A class path with that version of Surefire. */
  private static ClassLoader with(String version) {
    return new ClassLoader(null) {
      @Override
      public InputStream getResourceAsStream(String name) {
        return name.contains("/surefire-junit-platform/")
            ? new ByteArrayInputStream(("version=" + version).getBytes(StandardCharsets.UTF_8))
            : null;
      }
    };
  }

  @Test
  void only_the_version_that_hides_what_comes_from_a_file_goes_without() {
    assertEquals(false, Surefire.keepsSources(with("3.5.3")));
    assertEquals(true, Surefire.keepsSources(with("3.5.2")));
    assertEquals(true, Surefire.keepsSources(with("3.5.4")));
  }

  @Test
  void an_ide_runs_without_surefire() {
    assertEquals(true, Surefire.keepsSources(new ClassLoader(null) {}));
  }
}
