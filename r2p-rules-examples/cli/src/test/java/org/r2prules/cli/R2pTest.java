package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.WhatIf;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierWriter;
import org.r2prules.facts.Standard;
import org.r2prules.json.AssessmentJson;
import org.r2prules.json.BriefJson;
import org.r2prules.json.DoctrineJson;
import org.r2prules.judgement.Conclusion;
import org.r2prules.report.Brief;
import org.r2prules.report.QuestionsCsv;
import org.r2prules.report.TextReport;
import org.r2prules.report.Texts;

class R2pTest {

  private static final R2pRules RULES = R2pRules.load();
  private static final String LIBYA = "libya-2011-03-18";

  private static Run run(String... args) {
    return Run.of(args);
  }

  private static void assertRefused(String message, Run run) {
    assertEquals(new Run(2, "", message + "\n"), run);
  }

  private static Assessment libya() {
    return RULES.assess(RULES.dossierOfCase(LIBYA));
  }

  static List<String> cases() {
    return RULES.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void json_concludes_what_the_library_concludes(String name) {
    Assessment assessment = RULES.assess(RULES.dossierOfCase(name));
    assertEquals(new Run(0, AssessmentJson.of(assessment), ""), run("assess", name, "--json"));
    assertEquals(new Run(0, AssessmentJson.all(assessment), ""), run("assess", name, "--json-all"));
  }

  @Test
  @ResourceLock("java.lang.System.in")
  void a_case_a_file_and_the_input_stream_give_the_same_report(@TempDir Path folder)
      throws IOException {
    Run expected = new Run(0, page(RULES), "");
    assertEquals(expected, run("assess", LIBYA));
    String yaml = new DossierWriter().yaml(RULES.dossierOfCase(LIBYA));
    Path file = Files.writeString(folder.resolve("dossier.yaml"), yaml);
    assertEquals(expected, run("assess", file.toString()));
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
      assertEquals(expected, run("assess", "-"));
    } finally {
      System.setIn(before);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_is_written_of_a_case_reads_back_equal(String name) {
    Dossier dossier = RULES.dossierOfCase(name);
    DossierWriter writer = new DossierWriter();
    assertEquals(dossier, RULES.reader().read(writer.yaml(dossier), "a.yaml"));
    assertEquals(dossier, RULES.reader().read(writer.json(dossier), "a.json"));
  }

  @Test
  void readings_and_standard_are_used() {
    R2pRules other =
        RULES.requiring(Standard.CLEAR_AND_CONVINCING).withReading("coercionGate", "ONE_LEG");
    assertEquals(
        new Run(0, page(other), ""),
        run(
            "assess",
            LIBYA,
            "--standard",
            "clear_and_convincing",
            "--reading",
            "coercionGate=ONE_LEG"));
  }

  private static String page(R2pRules rules) {
    return TextReport.page(Brief.of(rules.whatIf(rules.dossierOfCase(LIBYA))));
  }

  @Test
  void the_rest_is_had_by_switches() {
    WhatIf whatIf = RULES.whatIf(RULES.dossierOfCase(LIBYA));
    assertEquals(TextReport.detail(libya()), run("assess", LIBYA, "--detail").out());
    assertEquals(
        TextReport.option(libya(), "SHOW_OF_FORCE"),
        run("assess", LIBYA, "--option", "SHOW_OF_FORCE").out());
    assertEquals(QuestionsCsv.of(whatIf, 500), run("assess", LIBYA, "--questions").out());
    assertEquals(BriefJson.of(Brief.of(whatIf)), run("assess", LIBYA, "--brief").out());
    for (Brief.Section section : Brief.whole(whatIf, Texts.english()).sections()) {
      String name = section.topic().name().toLowerCase(Locale.ROOT).replace('_', '-');
      assertEquals(TextReport.topic(section), run("assess", LIBYA, "--topic", name).out());
    }
    assertRefused(
        "no topic closet; did you mean closed?", run("assess", LIBYA, "--topic", "closet"));
  }

  @Test
  void an_explanation_has_forty_lines_and_the_rest_is_had_by_a_switch() {
    String key = "Threshold:MANIFESTLY_FAILING@libya-2011";
    String whole = TextReport.explanation(libya().explain(key));
    assertTrue(whole.lines().count() > 40, whole);
    assertEquals(whole, run("assess", LIBYA, "--explain-all", key).out());
    for (Conclusion conclusion : libya().conclusions()) {
      String told = TextReport.explanation(libya().explain(conclusion.key()), 40);
      assertTrue(told.lines().count() <= 40, told);
      assertTrue(told.contains("[" + conclusion.key() + "]"), told);
    }
  }

  @Test
  void explain_tells_one_conclusion_or_all_of_that_id() {
    String one =
        TextReport.explanation(libya().explain("Crime:CRIMES_AGAINST_HUMANITY@civilians"), 40);
    Run run = run("assess", LIBYA, "--explain", "Crime:CRIMES_AGAINST_HUMANITY@civilians");
    assertEquals(one.strip(), run.out().strip());
    assertEquals(run, run("assess", LIBYA, "--explain", "Crime:CRIMES_AGAINST_HUMANITY"));
  }

  @Test
  void robust_tells_which_reading_turns_what() {
    String told = run("assess", LIBYA, "--robust").out();
    assertTrue(told.startsWith("HOW MUCH HANGS ON HOW THE DOCTRINE IS READ: "), told);
    assertTrue(
        told.contains(
            """
            Policy element of crimes against humanity: proved element (cahPolicyElement=PROVEN)
              met -> undecided: Crimes against humanity
            """),
        told);
    assertTrue(told.contains("These turn nothing but steps on the way: "), told);
  }

  @Test
  void why_not_tells_what_an_option_lacks() {
    assertEquals(
        TextReport.whyNot(libya(), "NO_FLY_ZONE").strip(),
        run("assess", LIBYA, "--why-not", "NO_FLY_ZONE").out().strip());
  }

  @Test
  void check_says_valid_or_everything_that_is_wrong(@TempDir Path folder) throws IOException {
    int facts = RULES.dossierOfCase(LIBYA).facts().size();
    assertEquals(new Run(0, "valid: " + facts + " facts\n", ""), run("check", LIBYA));
    Path broken = Files.writeString(folder.resolve("x.yaml"), "situation: {id: a}\nfoo: 1\n");
    Run run = run("check", broken.toString());
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("the dossier has 3 problems\n"), run.err());
    assertEquals(run, run("assess", broken.toString(), "--json"));
  }

  @Test
  void what_is_not_there_is_refused_with_what_may_have_been_meant() {
    assertRefused(
        "no case and no file libya-2011-03-19; did you mean libya-2011-03-18?; r2p cases lists the"
            + " cases",
        run("assess", "libya-2011-03-19"));
    assertRefused(
        "no case and no file kenya; did you mean kenya-2008-01, kenya-2008-02?; r2p cases lists the"
            + " cases",
        run("assess", "kenya"));
    assertRefused(
        "no case and no file atlantis; r2p cases lists the cases", run("assess", "atlantis"));
    assertRefused(
        "no tool 'NO_FLY_ZONES'; did you mean NO_FLY_ZONE?",
        run("assess", LIBYA, "--why-not", "NO_FLY_ZONES"));
    assertRefused(
        "no conclusion Crime:GENOCID; did you mean Crime:GENOCIDE?",
        run("assess", LIBYA, "--explain", "Crime:GENOCID"));
    Run run = run("assess", LIBYA, "--reading", "coercionGate=NONE");
    assertEquals(2, run.exit());
    assertTrue(
        run.err().startsWith("no reading of coercionGate 'NONE'; there are TWO_LEG, ONE_LEG"),
        run.err());
  }

  @Test
  void a_wrong_command_line_is_refused() {
    for (String[] args :
        new String[][] {
          {},
          {"asses", LIBYA},
          {"assess"},
          {"assess", LIBYA, "--json", "--why-not", "NO_FLY_ZONE"},
          {"assess", LIBYA, "--standard", "SURE"},
          {"assess", LIBYA, "--reading", "coercionGate"}
        }) {
      Run run = run(args);
      assertEquals(2, run.exit(), String.join(" ", args));
      assertEquals("", run.out(), String.join(" ", args));
    }
  }

  @Test
  void the_lists_are_of_what_there_is() {
    assertEquals(
        RULES.cases(),
        run("cases").out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList());
    assertEquals(
        List.copyOf(RULES.doctrine().rules().keySet()),
        run("rules").out().lines().map(line -> line.substring(0, line.indexOf(' '))).toList());
    assertEquals(
        List.copyOf(RULES.readings().keySet()),
        run("readings")
            .out()
            .lines()
            .filter(line -> !line.startsWith(" "))
            .map(line -> line.substring(0, line.indexOf(':')))
            .toList());
  }

  @Test
  void version_tells_the_doctrine() {
    assertEquals(
        List.of("doctrine r2p " + RULES.doctrine().version(), "sha-256 " + RULES.doctrine().hash()),
        run("--version").out().lines().toList());
  }

  @Test
  void help_goes_to_the_output() {
    Run run = run("--help");
    assertEquals(0, run.exit());
    assertTrue(run.out().contains("assess"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void nobody_goes_by_the_name_of_a_tool(@TempDir Path folder) throws IOException {
    String dossier =
        """
        situation: {id: ford, state: fordland, asOf: 2020-03-01}
        actors:
        - {id: fordland, kind: TERRITORIAL_STATE, evidence: {source: UN, standard: ALLEGED}}
        populations:
        - {id: NAME, evidence: {source: UN, standard: REASONABLE_GROUNDS}}
        """;
    Path tool = folder.resolve("tool.yaml");
    Files.writeString(tool, dossier.replace("NAME", "ARMS_EMBARGO"));
    Run refused = run("assess", tool.toString());
    assertTrue(
        refused.err().contains("'ARMS_EMBARGO' is the name of a tool; choose an id that is not"),
        refused.err());
    Path other = folder.resolve("other.yaml");
    Files.writeString(other, dossier.replace("NAME", "ARMS_EMBARGO_AREA"));
    Run run = run("assess", other.toString(), "--json");
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("\"id\":\"Crime:GENOCIDE\",\"of\":\"POPULATION\""), "the kind");
    assertTrue(run.out().contains("\"about\":[\"ARMS_EMBARGO_AREA\"]"), "the name");
  }

  @Test
  void the_doctrine_is_printed_as_json() {
    assertEquals(new Run(0, DoctrineJson.of(RULES), ""), run("rules", "--json"));
  }
}
