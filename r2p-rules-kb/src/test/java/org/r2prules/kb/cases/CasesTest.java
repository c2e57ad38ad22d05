package org.r2prules.kb.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierCheck;
import org.r2prules.dossier.DossierReader;
import org.r2prules.json.AssessmentJson;
import org.r2prules.json.BriefJson;
import org.r2prules.report.Brief;
import org.r2prules.report.TextReport;
import org.r2prules.testkit.Golden;

/** Every replayed case that is shipped is sound, and is assessed as its expectations say. */
class CasesTest {

  private static final R2pRules RULES = R2pRules.load();
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchema DOSSIER = schema(DossierReader.class, "dossier.schema.json");
  private static final JsonSchema BRIEF = schema(BriefJson.class, BriefJson.SCHEMA);
  private static final JsonSchema ASSESSMENT = schema(AssessmentJson.class, AssessmentJson.SCHEMA);

  static List<String> cases() {
    return RULES.cases();
  }

  private static JsonSchema schema(Class<?> beside, String name) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(beside.getResourceAsStream(name));
  }

  private static Assessment assess(String name) {
    return RULES.assess(RULES.dossierOfCase(name));
  }

  @Test
  void the_list_is_that_of_the_folder() throws IOException {
    try (Stream<Path> files = Files.list(CaseFiles.SHIPPED)) {
      assertEquals(
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .map(name -> name.replace(".yaml", ""))
              .sorted()
              .toList(),
          RULES.cases());
    }
  }

  @Test
  void an_unknown_case_is_refused_with_what_there_is() {
    NoSuchElementException refused =
        assertThrows(NoSuchElementException.class, () -> RULES.dossierOfCase("atlantis"));
    assertEquals(
        "no case 'atlantis'; there are " + String.join(", ", RULES.cases()), refused.getMessage());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_dossier_fits_the_schema_and_passes_the_check(String name) throws IOException {
    JsonNode tree = YAML.readTree(CaseFiles.SHIPPED.resolve(name + ".yaml").toFile());
    assertEquals(
        Set.of(),
        DOSSIER.validate(
            tree, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)));
    Dossier dossier = RULES.dossierOfCase(name);
    DossierCheck.of(RULES.doctrine().vocabulary()).check(dossier);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void an_assessment_fits_the_schema(String name) throws IOException {
    Assessment assessment = assess(name);
    for (String json : List.of(AssessmentJson.of(assessment), AssessmentJson.all(assessment))) {
      assertEquals(
          Set.of(),
          ASSESSMENT.validate(
              JSON.readTree(json),
              context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_report_is_the_golden_one(String name) {
    isGolden(name + ".txt", TextReport.detail(assess(name)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_page_is_the_golden_one(String name) {
    Brief brief = Brief.of(RULES.whatIf(RULES.dossierOfCase(name)));
    isGolden(name + ".page.txt", TextReport.page(brief));
    assertEquals(Set.of(), BRIEF.validate(json(BriefJson.of(brief))));
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One case is enough to see what changes in the JSON: it says what the report says, in full. */
  @Test
  void the_json_is_the_golden_one() {
    String name = "macedonia-1993";
    isGolden(name + ".json", AssessmentJson.of(assess(name)));
  }

  /**
   * The hash of the doctrine is left out: it changes with every comment in a rule file, and a
   * change of doctrine that matters shows in the text.
   */
  private static void isGolden(String name, String text) {
    Golden.check(CaseFiles.GOLDEN.resolve(name), text.replace(RULES.doctrine().hash(), "<hash>"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_case_is_assessed_as_expected(String name) throws IOException {
    try (InputStream in = CasesTest.class.getResourceAsStream("expected/" + name + ".yaml")) {
      Expectations expectations = Expectations.of(YAML.readTree(in));
      assertEquals(name, expectations.caseName());
      List<String> differences = expectations.differences(assess(name));
      assertEquals(List.of(), differences, () -> "\n  " + String.join("\n  ", differences) + "\n");
    }
  }
}
