package org.r2prules.kb.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Explanation;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierReader;
import org.r2prules.judgement.Conclusion;
import org.r2prules.report.TextReport;

/**
 * Dossiers that once opened what must stay shut, or shut what must stay open, each with what must
 * stand: {@code expected.yaml} beside them. A dossier may stand with changes, its neighbours: facts
 * without which, or with which, it must stand otherwise.
 */
class JoinedFindingsTest {

  private static final R2pRules RULES = R2pRules.load();
  static final DossierReader READER = RULES.reader();
  private static final Path FOLDER =
      Path.of(System.getProperty("r2p.root", ".."))
          .resolve("r2p-rules-kb/src/test/resources/org/r2prules/kb/findings");

  @TestFactory
  Stream<DynamicNode> who_does_what_to_whom() throws IOException {
    return tests(FOLDER.resolve("joined"));
  }

  private static Stream<DynamicNode> tests(Path folder) throws IOException {
    JsonNode expected = new YAMLMapper().readTree(folder.resolve("expected.yaml").toFile());
    assertTrue(expected.size() > 0, "nothing is expected");
    return StreamSupport.stream(expected.spliterator(), false)
        .map(each -> dynamicTest(name(each), () -> check(folder, each)));
  }

  private static String name(JsonNode expected) {
    String name = expected.get("dossier").asText();
    return expected.has("neighbour") ? name + ", " + expected.get("neighbour").asText() : name;
  }

  private static void check(Path folder, JsonNode expected) throws IOException {
    Dossier dossier = Changed.of(folder, expected);
    R2pRules rules = RULES;
    for (Map.Entry<String, JsonNode> each : expected.path("readings").properties()) {
      rules = rules.withReading(each.getKey(), each.getValue().asText());
    }
    Assessment assessment = rules.assess(dossier);
    List<String> wrong = new ArrayList<>();
    for (JsonNode stands : expected.path("stands")) {
      wrong.addAll(Standing.differences(assessment, stands));
    }
    if (expected.has("equal")) {
      Dossier other = RULES.reader().read(folder.resolve(expected.get("equal").asText() + ".yaml"));
      wrong.addAll(unequal(assessment, RULES.assess(other), setAside(expected)));
    }
    assertEquals(List.of(), wrong, () -> name(expected));
    for (String id : setAside(expected)) {
      assertTrue(
          assessment.setAside().stream().anyMatch(fact -> fact.id().equals(id)),
          () -> id + " is not named as set aside");
    }
  }

  private static Set<String> setAside(JsonNode expected) {
    Set<String> ids = new TreeSet<>();
    expected.path("setAside").forEach(id -> ids.add(id.asText()));
    return ids;
  }

  /** Where two assessments stand differently, save on what only one of them knows. */
  private static List<String> unequal(Assessment one, Assessment other, Set<String> aside) {
    Map<String, String> left = stand(one);
    Map<String, String> right = stand(other);
    List<String> differences = new ArrayList<>();
    Set<String> keys = new TreeSet<>(left.keySet());
    keys.addAll(right.keySet());
    for (String key : keys) {
      boolean known = aside.stream().noneMatch(key::contains);
      if (known && !String.valueOf(left.get(key)).equals(right.get(key))) {
        differences.add(key + ": " + left.get(key) + ", not " + right.get(key));
      }
    }
    return differences;
  }

  private static Map<String, String> stand(Assessment assessment) {
    Map<String, String> stand = new TreeMap<>();
    for (Conclusion conclusion : assessment.conclusions()) {
      stand.put(conclusion.key(), conclusion.status() + " " + conclusion.value());
    }
    return stand;
  }

  /** How one conclusion or option must stand. */
  private static final class Standing {

    static List<String> differences(Assessment assessment, JsonNode stands) {
      String about =
          stands.has("about") ? stands.get("about").asText() : assessment.situation().id();
      List<String> wrong = new ArrayList<>();
      if (stands.has("option")) {
        String id = stands.get("option").asText();
        String status = assessment.option(id).orElseThrow().status().name();
        compare(id, stands, status, wrong);
        about = id;
      } else {
        String id = stands.get("conclusion").asText();
        compare(id, stands, assessment.conclusion(id, about).orElseThrow().status().name(), wrong);
      }
      String key =
          (stands.has("option")
                  ? "Option:" + about.replaceAll("@.*", "")
                  : stands.get("conclusion").asText())
              + "@"
              + about;
      Explanation explanation = assessment.explain(key);
      for (JsonNode reason : stands.path("because")) {
        if (!TextReport.explanation(explanation)
            .replaceAll("[|\\s]+", " ")
            .contains(reason.asText())) {
          wrong.add(
              key
                  + " does not say: "
                  + reason.asText()
                  + "\n"
                  + TextReport.explanation(explanation));
        }
      }
      return wrong;
    }

    private static void compare(String id, JsonNode stands, String status, List<String> wrong) {
      if (stands.has("status") && !stands.get("status").asText().equals(status)) {
        wrong.add(id + " is " + status + ", not " + stands.get("status").asText());
      }
      for (JsonNode not : stands.path("not")) {
        if (not.asText().equals(status)) {
          wrong.add(id + " is " + status);
        }
      }
    }
  }
}
