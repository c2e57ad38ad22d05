package org.r2prules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.r2prules.judgement.Status.MET;
import static org.r2prules.judgement.Status.NOT_MET;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prules.assessment.Derivation;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Standard;

/** Expectations of no one rule: from a dossier, as before save something, or of everything. */
class ExpectationsTest {

  private static final String DOSSIER =
      """
      situation: {id: valley, state: land, asOf: 2026-01-02}
      actors:
      - {id: land, kind: TERRITORIAL_STATE, evidence: {standard: REASONABLE_GROUNDS, source: UN}}
      populations:
      - {id: farmers, evidence: {standard: REASONABLE_GROUNDS, source: UN}}
      """;

  private static final String BEFORE =
      """
      scenarios:
      - name: calm
        then: [{conclusion: 'Criterion:STORM', status: NOT_MET, because: sky.dark}]
      - name: dark
        given: [sky.dark]
        before: calm
      """;

  @TempDir Path folder;

  private List<Scenario> read(String text) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), text);
    return ScenarioReader.of(Tiny.doctrine())
        .read(ScenarioFiles.in(folder.resolve("a.yaml")).get(0));
  }

  /** The sky is dark where the dossier says so. */
  private static Collection<Derivation> assess(Dossier dossier) {
    boolean dark =
        dossier.facts(Indicator.class).stream().anyMatch(each -> each.code().equals("sky.dark"));
    return Tiny.derive(dark ? MET : NOT_MET, MET, MET);
  }

  private String failures(String text) throws IOException {
    List<Scenario> scenarios = read(text);
    return String.join(
            "\n",
            ScenarioRunner.on(ExpectationsTest::assess, Tiny.RULES)
                .run(scenarios.get(scenarios.size() - 1))
                .failures())
        .replace(folder.toAbsolutePath().normalize() + "/", "");
  }

  @Test
  void what_changed_and_is_listed_passes() throws IOException {
    assertEquals(
        "",
        failures(
            BEFORE
                + """
                  save:
                  - {conclusion: 'Criterion:STORM', status: MET, because: sky.dark}
                  - {conclusion: 'Recommendation:HARVEST', status: NOT_MET}
                """));
  }

  @Test
  void what_changed_and_is_not_listed_fails_as_it_would_be_listed() throws IOException {
    assertEquals(
        """
        a.yaml:4: as before, save what is listed; but these changed too, 1 in all:
          - {conclusion: 'Recommendation:HARVEST', about: s, status: NOT_MET} # was status: MET""",
        failures(BEFORE + "  save: [{conclusion: 'Criterion:STORM', status: MET}]\n"));
  }

  @Test
  void what_is_of_another_kind_than_those_compared_may_change() throws IOException {
    assertEquals("", failures(BEFORE + "  save: []\n  among: [Option]\n"));
  }

  @Test
  void what_is_listed_and_did_not_change_fails_with_its_line() throws IOException {
    assertEquals(
        """
        a.yaml:7: Criterion:STORM
          expected: to change
          found:    as before""",
        failures(
            BEFORE.replace("[sky.dark]\n", "[wind=CALM]\n")
                + "  save: [{conclusion: 'Criterion:STORM', status: NOT_MET}]\n"));
  }

  @Test
  void a_conclusion_of_any_rule_is_named_or_the_nearest_told() throws IOException {
    assertEquals(
        """
        a.yaml:3: Criterion:STROM
          expected: Criterion:STROM MET because [sky.dark]
          found:    no rule draws it; did you mean Criterion:STORM?""",
        failures(
            """
            scenarios:
            - name: dark
              then: [{conclusion: 'Criterion:STROM', status: MET, because: sky.dark}]
            """));
  }

  @Test
  void everything_that_is_concluded_is_compared_line_by_line() throws IOException {
    String text = "scenarios:\n- name: calm\n  whole: calm.txt\n";
    Files.writeString(
        folder.resolve("calm.txt"),
        "Criterion:STORM of s NOT_MET\nRecommendation:HARVEST of s MET\n");
    assertEquals("", failures(text));
    assertEquals(
        """
        calm.txt:1: differs from here on; where that is meant, rerun with -Dgolden.update=true and read the difference
          expected:
            Criterion:STORM of s NOT_MET
            Recommendation:HARVEST of s MET
          found:
            Criterion:STORM of s MET
            Recommendation:HARVEST of s NOT_MET""",
        failures(text.replace("  whole", "  given: [sky.dark]\n  whole")));
  }

  @Test
  void a_dossier_beside_the_file_is_what_its_scenarios_start_from() throws IOException {
    Files.writeString(folder.resolve("valley.yaml"), DOSSIER);
    List<Scenario> scenarios =
        read(
            """
            dossier: valley.yaml
            readings: {clouds: SOME}
            standard: ALLEGED
            scenarios:
            - name: dark
              given: [sky.dark, incident: {}]
              then: [{conclusion: 'Criterion:STORM', status: MET, because: sky.dark}]
            - name: proved
              standard: BEYOND_REASONABLE_DOUBT
              readings: {clouds: ALL}
              given: [without: farmers]
              then: [{conclusion: 'Criterion:STORM', status: MET, because: sky.dark}]
            """);
    Scenario dark = scenarios.get(0);
    assertEquals("valley", ((Indicator) dark.dossier().byId().get("f1")).subject());
    assertEquals("farmers", dark.dossier().facts(Incident.class).get(0).population());
    assertEquals(Standard.ALLEGED, dark.standard());
    assertEquals(Map.of("clouds", "SOME"), dark.readings());
    Scenario proved = scenarios.get(1);
    assertEquals(
        List.of("land", "valley"), proved.dossier().byId().keySet().stream().sorted().toList());
    assertEquals(Standard.BEYOND_REASONABLE_DOUBT, proved.standard());
    assertEquals(Map.of("clouds", "ALL"), proved.readings());
  }

  @Test
  void a_reading_is_pinned_unless_the_scenario_states_it_or_is_about_its_default()
      throws IOException {
    Files.writeString(folder.resolve("readings.yaml"), "clouds: SOME\n");
    String then = "  then: [{conclusion: 'Criterion:STORM', status: MET, because: sky.dark}]\n";
    List<Scenario> scenarios =
        read(
            "scenarios:\n- name: a\n"
                + then
                + "- name: b\n  readings: {clouds: ALL}\n"
                + then
                + "- name: c\n  defaults: [clouds]\n"
                + then);
    assertEquals(
        List.of(Map.of("clouds", "SOME"), Map.of("clouds", "ALL"), Map.of()),
        scenarios.stream().map(Scenario::underReadings).toList());
  }

  @Test
  void a_file_of_pins_says_something_of_every_switch_and_of_no_other() throws IOException {
    Files.writeString(folder.resolve("readings.yaml"), "cloud: SOME\n");
    Files.writeString(folder.resolve("a.yaml"), "scenarios: []\n");
    ScenarioReader reader = ScenarioReader.of(Tiny.doctrine());
    assertEquals(
        List.of(
            "readings.yaml: no switch cloud; did you mean clouds?",
            "readings.yaml: says nothing of the switch clouds: under which reading were these"
                + " scenarios written? Its default is ALL"),
        reader.pinProblems(ScenarioFiles.in(folder)));
  }

  @Test
  void what_cannot_be_read_is_told_with_its_line() {
    assertEquals(
        """
        a.yaml:1: the file has no rule
        """
            .isEmpty(),
        false);
    ScenarioException thrown =
        assertThrows(
            ScenarioException.class,
            () ->
                read(
                    """
                    scenarios:
                    - name: one
                      fires: true
                      then: []
                    - name: two
                      before: once
                      save: []
                    - name: three
                      then: []
                    - name: four
                      readings: {clouds: ALL}
                      defaults: [clouds]
                      then: [{conclusion: C, status: MET, because: x}]
                    """));
    assertEquals(
        """
        a.yaml:2: scenario 'one': fires and silent are said of a rule, and the file names none: rule
        a.yaml:5: scenario 'two': before: no earlier scenario 'once'
        a.yaml:8: scenario 'three': then must be a list of conclusions; only a silent scenario may have an empty one
        a.yaml:10: scenario 'four': clouds is in readings and in defaults: it is about one or the other""",
        thrown.getMessage().replace(folder.toAbsolutePath().normalize() + "/", ""));
  }
}
