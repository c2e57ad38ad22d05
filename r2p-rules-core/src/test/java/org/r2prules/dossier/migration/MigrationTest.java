package org.r2prules.dossier.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.dossier.DossierException;

/** The table beside the test stands for that of a knowledge base. */
class MigrationTest {

  private static final Migration MIGRATION = load();

  private static Migration load() {
    try (InputStream in = MigrationTest.class.getResourceAsStream("table.yaml")) {
      return Migration.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Migrated migrate(String text) {
    return MIGRATION.migrate(text, "a.yaml");
  }

  private static void assertBecomes(String after, String before) {
    Migrated migrated = migrate(before);
    assertEquals(after, migrated.text());
    assertEquals(List.of(), migrated.questions());
    assertEquals(migrated.text(), migrate(migrated.text()).text(), "a second time");
  }

  @Test
  void words_are_rewritten_in_their_place_and_comments_stay() {
    assertBecomes(
        """
        # A comment that speaks of old.code and BARON.
        form: 2
        situation: {id: s} # here too
        actors:
        - id: 'a'   # BARON
          kind: "LORD" # a baron
          paint: RED
          conduct: {LOOTS: true, 'SINGS': false}
        - {id: BARON, kind: LORD, name: BARON}
        decisions:
        - measures: [OTHER, LORD,
            'LORD']
        indicators:
        - {code: new.code, value: AFTER, evidence: BEFORE} # é 😀
        - code: new.code
          value: BETWEEN
        """,
        """
        # A comment that speaks of old.code and BARON.
        situation: {id: s} # here too
        actors:
        - id: 'a'   # BARON
          kind: "BARON" # a baron
          colour: RED
          conduct: {ROBS: true, 'SINGS': false}
        - {id: BARON, kind: BARON, name: BARON}
        decisions:
        - measures: [OTHER, BARON,
            'BARON']
        indicators:
        - {code: old.code, value: BEFORE, evidence: BEFORE} # é 😀
        - code: old.code
          value: BETWEEN
        """);
  }

  @Test
  void characters_of_two_units_before_a_word_move_nothing() {
    assertBecomes(
        "form: 2\nnotes: 😀😀\nactors: [{kind: LORD}]\n", "notes: 😀😀\nactors: [{kind: BARON}]\n");
  }

  @Test
  void ends_of_lines_and_a_byte_order_mark_stay() {
    assertBecomes(
        "\uFEFFform: 2\r\nsituation: {}\r\nactors:\r\n- kind: LORD # one\r\n- kind: >-\r\n    LORD\r\n",
        "\uFEFFsituation: {}\r\nactors:\r\n- kind: BARON # one\r\n- kind: >-\r\n    LORD\r\n");
    assertBecomes(
        "\uFEFF{\t\"form\": 2, \"actors\": [{\"kind\": \"LORD\"}]}",
        "\uFEFF{\t\"actors\": [{\"kind\": \"BARON\"}]}");
  }

  @Test
  void a_word_in_a_block_becomes_one_on_the_line() {
    assertBecomes(
        "form: 2\nactors:\n- kind: LORD\n  name: a\n- kind: LORD\n",
        "actors:\n- kind: >-\n    BARON\n  name: a\n- kind: |-\n    BARON\n");
  }

  @Test
  void keys_that_are_indented_stay_so() {
    assertBecomes(
        "  form: 2\n  situation: {}\n  actors: [{kind: LORD}]\n",
        "  situation: {}\n  actors: [{kind: BARON}]\n");
  }

  @Test
  void the_form_that_is_named_is_renamed() {
    assertBecomes("form: 2 # the first\nsituation: {}\n", "form: 1 # the first\nsituation: {}\n");
  }

  @Test
  void json_stays_json() {
    assertBecomes(
        "{\n\t\"form\": 2, \"situation\": {\"id\": \"s\"},\n\t\"actors\": [{\"kind\": \"LORD\"}]\n}",
        "{\n\t\"situation\": {\"id\": \"s\"},\n\t\"actors\": [{\"kind\": \"BARON\"}]\n}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "form: 2\nactors: [{kind: BARON, affiliation: STATE}, {kind: BARON}]\n",
        "situation: {id: s}\r\nactors:\r\n- {id: a, kind: DUKE}\r\n",
        "form: 3\nactors: [{kind: BARON}]\n",
        "form: [1]\nactors: [{kind: BARON}]\n",
        "",
        "# nothing\n",
        "word",
        "[]",
        "{}"
      })
  void what_says_the_same_and_what_is_no_earlier_form_comes_back_to_the_byte(String text) {
    assertEquals(new Migrated(text, List.of(), List.of()), migrate(text));
  }

  @Test
  void a_code_that_is_gone_is_asked_for_at_its_place() {
    Migrated migrated = migrate("indicators:\n- {code: gone.code, value: true}\n");
    assertTrue(migrated.isOpen());
    assertEquals(
        List.of(new Note(2, 10, "gone.code", "what was meant?", List.of("one.code", "other.code"))),
        migrated.questions());
  }

  @Test
  void what_a_fact_leaves_unsaid_is_asked_with_the_facts_that_could_be_meant() {
    String land = "actors:\n- {id: land, kind: LAND}\n- {id: army, affiliation: STATE}\n";
    assertFalse(migrate(land).isOpen());
    Migrated migrated = migrate(land + "- {id: duchy, kind: BARON}\n");
    assertEquals(
        List.of(
            new Note(
                3, 27, "army: affiliation STATE", "of whom?", List.of("of: land", "of: duchy"))),
        migrated.questions());
    String answered = land.replace("STATE}", "STATE, of: duchy}") + "- {id: duchy, kind: BARON}\n";
    assertFalse(migrate(answered).isOpen());
  }

  @Test
  void a_remark_asks_nothing_and_can_be_told_once() {
    Migrated migrated =
        migrate(
            """
            situation: {id: s}
            missions: [{id: m, kind: VAGUE}, {id: n, kind: VAGUE}]
            indicators: [{code: talk, subject: s}, {code: talk, subject: s}, {code: talk, subject: t}]
            """);
    assertFalse(migrated.isOpen());
    assertEquals(
        List.of(
            new Note(2, 26, "m: mission.kind VAGUE", "means less now", List.of()),
            new Note(2, 48, "n: mission.kind VAGUE", "means less now", List.of()),
            new Note(3, 21, "talk: subject s", "says nothing", List.of())),
        migrated.remarks());
  }

  @Test
  void what_is_neither_yaml_nor_json_is_refused_with_its_place() {
    DossierException refused = assertThrows(DossierException.class, () -> migrate("a: [\n- b: }"));
    assertTrue(refused.getMessage().contains("a.yaml:2:"), refused.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words: [{of: a}]",
        "words: [{of: a, of: b, becomes: c}]",
        "words: []\nwords: []",
        "words: [{of: a, ask: b, note: c}]",
        "words: [{value: a, becomes: b}]",
        "facts: [{in: dwarfs, where: {a: [b]}, ask: c}]",
        "facts: [{in: actors, ask: c}]",
        "facts: [{in: actors, where: {a: [b]}, becomes: c}]",
        "facts: [{in: actors, where: {a: [b]}, beside: {in: dwarfs}, ask: c}]"
      })
  void a_table_that_is_none_is_refused(String table) {
    assertThrows(
        DoctrineException.class,
        () -> Migration.of(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8))));
  }
}
