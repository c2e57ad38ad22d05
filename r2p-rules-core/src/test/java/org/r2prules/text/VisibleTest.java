package org.r2prules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {

  @Test
  void control_characters_are_shown_and_command_nothing() {
    for (int c = 0; c < 0xA0; c++) {
      boolean control = Character.isISOControl(c);
      String shown = Visible.word(Character.toString(c));
      assertEquals(control ? String.format("\\u%04x", c) : Character.toString(c), shown);
      if (c != '\n' && c != '\t') {
        assertEquals(shown, Visible.text(Character.toString(c)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068,
        0x2069, 0x200B, 0x2060, 0x2064, 0xFEFF, 0x00AD, 0x034F, 0x115F, 0x1160, 0x180E, 0x2028,
        0x2029, 0x2800, 0x3164, 0xFFA0, 0xFFF9, 0xFFFB, 0xE0001, 0xE0041, 0x1D173, 0xD800, 0xDFFF
      })
  void what_reorders_a_line_or_has_no_shape_is_shown(int each) {
    String hidden = "a" + Character.toString(each) + "b";
    assertTrue(Visible.text(hidden).matches("a(\\\\u[0-9a-f]{4}){1,2}b"), Visible.text(hidden));
    assertEquals(Visible.text(hidden), Visible.word(hidden));
    assertEquals(Visible.text(hidden), Visible.text(Visible.text(hidden)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Côte d'Ivoire",
        "القاهرة",
        "می\u200Cخواهم",
        "क्\u200Dष",
        "👨\u200D👩\u200D👧",
        "❤\uFE0F\u200D🔥",
        "👍🏽",
        "🇫🇷",
        "1\uFE0F\u20E3",
        "葛\uDB40\uDD00城",
        "two\nlines\tand tab",
        "\u0600123"
      })
  void what_a_language_or_a_picture_needs_stays(String text) {
    assertEquals(text, Visible.text(text));
  }

  @Test
  void what_joins_nothing_is_shown() {
    assertEquals("a\\u200db", Visible.text("a\u200Db"));
    assertEquals("A\\ufe0fU", Visible.text("A\uFE0FU"));
    assertEquals("👨\u200D\\u200dx", Visible.text("👨\u200D\u200Dx"));
    assertEquals("\\ufe0f", Visible.text("\uFE0F"));
    assertEquals("می\\u200cخواهم", Visible.word("می\u200Cخواهم"));
    assertEquals("a\\u00a0b c", Visible.word("a\u00A0b c"));
  }

  @Test
  void a_line_end_of_either_kind_stays_and_a_lone_return_does_not() {
    assertEquals("a\r\nb\nc\\u000dd\\u000d", Visible.text("a\r\nb\nc\rd\r"));
  }

  @Test
  void in_quotes_of_json_and_yaml_the_meaning_stays() throws IOException {
    for (String text : new String[] {"a\u202Eb", "\u009B31m", "x\uDB40\uDC41y", "\u2028"}) {
      String quoted = Visible.text("\"" + text + "\"");
      assertFalse(quoted.contains(text));
      assertEquals(text, new ObjectMapper().readValue(quoted, String.class));
      assertEquals(text, new YAMLMapper().readValue(quoted, String.class));
    }
  }

  @Test
  void a_writer_shows_the_same_whatever_the_pieces() throws IOException {
    Random random = new Random(3);
    String[] pieces = {
      "a", "\r", "\n", "\u202E", "\uD83D", "\uDE00", "😀", "\u200D", "م", "\u001B"
    };
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      StringWriter shown = new StringWriter();
      Writer writer = Visible.writer(shown);
      for (int at = 0; at < text.length(); ) {
        int to = Math.min(text.length(), at + 1 + random.nextInt(3));
        writer.write(text.substring(at, to));
        at = to;
      }
      writer.close();
      assertEquals(Visible.text(text.toString()), shown.toString());
    }
  }

  @Test
  void a_flush_leaves_nothing_behind() {
    StringWriter shown = new StringWriter();
    PrintWriter writer = new PrintWriter(Visible.writer(shown));
    writer.print("a\r");
    writer.flush();
    assertEquals("a\\u000d", shown.toString());
  }
}
