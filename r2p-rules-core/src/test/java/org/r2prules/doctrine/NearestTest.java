package org.r2prules.doctrine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Random;
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
  void up_to_a_distance_it_is_the_same_distance() {
    Random random = new Random(9);
    for (int i = 0; i < 5_000; i++) {
      String one = word(random);
      String other = word(random);
      int whole = Nearest.distance(one, other);
      for (int most = 0; most < 12; most++) {
        assertEquals(
            Math.min(whole, most + 1), Nearest.distance(one, other, most), one + " " + other);
      }
    }
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int n = random.nextInt(9); n > 0; n--) {
      word.append("abc".charAt(random.nextInt(3)));
    }
    return word.toString();
  }

  @Test
  void the_distance_counts_what_is_inserted_left_out_replaced_and_swapped() {
    assertEquals(0, Nearest.distance("army", "army"));
    assertEquals(1, Nearest.distance("army", "arrmy"));
    assertEquals(1, Nearest.distance("army", "rmy"));
    assertEquals(1, Nearest.distance("army", "arny"));
    assertEquals(1, Nearest.distance("army", "amry"));
    assertEquals(4, Nearest.distance("army", ""));
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
