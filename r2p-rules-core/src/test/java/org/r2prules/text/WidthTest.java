package org.r2prules.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

  @ParameterizedTest
  @CsvSource({
    "abc,3",
    "é,1",
    "e\u0301,1",
    "中文,4",
    "한국,4",
    "ｆｕ,4",
    "ﾊﾝ,2",
    "😀,2",
    "❤\uFE0F,2",
    "🇫🇷,2",
    "القاهرة,7",
    "\u1112\u1161\u11ab,2",
    "…–“”,4"
  })
  void a_letter_takes_the_columns_that_a_terminal_gives_it(String text, int columns) {
    assertEquals(columns, Width.of(text));
  }

  @Test
  void a_joined_picture_is_counted_as_if_it_were_not_joined() {
    assertEquals(6, Width.of("👨\u200D👩\u200D👧"));
  }

  @Test
  void a_piece_is_what_a_reader_takes_for_one_letter() {
    assertEquals(
        List.of("e\u0301\u0302", "👨\u200D👩\u200D👧", "🇫🇷", "🇩🇪", "❤\uFE0F", "👍🏽", "각", "x"),
        Width.clusters("e\u0301\u0302👨\u200D👩\u200D👧🇫🇷🇩🇪❤\uFE0F👍🏽각x"));
  }

  @Test
  void text_is_cut_between_pieces_and_within_none() {
    assertEquals(3, Width.fitting("abcdef", 3));
    assertEquals(2, Width.fitting("中文字", 5));
    assertEquals(2, Width.fitting("a中文", 3));
    assertEquals(0, Width.fitting("中", 1));
    assertEquals("ae\u0301".length(), Width.fitting("ae\u0301x", 2));
    assertEquals("🇫🇷".length(), Width.fitting("🇫🇷🇩🇪", 3));
    assertEquals("a".length(), Width.fitting("a👨\u200D👩\u200D👧", 6));
    assertEquals("a👨\u200D👩\u200D👧".length(), Width.fitting("a👨\u200D👩\u200D👧", 7));
  }
}
