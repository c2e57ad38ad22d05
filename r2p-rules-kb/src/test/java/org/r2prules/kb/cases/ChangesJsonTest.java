package org.r2prules.kb.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Comparison;
import org.r2prules.assessment.Effect;
import org.r2prules.assessment.FactChange;
import org.r2prules.assessment.Series;
import org.r2prules.dossier.Dossier;
import org.r2prules.json.ChangesJson;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;

/** What changed, as data, is what the comparison holds. */
class ChangesJsonTest {

  private static final R2pRules RULES = R2pRules.load().staged();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Dossier BEFORE = RULES.dossierOfCase("libya-2011-02-20");
  private static final Dossier AFTER = RULES.dossierOfCase("libya-2011-02-27");

  /** The tree of what is written, which fits the schema. */
  private static JsonNode tree(String text) throws IOException {
    JsonNode tree = JSON.readTree(text);
    try (InputStream schema = ChangesJson.class.getResourceAsStream(ChangesJson.SCHEMA)) {
      assertEquals(
          Set.of(),
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(schema)
              .validate(
                  tree, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)));
    }
    assertEquals("schema", tree.fieldNames().next());
    assertEquals(ChangesJson.SCHEMA_ID, tree.get("schema").asText());
    return tree;
  }

  @Test
  void every_change_says_from_what_to_what_and_by_which_facts() throws IOException {
    Comparison comparison = Comparison.of(BEFORE, AFTER, RULES::assess);
    assertFalse(comparison.effects().isEmpty());
    same(comparison, tree(ChangesJson.of(comparison)).get("steps").get(0));
  }

  @Test
  void what_was_proven_is_told_and_what_nobody_asked_is_not() throws IOException {
    Dossier then = AFTER.asOf(LocalDate.of(2011, 2, 22)).dossier();
    Comparison asked = Comparison.of(then, AFTER, RULES::assess);
    JsonNode unproven = tree(ChangesJson.of(asked)).get("steps").get(0);
    assertFalse(unproven.get("proven").asBoolean());
    unproven.get("changes").forEach(change -> assertFalse(change.has("undoneBy")));
    Comparison proven = asked.proven(RULES.whatIf(AFTER));
    JsonNode step = tree(ChangesJson.of(proven)).get("steps").get(0);
    assertTrue(step.get("proven").asBoolean());
    assertTrue(proven.effects().stream().anyMatch(each -> !each.undoneBy().isEmpty()));
    same(proven, step);
  }

  @Test
  void a_series_has_every_date_and_every_step() throws IOException {
    List<LocalDate> dates = List.of(LocalDate.of(2011, 2, 20), LocalDate.of(2011, 2, 27));
    Series series = Series.of(AFTER, dates, RULES::assess);
    JsonNode tree = tree(ChangesJson.of(series));
    assertEquals(2, tree.get("assessments").size());
    for (int i = 0; i < 2; i++) {
      JsonNode told = tree.get("assessments").get(i);
      Assessment assessment = series.assessments().get(i);
      assertEquals(assessment.situation().asOf().toString(), told.get("asOf").asText());
      assertEquals(assessment.stage().orElseThrow().value(), told.get("stage").asText());
      TreeMap<String, String> options = new TreeMap<>();
      told.get("options").properties().forEach(e -> options.put(e.getKey(), e.getValue().asText()));
      TreeMap<String, String> expected = new TreeMap<>();
      assessment.options().forEach(each -> expected.put(each.id(), each.status().name()));
      assertEquals(expected, options);
      assertEquals(series.views().get(i).later().size(), told.get("later").asInt());
      assertEquals(series.views().get(i).undated().size(), told.get("undated").asInt());
    }
    same(series.steps().get(0), tree.get("steps").get(0));
  }

  private static void same(Comparison comparison, JsonNode step) {
    assertEquals(comparison.otherReasons(), step.get("otherReasons").asInt());
    assertEquals(comparison.effects().size(), step.get("changes").size());
    for (int i = 0; i < comparison.effects().size(); i++) {
      Effect effect = comparison.effects().get(i);
      JsonNode told = step.get("changes").get(i);
      assertEquals(
          effect.change().key(), told.get("id").asText() + "@" + told.get("about").asText());
      assertEquals(standing(effect.change().before()), standing(told.get("from")));
      assertEquals(standing(effect.change().after()), standing(told.get("to")));
      assertEquals(effect.byTime(), told.path("byTime").asBoolean());
      assertEquals(effect.restsOn(), facts(comparison, told.get("restsOn")));
      if (comparison.isProven()) {
        assertEquals(effect.undoneBy(), facts(comparison, told.get("undoneBy")));
      }
    }
    assertEquals(comparison.facts().size(), step.get("facts").size());
    for (int i = 0; i < comparison.facts().size(); i++) {
      FactChange fact = comparison.facts().get(i);
      JsonNode told = step.get("facts").get(i);
      assertEquals(fact.fact().id(), told.get("id").asText());
      assertEquals(fact.kind().name(), told.get("how").asText());
      List<FactChange.Part> parts = new ArrayList<>();
      for (JsonNode part : told.path("parts")) {
        parts.add(
            new FactChange.Part(
                part.get("field").asText(),
                part.path("from").asText(null),
                part.path("to").asText(null)));
      }
      assertEquals(fact.parts(), parts);
    }
  }

  private static List<FactChange> facts(Comparison comparison, JsonNode places) {
    List<FactChange> facts = new ArrayList<>();
    places.forEach(place -> facts.add(comparison.facts().get(place.asInt())));
    return facts;
  }

  private static String standing(Optional<Conclusion> conclusion) {
    return conclusion
        .map(
            each ->
                (each.undetermined()
                        ? String.join(
                            "+", Doubt.inOrder(each.doubts()).stream().map(Enum::name).toList())
                        : each.status().name())
                    + " "
                    + each.value())
        .orElse("none");
  }

  private static String standing(JsonNode node) {
    return node == null ? "none" : node.get("is").asText() + " " + node.path("value").asText(null);
  }
}
