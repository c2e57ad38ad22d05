package org.r2prules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {

  @TempDir Path folder;

  private String differs(String expected, String actual) throws IOException {
    Path file = folder.resolve("golden.txt");
    Files.writeString(file, expected);
    return assertThrows(AssertionError.class, () -> Golden.check(file, actual))
        .getMessage()
        .replace(file.toString(), "golden.txt");
  }

  @Test
  void passes_where_nothing_differs() throws IOException {
    Path file = folder.resolve("same.txt");
    Files.writeString(file, "one\ntwo\n");
    Golden.check(file, "one\ntwo\n");
  }

  @Test
  void prints_the_first_lines_that_differ_and_no_more() throws IOException {
    assertEquals(
        """
        golden.txt:2: differs from here on; where that is meant, rerun with -Dgolden.update=true and read the difference
          expected:
            b
            c
            d
            e
            f
          found:
            B""",
        differs("a\nb\nc\nd\ne\nf\ng\n", "a\nB\n"));
  }

  @Test
  void says_where_one_of_them_ends() throws IOException {
    assertEquals(
        """
        golden.txt:3: differs from here on; where that is meant, rerun with -Dgolden.update=true and read the difference
          expected: no more lines
          found:
            c""",
        differs("a\nb\n", "a\nb\nc\n"));
  }

  @Test
  void writes_the_file_anew_when_asked() throws IOException {
    Path file = folder.resolve("new/golden.txt");
    System.setProperty("golden.update", "true");
    try {
      Golden.check(file, "text\n");
    } finally {
      System.clearProperty("golden.update");
    }
    assertEquals("text\n", Files.readString(file));
  }
}
