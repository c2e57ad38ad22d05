package org.r2prules.report.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void wraps_between_words() {
    Lines lines = new Lines();
    lines.wrapped("- ", "  ", "word ".repeat(25));
    String first = "- " + "word ".repeat(19).trim() + "\n";
    assertEquals(first + "  word word word word word word\n", lines.toString());
  }

  @Test
  void breaks_a_word_that_fits_no_line() {
    Lines lines = new Lines();
    lines.wrapped("> ", "  ", "x".repeat(150));
    assertEquals("> " + "x".repeat(98) + "\n  " + "x".repeat(52) + "\n", lines.toString());
  }

  @Test
  void takes_line_breaks_in_supplied_text_for_blanks() {
    Lines lines = new Lines();
    lines.wrapped("", "", "a name\nwith\ta break");
    assertEquals("a name with a break\n", lines.toString());
  }

  @Test
  void leaves_room_for_words_however_deep() {
    Lines lines = new Lines();
    lines.wrapped("|   ".repeat(50), "|   ".repeat(50), "word ".repeat(20));
    lines.toString().lines().forEach(line -> assertTrue(line.length() <= Lines.WIDTH, line));
    assertTrue(lines.toString().contains("word word"), lines.toString());
  }
}
