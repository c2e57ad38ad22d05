package org.r2prules.judgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextTest {

  private static Stated stated(Judgement judgement) {
    return (Stated) judgement;
  }

  @Test
  void a_statement_has_ids_in_its_places_until_names_are_given() {
    Stated since = stated(Kleene.yes("{fact} under way since {plain}", "talks", 2031));
    assertEquals("talks under way since 2031", since.text());
    assertEquals("Stated[text=talks under way since 2031, status=MET]", since.toString());
    assertEquals(stated(Kleene.yes("talks", new Object[0])), Kleene.yes("talks"));
  }

  @Test
  void names_are_put_by_what_stands_in_the_place() {
    // The dossier has a fact of the same id as a tool: neither takes the name of the other.
    Stated names = stated(Kleene.unknown("whether {fact} names {tool}", "TALK", "TALK"));
    Text.Names quoted =
        new Text.Names() {
          @Override
          public String tool(String code) {
            return "talks";
          }
        };
    assertEquals("whether TALK names talks", names.said(quoted));
  }

  @Test
  void other_words_come_before_the_places_are_filled() {
    assertEquals(
        "NOBODY OF THE RULERS IS NAMED",
        Text.of("nobody of {words} is named", "the rulers")
            .said(
                new Text.Names() {
                  @Override
                  public String words(String english) {
                    return english.startsWith("nobody")
                        ? "NOBODY OF {words} IS NAMED"
                        : english.toUpperCase(Locale.ROOT);
                  }
                }));
  }

  @Test
  void what_is_null_has_no_place() {
    assertEquals("x until 2031", Text.of("{fact} until {plain}", "x", null, 2031).plain());
    assertEquals("x stands", stated(Kleene.no("{fact} stands", "x", null)).text());
  }

  @Test
  void an_act_and_a_note_speak_as_statements_do() {
    Act act = new Act("BODY", Text.of("a decision that names {tool}", "TALK"), Map.of());
    assertEquals("a decision that names TALK", act.text());
    Judgement open = Kleene.atMostUndetermined(Kleene.yes("it"), "{fact} has limits", "leave");
    Text why = ((Combined) open).why();
    assertEquals("leave has limits", ((Combined) open).note());
    assertEquals(Text.of("{fact} has limits", "leave"), why);
  }

  @Test
  void a_statement_is_so_whether_it_is_met_or_not() {
    assertEquals("it holds", stated(Kleene.stated(true, "it holds", "it ended")).text());
    assertEquals("it ended", stated(Kleene.stated(false, "it holds", "it ended")).text());
  }

  @Test
  void statements_on_different_things_are_different() {
    assertNotEquals(Kleene.yes("{fact} stands", "a"), Kleene.yes("{fact} stands", "b"));
    assertEquals(Kleene.yes("{fact} stands", "a"), Kleene.yes("{fact} stands", "a"));
  }
}
