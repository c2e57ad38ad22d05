package org.r2prules.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> VALID =
      List.of("sign.imminence", "sign.incitement", "attack.widespread", "attack.ongoing");

  @Test
  void a_wrong_letter_two_swapped_or_other_capitals_are_seen_through() {
    assertEquals(List.of("sign.incitement"), Nearest.to("sign.incitment", VALID));
    assertEquals(List.of("attack.ongoing"), Nearest.to("attack.ongiong", VALID));
    assertEquals(List.of("attack.ongoing"), Nearest.to("ATTACK.ONGOIN", VALID));
  }

  @Test
  void what_begins_so_comes_before_what_is_near() {
    assertEquals(List.of("sign.imminence", "sign.incitement"), Nearest.to("sign.i", VALID));
    assertEquals("; did you mean attack.ongoing?", Nearest.hint("attack.o", VALID));
  }

  @Test
  void too_many_that_begin_so_are_not_listed() {
    assertEquals(
        List.of(),
        Nearest.to(
            "act", List.of("act-one", "act-two", "act-3rd", "act-4th", "act-5th", "act-6th")));
  }

  @Test
  void what_is_far_from_all_hints_at_nothing() {
    assertEquals("", Nearest.hint("refugees", VALID));
    assertEquals("", Nearest.hint("", VALID));
    assertEquals("", Nearest.hint("x".repeat(65), List.of("x".repeat(66))));
    assertEquals("", Nearest.hint("yes", Collections.nCopies(1001, "yet")));
  }
}
