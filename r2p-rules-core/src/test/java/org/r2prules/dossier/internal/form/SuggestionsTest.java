package org.r2prules.dossier.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

  /** Tells how often somebody looked at one of its words. */
  private static final class Watched extends AbstractList<String> {
    private final int size;
    private long looks;

    Watched(int size) {
      this.size = size;
    }

    @Override
    public String get(int index) {
      looks++;
      return "somebody-" + index;
    }

    @Override
    public int size() {
      return size;
    }
  }

  @Test
  void a_slip_gets_what_may_have_been_meant() {
    Suggestions suggestions = new Suggestions();
    assertEquals("; did you mean 'army'?", suggestions.nearest("amry", List.of("police", "army")));
    assertEquals("", suggestions.nearest("choir", List.of("police", "army")));
    assertEquals(
        "; expected one of police, army",
        suggestions.nearestOrAll("choir", List.of("police", "army")));
    assertEquals("; expected army", suggestions.nearestOrAll("choir", List.of("army")));
  }

  @Test
  void however_many_words_are_wrong_the_work_has_an_end() {
    Suggestions suggestions = new Suggestions();
    Watched names = new Watched(1_000);
    for (int i = 0; i < 100_000; i++) {
      suggestions.nearest("hostile" + i, names);
    }
    // Once for what begins so, once for what is near.
    assertTrue(names.looks <= 2L * Suggestions.MOST_COMPARED, "" + names.looks);
    assertEquals("", suggestions.nearest("somebody-1x", names));
  }

  @Test
  void however_many_words_are_expected_a_message_lists_some_and_all_messages_have_an_end() {
    Suggestions suggestions = new Suggestions();
    List<String> names = Collections.nCopies(5_000, "y".repeat(500));
    String one = suggestions.nearestOrAll("x", names);
    assertTrue(one.endsWith(" and 4920 more"), one);
    long written = one.length();
    for (int i = 0; i < 10_000; i++) {
      written += suggestions.nearestOrAll("x", names).length();
    }
    assertTrue(written <= Suggestions.MOST_WRITTEN + 2L * one.length(), "" + written);
  }
}
