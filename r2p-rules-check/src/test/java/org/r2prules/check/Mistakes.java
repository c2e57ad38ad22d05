package org.r2prules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests of an author's mistakes share: a copy to break, and all that the check says of it. */
abstract class Mistakes {

  static final String NEEDS = "needs.drl";
  static final String LADDER = "ladder.drl";
  static final String OPTIONS = "options.drl";
  static final String TABLE = "tools.drl.csv";
  static final String LABELS = "labels.yaml";
  static final String MANIFEST = "META-INF/r2prules/doctrine.yaml";

  @TempDir Path folder;
  BrokenCopy copy;

  @BeforeEach
  void copies() {
    copy = BrokenCopy.in(folder);
  }

  static String rule(String id, String when, String then) {
    return """

        rule "%s"
            @Title("A rule")
            @Source("Our design")
            @Register("S-9")
        when
            %s
        then
            %s
        end
        """
        .formatted(id, when, then);
  }

  final void says(String expected) {
    assertEquals(expected, copy.lint());
  }
}
