package org.r2prules.kb.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.Ground;
import org.r2prules.assessment.Option;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Population;
import org.r2prules.facts.Standard;
import org.r2prules.json.AssessmentJson;
import org.r2prules.json.DoctrineJson;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.Tool;

/** From the JSON alone another program can tell all that the assessment holds. */
class RebuiltTest {

  private static final R2pRules RULES = R2pRules.load().staged();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode DOCTRINE = read(DoctrineJson.of(RULES));
  private static final Set<Kind> ADVICE =
      Set.of(Kind.EFFECTIVENESS, Kind.CAPACITY_GAP, Kind.CAUTION, Kind.RECOMMENDATION, Kind.NOTE);

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> cases() {
    return RULES.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_derivation_is_rebuilt_down_to_the_facts(String name) throws IOException {
    same(RULES.assess(RULES.dossierOfCase(name)));
  }

  /** Without advice that does not hold, whatever is told is told as before. */
  @ParameterizedTest
  @MethodSource("cases")
  void what_is_left_out_is_advice_that_does_not_hold_and_what_it_alone_rests_on(String name) {
    Assessment assessment = RULES.assess(RULES.dossierOfCase(name));
    JsonNode json = read(AssessmentJson.of(assessment));
    Rebuilt rebuilt = new Rebuilt(json, DOCTRINE);
    Map<String, Derivation> told = rebuilt.derivations();
    Set<String> asked = new TreeSet<>();
    told.forEach(
        (key, each) -> {
          Derivation whole = assessment.derivations().get(key);
          assertEquals(whole.conclusion(), each.conclusion(), key);
          assertEquals(whole.rule(), each.rule(), key);
          asked.addAll(whole.premises());
        });
    assessment
        .derivations()
        .forEach(
            (key, each) -> {
              Conclusion conclusion = each.conclusion();
              boolean advice = ADVICE.contains(conclusion.kind());
              if (advice && conclusion.met()) {
                assertTrue(told.containsKey(key), key);
              } else if (!told.containsKey(key)) {
                assertTrue(advice || conclusion.kind() == Kind.CRITERION, key);
                assertFalse(asked.contains(key), key);
              }
            });
    JsonNode leftOut = json.get("leftOut");
    assertEquals(assessment.derivations().size(), told.size() + leftOut.get("conclusions").asInt());
    String situation = assessment.situation().id();
    Map<String, String> untold = new TreeMap<>();
    assessment
        .derivations()
        .forEach(
            (key, each) -> {
              Conclusion conclusion = each.conclusion();
              if (!told.containsKey(key)) {
                untold.put(
                    conclusion.about().equals(situation) ? conclusion.id() : key,
                    conclusion.undetermined()
                        ? Doubt.inOrder(conclusion.doubts()).stream()
                            .map(Enum::name)
                            .collect(Collectors.joining("+"))
                        : conclusion.status().name());
              }
            });
    Map<String, String> stand = new TreeMap<>();
    leftOut
        .get("stand")
        .properties()
        .forEach(
            standing ->
                standing
                    .getValue()
                    .properties()
                    .forEach(
                        kind ->
                            kind.getValue()
                                .forEach(
                                    each ->
                                        stand.put(
                                            kind.getKey() + ":" + each.asText(),
                                            standing.getKey()))));
    assertEquals(untold, stand);
    Set<String> needs = needs(assessment, told.keySet());
    assertEquals(needs, rebuilt.needs());
    assertEquals(
        assessment.informationNeeds().size(),
        needs.size() + leftOut.get("informationNeeds").asInt());
    evidence(assessment, json);
  }

  /** Names that look like what the JSON writes of its own. */
  @Test
  void names_of_every_look_are_themselves() throws IOException {
    Dossier dossier = RULES.dossierOfCase("libya-2011-03-18");
    Evidence evidence = Evidence.of(Evidence.Source.UN, Standard.REASONABLE_GROUNDS);
    for (String id : List.of("{fact}", "{", "{}", "names", "decision.organ", "x=y")) {
      dossier =
          dossier
              .with(Population.builder(id).evidence(evidence).build())
              .with(
                  Incident.builder(id + "!")
                      .population(id)
                      .acts(Map.of("KILLING", true))
                      .evidence(evidence)
                      .build());
    }
    same(RULES.assess(dossier));
  }

  @Test
  void the_doctrine_tells_what_no_assessment_repeats() throws IOException {
    JsonNode json = DOCTRINE;
    try (InputStream schema = DoctrineJson.class.getResourceAsStream(DoctrineJson.SCHEMA)) {
      assertEquals(
          Set.of(),
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(schema)
              .validate(json));
    }
    assertEquals(RULES.doctrine().hash(), json.get("hash").asText());
    Map<String, RuleInfo> rules = new TreeMap<>();
    for (JsonNode rule : json.get("rules")) {
      List<String> register = new ArrayList<>();
      rule.get("register").forEach(each -> register.add(each.asText()));
      List<String> concludes = new ArrayList<>();
      rule.path("concludes").forEach(each -> concludes.add(each.asText()));
      String id = rule.get("id").asText();
      rules.put(
          id,
          new RuleInfo(
              id, rule.get("title").asText(), rule.get("source").asText(), register, concludes));
    }
    assertEquals(RULES.doctrine().rules(), rules);
    Set<String> expected = new TreeSet<>();
    for (Option option : RULES.assess(RULES.dossierOfCase(RULES.cases().get(0))).options()) {
      expected.add(told(option.tool()));
    }
    Set<String> tools = new TreeSet<>();
    json.get("tools").forEach(tool -> tools.add(tool.toString()));
    assertEquals(expected, tools);
  }

  private static String told(Tool tool) {
    ObjectNode told = JSON.createObjectNode();
    told.put("code", tool.code());
    told.put("title", tool.title());
    told.put("approach", tool.approach().name());
    told.set("instruments", JSON.valueToTree(tool.instruments().split(" ")));
    told.set("agents", JSON.valueToTree(tool.agents().split(" ")));
    told.put("effect", tool.effect());
    told.put("risk", tool.risk());
    told.put("source", tool.source());
    told.set("register", JSON.valueToTree(tool.register().split(" ")));
    return told.toString();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_case_takes_little_more_than_what_it_says(String name) {
    Assessment assessment = RULES.assess(RULES.dossierOfCase(name));
    int bytes = AssessmentJson.of(assessment).getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < 150_000, name + ": " + bytes);
  }

  private static void same(Assessment assessment) throws IOException {
    JsonNode json = JSON.readTree(AssessmentJson.all(assessment));
    Rebuilt rebuilt = new Rebuilt(json, DOCTRINE);
    Map<String, Derivation> derivations = rebuilt.derivations();
    assertEquals(assessment.derivations().keySet(), derivations.keySet());
    assessment.derivations().forEach((key, each) -> assertEquals(each, derivations.get(key), key));
    assertEquals(assessment.options().size(), json.get("options").size());
    for (int i = 0; i < assessment.options().size(); i++) {
      option(assessment.options().get(i), json.get("options").get(i), rebuilt);
    }
    assertEquals(needs(assessment, assessment.derivations().keySet()), rebuilt.needs());
    evidence(assessment, json);
  }

  private static void option(Option option, JsonNode json, Rebuilt rebuilt) {
    assertEquals(option.id(), json.get("id").asText());
    assertEquals(option.tool().title(), json.get("title").asText());
    assertEquals(option.standing(), json.path("standing").asBoolean());
    assertEquals(
        option.actors(), json.has("actors") ? rebuilt.list(json.get("actors")) : List.of());
    for (Map.Entry<String, List<Ground>> list :
        Map.of(
                "inForceBy", option.inForceBy(),
                "notIndicatedBy", option.notIndicatedBy(),
                "blockedBy", option.blockedBy(),
                "missing", option.missing())
            .entrySet()) {
      assertEquals(
          list.getValue().stream()
              .map(ground -> ground(option, ground))
              .collect(Collectors.toCollection(TreeSet::new)),
          rebuilt.grounds(json, list.getKey()),
          option.id() + " " + list.getKey());
    }
  }

  private static String ground(Option option, Ground ground) {
    return ground.leaf() instanceof Combined && ground.path().isEmpty()
        ? ground.key() + option.conclusion().key()
        : ground.key();
  }

  /** What is not known and would decide any of those. */
  private static Set<String> needs(Assessment assessment, Set<String> told) {
    return assessment.informationNeeds().stream()
        .filter(need -> need.decides().stream().anyMatch(told::contains))
        .map(
            need ->
                (need.code() == null
                        ? need.statement()
                        : need.code() + ' ' + need.about() + ' ' + need.value())
                    + " "
                    + need.doubts()
                    + " "
                    + need.decides().stream().filter(told::contains).toList())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void evidence(Assessment assessment, JsonNode json) {
    Map<String, Fact> facts = assessment.dossier().byId();
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (JsonNode fact : json.get("facts")) {
      String id = fact.get("id").asText();
      Evidence evidence = facts.get(id).evidence();
      JsonNode written = json.get("evidence").get(fact.get("evidence").asInt());
      expected.put(
          id,
          Stream.of(
                  evidence.source(),
                  evidence.by(),
                  evidence.standard(),
                  evidence.observed(),
                  evidence.known(),
                  evidence.cite(),
                  evidence.independent(),
                  evidence.standard().satisfies(assessment.required()))
              .map(String::valueOf)
              .collect(Collectors.joining("|")));
      found.put(
          id,
          Stream.of(
                  "source", "by", "standard", "observed", "known", "cite", "independent", "counts")
              .map(name -> written.has(name) ? written.get(name).asText() : "null")
              .collect(Collectors.joining("|")));
    }
    assertEquals(expected, found);
  }
}
