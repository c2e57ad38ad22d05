package org.r2prules.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void wrapsBetweenWords() {
    Lines lines = new Lines();
    lines.wrapped("- ", "  ", "word ".repeat(25));
    String first = "- " + "word ".repeat(19).trim() + "\n";
    assertEquals(first + "  word word word word word word\n", lines.toString());
  }

  @Test
  void breaksAWordThatFitsNoLine() {
    Lines lines = new Lines();
    lines.wrapped("> ", "  ", "x".repeat(150));
    assertEquals("> " + "x".repeat(98) + "\n  " + "x".repeat(52) + "\n", lines.toString());
  }

  @Test
  void takesLineBreaksInSuppliedTextForBlanks() {
    Lines lines = new Lines();
    lines.wrapped("", "", "a name\nwith\ta break");
    assertEquals("a name with a break\n", lines.toString());
  }

  @Test
  void leavesRoomForWordsHoweverDeep() {
    Lines lines = new Lines();
    lines.wrapped("|   ".repeat(50), "|   ".repeat(50), "word ".repeat(20));
    lines.toString().lines().forEach(line -> assertTrue(line.length() <= Lines.WIDTH, line));
    assertTrue(lines.toString().contains("word word"), lines.toString());
  }
}
