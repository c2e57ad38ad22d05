package org.r2prules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.doctrine.Favours;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;

class LanguageTest {

  private static final Term DOES =
      new Term(
          "ruler.does",
          EnumSet.of(SubjectKind.ACTOR),
          Term.Type.MANY,
          List.of("RAIDS", "RESTS"),
          false,
          false,
          false,
          Favours.NOBODY,
          Set.of(),
          null,
          null,
          "what he does");

  private static final Doctrine ENGLISH =
      new Doctrine(
          "sample",
          "1",
          "0",
          new Vocabulary(List.of(DOES), Map.of("actor.kind", List.of("RULER"))),
          Map.of(
              "who",
              new Interpretation("who", "Who", Map.of("ALL", "all"), "ALL", "why", List.of())),
          Map.of("Crime:RAID", "Raiding", "Option:TALK", "Talks"),
          Map.of("Crime:RAID", "No raiding"),
          Map.of("R-1.raid", new RuleInfo("R-1.raid", "What a raid is", "S 1", List.of("S-1"))));

  private static Doctrine spoken(String yaml) {
    return Language.of(yaml).spoken(ENGLISH);
  }

  @Test
  void labels_questions_names_and_texts_are_those_of_the_file() {
    Doctrine german =
        spoken(
            """
            labels:
              Crime:RAID: {label: Raubzug, not: kein Raubzug}
            terms:
              ruler.does:
                question: Was tut {about}?
                means: was er tut
                not: 'das tut er nicht: {value}'
                names: {RAIDS: geht rauben}
            fields:
              actor.kind: {RULER: der Herrscher}
            texts:
              Who: Wer
              all: alle
              What a raid is: Was ein Raubzug ist
              Talks: Gespräche
              '{fact} names {tool}': '{tool} steht in {fact}'
              rests: ruht
            """);
    assertEquals("Raubzug", german.label("Crime:RAID"));
    assertEquals("kein Raubzug", german.negative("Crime:RAID"));
    assertEquals("Gespräche", german.label("Option:TALK"));
    Term does = german.vocabulary().term("ruler.does").orElseThrow();
    assertEquals("Was tut der Fürst?", does.asked("der Fürst"));
    assertEquals("was er tut", does.means());
    assertEquals("geht rauben", german.vocabulary().name("ruler.does", "RAIDS"));
    assertEquals("ruht", german.vocabulary().name("ruler.does", "RESTS"));
    assertEquals("der Herrscher", german.vocabulary().name("actor.kind", "RULER"));
    assertEquals("Wer", german.interpretations().get("who").title());
    assertEquals(Map.of("ALL", "alle"), german.interpretations().get("who").readings());
    assertEquals("Was ein Raubzug ist", german.rule("R-1.raid").title());
    assertEquals("{tool} steht in {fact}", german.words("{fact} names {tool}"));
    assertFalse(german.isAsWritten());
  }

  @Test
  void what_the_file_lacks_stays_english() {
    Doctrine little = spoken("labels: {Crime:RAID: Raubzug}");
    assertEquals("Raubzug", little.label("Crime:RAID"));
    assertEquals("No raiding", little.negative("Crime:RAID"));
    assertEquals("Talks", little.label("Option:TALK"));
    assertEquals("what he does", little.vocabulary().term("ruler.does").orElseThrow().means());
    assertEquals("it is so", little.words("it is so"));
    assertTrue(little.isAsWritten());
    assertEquals(ENGLISH.hash(), little.hash());
  }

  @Test
  void words_for_what_the_doctrine_does_not_have_are_told_all_at_once() {
    DoctrineException strange =
        assertThrows(
            DoctrineException.class,
            () ->
                spoken(
                    """
                    label: {}
                    labels: {Crime:RAIDS: Raubzug}
                    terms: {ruler.do: {question: 'Was?'}}
                    fields: {actor.kinds: {RULER: der Herrscher}}
                    """));
    assertEquals(
        """
        these are words of another doctrine: no part 'label'; did you mean labels?
        no conclusion 'Crime:RAIDS'; did you mean Crime:RAID?
        no code 'ruler.do'; did you mean ruler.does?
        no field 'actor.kinds'; did you mean actor.kind?""",
        strange.getMessage());
    assertEquals(
        "the file of another language is no YAML: Duplicate field 'labels'",
        assertThrows(DoctrineException.class, () -> spoken("labels: {}\nlabels: {}")).getMessage());
    String broken = assertThrows(DoctrineException.class, () -> spoken("labels: {")).getMessage();
    assertTrue(
        broken.startsWith("the file of another language is no YAML: while parsing a flow"), broken);
  }
}
