package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierException;

class CodesTest {

  private static final R2pRules RULES = R2pRules.load();
  private static final Vocabulary VOCABULARY = RULES.doctrine().vocabulary();
  private static final YAMLMapper YAML = new YAMLMapper();

  /** The facts that the examples name, none of them with more than it needs. */
  private static final String MINIMAL =
      """
      situation: {id: crisis, state: state, asOf: 2011-03-01}
      sources: {report: {source: UN, standard: REASONABLE_GROUNDS}}
      actors:
      - {id: state, kind: TERRITORIAL_STATE, evidence: report}
      - {id: army, kind: FORCE, evidence: report}
      populations: [{id: people, evidence: report}]
      incidents: [{id: raid, population: people, evidence: report}]
      measures: [{id: plan, tool: DIPLOMACY, status: PROPOSED, evidence: report}]
      missions: [{id: mission, kind: OBSERVER, evidence: report}]
      decisions: [{id: resolution, date: 2011-02-26, situation: crisis, evidence: report}]
      consents: [{id: answer, giver: state, status: GIVEN, evidence: report}]
      """;

  private static JsonNode codes() throws IOException {
    Run run = Run.of("codes", "--json");
    assertEquals(0, run.exit());
    return new ObjectMapper().readTree(run.out()).get("codes");
  }

  private static List<String> names(Run run) {
    assertEquals(0, run.exit(), run.err());
    return run.out()
        .lines()
        .filter(line -> !line.startsWith(" "))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }

  /** The minimal dossier with the example in it, in the place of what has its id. */
  private static String with(String example) throws IOException {
    ObjectNode dossier = (ObjectNode) YAML.readTree(MINIMAL);
    for (var entry : YAML.readTree(example).properties()) {
      if (!entry.getValue().isArray()) {
        dossier.set(entry.getKey(), entry.getValue());
        continue;
      }
      ArrayNode list = dossier.withArray(entry.getKey());
      for (JsonNode fact : entry.getValue()) {
        for (int i = list.size() - 1; i >= 0; i--) {
          if (fact.has("id") && list.get(i).get("id").equals(fact.get("id"))) {
            list.remove(i);
          }
        }
        list.add(fact);
      }
    }
    return dossier.toString();
  }

  @Test
  void the_reader_takes_every_example_and_finds_its_code_in_it() throws IOException {
    Dossier minimal = RULES.reader().read(MINIMAL, "minimal.yaml");
    List<String> wrong = new ArrayList<>();
    for (JsonNode entry : codes()) {
      String code = entry.get("code").asText();
      String example = entry.get("example").asText();
      try {
        Dossier dossier = RULES.reader().read(with(example), "example.json");
        boolean says =
            VOCABULARY.term(code).isPresent()
                ? dossier.facts().stream()
                    .flatMap(fact -> fact.assertions().stream())
                    .anyMatch(assertion -> assertion.code().equals(code))
                : example.contains(code.substring(code.indexOf('.') + 1) + ": ")
                    && (!dossier.equals(minimal)
                        || MINIMAL.contains(entry.at("/values/0").asText()));
        if (!says) {
          wrong.add(code + " is not in " + example);
        }
      } catch (DossierException e) {
        wrong.add(code + ": " + example + ": " + e.getMessage());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void all_codes_and_fields_are_there_with_what_the_vocabulary_says() throws IOException {
    List<String> expected =
        Stream.concat(VOCABULARY.terms().stream().map(Term::code), VOCABULARY.fields().stream())
            .toList();
    assertEquals(expected, names(Run.of("codes")));
    List<String> inJson = new ArrayList<>();
    for (JsonNode entry : codes()) {
      String code = entry.get("code").asText();
      inJson.add(code);
      List<String> values = new ArrayList<>();
      entry.path("values").forEach(value -> values.add(value.asText()));
      assertEquals(
          VOCABULARY.term(code).map(Term::values).orElseGet(() -> VOCABULARY.field(code)),
          values,
          code);
      VOCABULARY.term(code).ifPresent(term -> assertEquals(term.means(), text(entry, "means")));
      assertEquals(
          VOCABULARY.term(code).map(Term::subjects).map(subjects -> subjects.size()).orElse(1),
          entry.get("of").size(),
          code);
    }
    assertEquals(expected, inJson);
  }

  private static String text(JsonNode entry, String key) {
    return entry.get(key).asText();
  }

  @Test
  void the_text_says_what_the_json_says_and_fits_a_terminal() throws IOException {
    String out = Run.of("codes").out();
    out.lines().forEach(line -> assertTrue(line.length() <= 100, line));
    String flat = out.replaceAll("\\s+", " ");
    for (JsonNode entry : codes()) {
      List<String> values = new ArrayList<>();
      entry.path("values").forEach(value -> values.add(value.asText()));
      for (String said :
          List.of(text(entry, "means"), String.join(", ", values), text(entry, "example"))) {
        assertTrue(flat.contains(said), text(entry, "code") + ": " + said);
      }
    }
  }

  @Test
  void a_code_is_shown_alone_and_part_of_a_word_shows_all_that_have_it() {
    assertEquals(List.of("actor.conduct"), names(Run.of("codes", "actor.conduct")));
    TreeSet<String> withEthnic =
        new TreeSet<>(List.of("actor.tries", "finding.crime", "population.groupKind"));
    assertEquals(withEthnic, new TreeSet<>(names(Run.of("codes", "ethnic"))));
    assertEquals(List.of("figure.refugees"), names(Run.of("codes", "refugees from")));
  }

  @Test
  void a_word_that_none_has_is_refused_with_the_nearest() {
    assertEquals(
        new Run(2, "", "no code or value has KILING in it; did you mean KILLING?\n"),
        Run.of("codes", "KILING"));
    assertEquals(
        new Run(2, "", "no code or value has memberhips in it; did you mean memberships?\n"),
        Run.of("codes", "memberhips"));
    assertEquals(
        new Run(2, "", "no code or value has xyzzy in it\n"), Run.of("codes", "xyzzy", "--json"));
  }
}
