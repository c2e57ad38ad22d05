package org.r2prules.kb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.testkit.RuleCoverage;
import org.r2prules.testkit.Scenario;
import org.r2prules.testkit.ScenarioException;
import org.r2prules.testkit.ScenarioFiles;
import org.r2prules.testkit.ScenarioReader;
import org.r2prules.testkit.ScenarioResult;
import org.r2prules.testkit.ScenarioRunner;

/** Every rule is complete: named, sourced, explained in prose and shown by scenarios. */
class CatalogueTest {

  private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d\\d\\.[a-z0-9-]+");
  private static final Pattern REGISTER = Pattern.compile("(FR|RP|VS|IA)(-[A-Z0-9]+)+-\\d{2,3}");

  /** Rules that conclude the same whatever the dossier says, and so can never stay silent. */
  private static final Set<String> UNCONDITIONAL = Set.of("OPT-02.always");

  private static final String FOLDER = "org/r2prules/kb";

  private final R2pRules rules = R2pRules.load();
  private final Map<String, RuleInfo> catalogue = rules.doctrine().rules();

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
    List<ScenarioResult> results = new ArrayList<>();
    ScenarioRunner runner = ScenarioRunner.on(rules);
    for (Scenario scenario : scenarios(offenders)) {
      String where = scenario.file() + ", " + scenario.title();
      offenders.addUnless(
          catalogue.containsKey(scenario.rule()),
          "a scenario is of a rule that exists",
          where + ": " + scenario.rule());
      String file = scenario.file().substring(scenario.file().lastIndexOf('/') + 1);
      offenders.addUnless(
          file.equals(scenario.rule() + ".yaml"),
          "a scenario file has the name of its rule",
          scenario.file() + ": " + scenario.rule());
      results.add(runner.run(scenario));
    }
    Set<String> judging = new TreeSet<>(catalogue.keySet());
    judging.removeAll(RuleTexts.preparing());
    RuleCoverage coverage = RuleCoverage.of(judging, results);
    for (String rule : coverage.neverFired()) {
      offenders.add("a rule fires in a scenario that passes; missing", rule);
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
    offenders.assertNone();
  }

  private List<Scenario> scenarios(Offenders offenders) {
    List<Scenario> scenarios = new ArrayList<>();
    ScenarioReader reader = ScenarioReader.of(rules.doctrine());
    ClassLoader loader = CatalogueTest.class.getClassLoader();
    for (ScenarioFiles.Source source : ScenarioFiles.under(loader, FOLDER)) {
      try {
        scenarios.addAll(reader.read(source.name(), source.text()));
      } catch (ScenarioException e) {
        offenders.add("a scenario file can be read", e.getMessage());
      }
    }
    return scenarios;
  }
}
