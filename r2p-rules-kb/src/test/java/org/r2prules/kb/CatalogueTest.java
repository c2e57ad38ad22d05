package org.r2prules.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Option;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Tool;
import org.r2prules.testkit.RuleCoverage;
import org.r2prules.testkit.Scenario;
import org.r2prules.testkit.ScenarioException;
import org.r2prules.testkit.ScenarioFiles;
import org.r2prules.testkit.ScenarioReader;
import org.r2prules.testkit.ScenarioResult;
import org.r2prules.testkit.ScenarioRunner;

/** Every rule is complete: named, sourced, explained in prose and shown by scenarios. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the rules are loaded, and scenarios run, once
class CatalogueTest {

  private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d\\d\\.[a-z0-9-]+");
  private static final Pattern REGISTER = Pattern.compile("(FR|RP|VS|IA)(-[A-Z0-9]+)+-\\d{2,3}");

  /** Rules that conclude the same whatever the dossier says, and so can never stay silent. */
  private static final Set<String> UNCONDITIONAL = Set.of("OPT-02.always");

  /** Rules that never make an option better than conditional: the Assembly only recommends. */
  private static final Set<String> NEVER_AVAILABLE =
      Set.of("OPT-04.assembly", "OPT-04.assembly-on-site");

  /** The rows whose gates are those rules. */
  private static final Set<String> OF_THE_ASSEMBLY =
      Set.of("CMP-02.assembly-sanctions", "INT-02.assembly-operation");

  private static final Set<String> INSTRUMENTS =
      Set.of("DIPLOMATIC", "INFORMATIONAL", "MILITARY", "ECONOMIC", "LEGAL", "HUMANITARIAN");

  private static final String OPTION = "Option:";
  private static final Set<String> OPEN = Set.of("AVAILABLE", "IN_FORCE");

  /**
   * Rules that say why something stays shut or open: whatever the dossier says, what they conclude
   * is never met, and so they can never fire.
   */
  private static final Set<String> NEVER_MET =
      Set.of(
          "AUT-01.assembly",
          "AUT-01.unknown-issuer",
          "AUT-13.force",
          "AUT-17.assembly",
          "AUT-17.unknown");

  private static final String FOLDER = "org/r2prules/kb";

  /** The staged pass: {@link ScenariosTest} runs every scenario in the session. */
  private final R2pRules rules = R2pRules.load().staged();

  private final Map<String, RuleInfo> catalogue = rules.doctrine().rules();
  private final List<ScenarioResult> results = new ArrayList<>();

  @Test
  void every_rule_has_an_id_a_title_a_source_and_a_register_entry() {
    Offenders offenders = new Offenders();
    offenders.addUnless(!catalogue.isEmpty(), "the catalogue has rules", "none");
    for (RuleInfo rule : catalogue.values()) {
      String id = rule.id();
      offenders.addUnless(ID.matcher(id).matches(), "an id is like THR-04.two-leg", id);
      offenders.addUnless(!rule.title().isBlank(), "a rule has @Title", id);
      offenders.addUnless(!rule.source().isBlank(), "a rule has @Source", id);
      for (String entry : rule.register()) {
        offenders.addUnless(
            REGISTER.matcher(entry).matches(),
            "a rule has @Register with entries like FR-3A-005",
            id + (entry.isEmpty() ? "" : ": " + entry));
      }
    }
    offenders.assertNone();
  }

  @Test
  void every_register_entry_is_in_the_register() {
    Path register = Path.of(System.getProperty("r2p.shared", ""), "doctrine", "register");
    Assumptions.assumeTrue(
        Files.isDirectory(register), "SKIPPED: no register at r2p.shared to check entries against");
    Set<String> known = new TreeSet<>();
    for (String text : Sources.in(register, ".yaml").values()) {
      Matcher entry = Pattern.compile("^- id: (\\S+)", Pattern.MULTILINE).matcher(text);
      while (entry.find()) {
        known.add(entry.group(1));
      }
    }
    Offenders offenders = new Offenders();
    for (RuleInfo rule : catalogue.values()) {
      for (String entry : rule.register()) {
        offenders.addUnless(
            known.contains(entry), "a register entry exists", rule.id() + ": " + entry);
      }
    }
    offenders.assertNone();
  }

  @Test
  void every_rule_has_prose_and_all_prose_has_rules() {
    Prose prose = Prose.of(Sources.in(Sources.KB, ".md"));
    Offenders offenders = new Offenders();
    for (String rule : catalogue.keySet()) {
      offenders.addUnless(
          prose.covers(rule) || Catalogue.rows().containsKey(rule),
          "a rule has prose: a heading ## <rule id>; a row of a table explains itself",
          rule);
    }
    prose
        .strangers(catalogue.keySet())
        .forEach(
            each -> offenders.add("a heading of the prose is a rule, or lists its Rules:", each));
    offenders.assertNone();
  }

  @Test
  void every_rule_fires_in_one_scenario_and_is_silent_in_another() {
    Offenders offenders = new Offenders();
    runScenarios(offenders);
    for (ScenarioResult result : results) {
      Scenario scenario = result.scenario();
      String where = scenario.file() + ", " + scenario.title();
      offenders.addUnless(
          catalogue.containsKey(scenario.rule()),
          "a scenario is of a rule that exists",
          where + ": " + scenario.rule());
      offenders.addUnless(
          named(scenario),
          "a scenario file has the name of its rule, or of the row whose option it is about",
          scenario.file() + ": " + scenario.rule());
    }
    Set<String> judging = new TreeSet<>(catalogue.keySet());
    judging.removeAll(Graph.load().preparing());
    RuleCoverage coverage = RuleCoverage.of(judging, results);
    for (String rule : coverage.neverFired()) {
      offenders.addUnless(
          NEVER_AVAILABLE.contains(rule) || NEVER_MET.contains(rule),
          "a rule fires in a scenario that passes; missing",
          rule);
    }
    for (String rule : NEVER_AVAILABLE) {
      offenders.addUnless(
          coverage.neverFired().contains(rule),
          "a rule that never makes an option available exists and never fires",
          rule);
    }
    for (String rule : coverage.neverSilent()) {
      offenders.addUnless(
          UNCONDITIONAL.contains(rule),
          "a rule is silent in a scenario that passes; missing",
          rule);
    }
    for (String rule : UNCONDITIONAL) {
      offenders.addUnless(
          coverage.neverSilent().contains(rule),
          "an unconditional rule exists and is never silent",
          rule);
    }
    for (String rule : NEVER_MET) {
      offenders.addUnless(
          coverage.neverFired().contains(rule),
          "a rule that is never met exists and never fires",
          rule);
    }
    offenders.assertNone();
  }

  @Test
  void every_row_has_its_option_available_in_one_scenario_and_not_in_another() {
    Offenders offenders = new Offenders();
    Set<String> open = new TreeSet<>();
    Set<String> shut = new TreeSet<>();
    runScenarios(offenders);
    for (ScenarioResult result : results) {
      Scenario scenario = result.scenario();
      if (scenario.then().stream().anyMatch(each -> each.conclusion().startsWith(OPTION))
          && result.passed()) {
        scenario.then().stream()
            .filter(each -> each.value() != null)
            .forEach(each -> (OPEN.contains(each.value()) ? open : shut).add(each.conclusion()));
      }
    }
    Catalogue.rows()
        .forEach(
            (row, tool) -> {
              offenders.addUnless(
                  open.contains(OPTION + tool) || OF_THE_ASSEMBLY.contains(row),
                  "a row has its option available in a scenario that passes; missing",
                  row);
              offenders.addUnless(
                  shut.contains(OPTION + tool) || inEverySituation(tools().get(tool)),
                  "a row has its option not available in a scenario that passes; missing",
                  row);
            });
    offenders.assertNone();
  }

  @Test
  void the_vocabulary_knows_the_tools_of_the_catalogue() {
    assertEquals(
        Catalogue.tools(),
        new TreeSet<>(rules.doctrine().vocabulary().field("measure.tool")),
        "measure.tool in vocabulary.yaml lists the tools of the tables");
  }

  @Test
  void the_vocabulary_knows_which_tools_coerce() {
    TreeSet<String> coercive = new TreeSet<>();
    for (Tool tool : tools().values()) {
      if (tool.approach() != Approach.SUASION) {
        coercive.add(tool.code());
      }
    }
    assertEquals(
        coercive,
        new TreeSet<>(rules.doctrine().vocabulary().coercive()),
        "coercive in vocabulary.yaml lists the tools of compellence and intervention");
  }

  @Test
  void every_row_is_of_an_approach_and_of_instruments() {
    Offenders offenders = new Offenders();
    Map<String, Tool> tools = tools();
    for (Tool tool : tools.values()) {
      for (String instrument : tool.instruments().split(" ", -1)) {
        offenders.addUnless(
            INSTRUMENTS.contains(instrument),
            "a row is of instruments among " + INSTRUMENTS,
            tool.code() + ": " + instrument);
      }
    }
    offenders.assertNone();
    assertEquals(Catalogue.tools(), tools.keySet());
    assertEquals("DIPLOMATIC", tools.get("DIPLOMACY").instruments());
    assertEquals(Approach.COMPELLENCE, tools.get("TARGETED_SANCTIONS").approach());
    assertEquals(Approach.INTERVENTION, tools.get("PEACEKEEPING").approach());
  }

  /** Nothing calls for it in particular, and it needs nothing: no dossier can shut it. */
  private static boolean inEverySituation(Tool tool) {
    String nothing = "Criterion:ALWAYS";
    return tool.need().equals(nothing)
        && tool.requires().equals(nothing)
        && tool.gates().equals("PEACEFUL");
  }

  /** The gates of these profiles do not ask for what a row requires, so no row may require any. */
  @Test
  void a_row_of_the_courts_requires_nothing() {
    Offenders offenders = new Offenders();
    Set<String> seen = new TreeSet<>();
    for (Tool tool : tools().values()) {
      if (Set.of("COURT", "REFERRAL", "COURT_THREAT").contains(tool.gates())) {
        seen.add(tool.gates());
        offenders.addUnless(
            tool.requires().equals("Criterion:ALWAYS"),
            "a row whose gates are those of a court requires nothing",
            tool.code() + " requires " + tool.requires());
      }
    }
    offenders.addUnless(seen.size() == 3, "there is a row of each court profile", seen.toString());
    offenders.assertNone();
  }

  /** The tools as the engine has them, by code. */
  private Map<String, Tool> tools() {
    Map<String, Tool> tools = new TreeMap<>();
    for (Option option : rules.assess(rules.dossierOfCase(rules.cases().get(0))).options()) {
      tools.put(option.tool().code(), option.tool());
    }
    return tools;
  }

  /** A scenario of a row stands under the rule of its gates, for a row itself concludes nothing. */
  private static boolean named(Scenario scenario) {
    String file = scenario.file().substring(scenario.file().lastIndexOf('/') + 1);
    String name = file.replaceAll("\\.yaml$", "");
    String tool = Catalogue.rows().get(name);
    return name.equals(scenario.rule())
        || tool != null
            && scenario.then().stream().allMatch(each -> each.conclusion().equals(OPTION + tool));
  }

  /** Runs those of rules and rows: what a case is told to give stands in scenarios of no rule. */
  private void runScenarios(Offenders offenders) {
    if (!results.isEmpty()) {
      return;
    }
    ScenarioRunner runner = ScenarioRunner.on(rules);
    ScenarioReader reader = ScenarioReader.of(rules.doctrine());
    ClassLoader loader = CatalogueTest.class.getClassLoader();
    for (ScenarioFiles.Source source : ScenarioFiles.under(loader, FOLDER)) {
      try {
        for (Scenario scenario : reader.read(source)) {
          boolean ofCase = source.name().startsWith("cases/");
          offenders.addUnless(
              ofCase == (scenario.rule() == null),
              "a scenario is of a rule, or of a case in cases",
              source.name() + ", " + scenario.title());
          if (!ofCase) {
            results.add(runner.run(scenario));
          }
        }
      } catch (ScenarioException e) {
        offenders.add("a scenario file can be read", e.getMessage());
      }
    }
  }
}
