package org.r2prules.report.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.r2prules.text.Visible;
import org.r2prules.text.Width;

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
  void no_line_is_too_wide_and_no_letter_is_cut() {
    String[] letters = {
      "a",
      "中",
      "😀",
      "e\u0301\u0302",
      "👨\u200D👩\u200D👧",
      "🇫🇷",
      "❤\uFE0F",
      "م",
      "ﾊ",
      "\u202E",
      "\u001B"
    };
    Random random = new Random(5);
    for (int i = 0; i < 500; i++) {
      StringBuilder word = new StringBuilder();
      for (int n = 1 + random.nextInt(300); n > 0; n--) {
        word.append(letters[random.nextInt(letters.length)]);
      }
      Lines lines = new Lines();
      lines.wrapped("> ", "> ", word.toString());
      List<String> whole = new ArrayList<>();
      for (String line : lines.toString().lines().toList()) {
        assertTrue(Width.of(line) <= Lines.WIDTH, line);
        whole.addAll(Width.clusters(line.substring(2)));
      }
      assertEquals(Width.clusters(Visible.text(word.toString())), whole);
    }
  }

  @Test
  void a_picture_wider_than_a_line_ends_at_its_edge_all_the_same() {
    Lines lines = new Lines();
    lines.wrapped("", "", "👨\u200D".repeat(200) + "👨");
    lines.toString().lines().forEach(line -> assertTrue(Width.of(line) <= Lines.WIDTH, line));
    assertTrue(lines.toString().lines().count() < 10, lines.toString());
  }

  @Test
  void a_name_commands_no_terminal_and_turns_no_line() {
    Lines lines = new Lines();
    lines.labelled("a\u001B[8m ", "Ford\u001B[2J\u009B31m \u202Eevil");
    lines.line("x\u0007");
    assertEquals("a\\u001b[8m Ford\\u001b[2J\\u009b31m \\u202eevil\nx\\u0007\n", lines.toString());
    assertEquals("中  |", Lines.padded("中", 4) + "|");
    assertEquals("\\u0007 |", Lines.padded("\u0007", 4) + "|");
  }

  @Test
  void leaves_room_for_words_however_deep() {
    Lines lines = new Lines();
    lines.wrapped("|   ".repeat(50), "|   ".repeat(50), "word ".repeat(20));
    lines.toString().lines().forEach(line -> assertTrue(line.length() <= Lines.WIDTH, line));
    assertTrue(lines.toString().contains("word word"), lines.toString());
  }

  @Test
  void a_part_that_is_begun_is_left_out() {
    Lines lines = new Lines();
    String told = "x".repeat(70);
    lines.cut("", told + "; " + "a part that goes on for too long", 1);
    lines.cut("", told + " — " + "why it is so goes on for too long", 1);
    lines.cut("", "some words; " + "word ".repeat(40), 1);
    lines.cut("", told + "; " + "second line; third ".repeat(20), 2);
    String[] each = lines.toString().split("\n");
    assertEquals(told + " …", each[0]);
    assertEquals(told + " …", each[1]);
    assertTrue(each[2].startsWith("some words; word") && each[2].endsWith("word …"), each[2]);
    assertEquals(
        "line; third second line; third second line; third second line; third second line …",
        each[4]);
  }
}
