package org.r2prules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.r2prules.judgement.Status.MET;
import static org.r2prules.judgement.Status.NOT_MET;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.judgement.Status;

class ScenarioRunnerTest {

  private static Scenario scenario(String rule, String outcome, String then) {
    return ScenarioReader.of(Tiny.doctrine())
        .read(
            "a.yaml",
            "rule: " + rule + "\nscenarios:\n- name: n\n  " + outcome + ": true\n  then: " + then)
        .get(0);
  }

  private static ScenarioResult run(Scenario scenario, Status dark) {
    return ScenarioRunner.on(dossier -> Tiny.derive(dark, MET, MET), Tiny.RULES).run(scenario);
  }

  @Test
  void pass_when_it_fires_and_when_it_is_silent_as_expected() {
    String met = "[{conclusion: 'Criterion:STORM', status: MET, because: sky.dark}]";
    String notMet = "[{conclusion: 'Criterion:STORM', status: NOT_MET, because: sky.dark}]";
    assertEquals(List.of(), run(scenario("TST-01.storm", "fires", met), MET).failures());
    assertEquals(List.of(), run(scenario("TST-01.storm", "silent", notMet), NOT_MET).failures());
  }

  @Test
  void fail_when_what_is_found_is_not_a_firing() {
    String notMet = "[{conclusion: 'Criterion:STORM', status: NOT_MET, because: sky.dark}]";
    assertEquals(
        List.of("a.yaml:3: TST-01.storm\n  expected: to fire\n  found:    nothing met"),
        run(scenario("TST-01.storm", "fires", notMet), NOT_MET).failures());
  }

  @Test
  void fail_when_nothing_was_expected() {
    assertEquals(
        List.of(
            "a.yaml:3: TST-01.storm\n  expected: to conclude nothing at all\n"
                + "  found:    Criterion:STORM of s NOT_MET"),
        run(scenario("TST-01.storm", "silent", "[]"), NOT_MET).failures());
  }

  @Test
  void fail_when_a_conclusion_should_not_be_drawn() {
    String none = "[{conclusion: 'Criterion:STORM', about: s, status: NONE}]";
    assertEquals(
        List.of(
            "a.yaml:5: TST-01.storm\n  expected: Criterion:STORM of s not drawn\n"
                + "  found:    Criterion:STORM of s NOT_MET"),
        run(scenario("TST-01.storm", "silent", none), NOT_MET).failures());
    assertTrue(
        run(scenario("TST-01.storm", "silent", none.replace("about: s", "about: x")), MET)
            .passed());
  }

  @Test
  void fail_when_there_is_no_such_rule() {
    assertEquals(
        List.of("a.yaml:3: no rule TST-02.harvst; did you mean TST-02.harvest?"),
        run(scenario("TST-02.harvst", "silent", "[]"), MET).failures());
  }

  @Test
  void cover_a_rule_only_by_scenarios_that_pass() {
    String met = "[{conclusion: 'Criterion:STORM', status: MET, because: sky.dark}]";
    List<ScenarioResult> results = new ArrayList<>();
    results.add(run(scenario("TST-01.storm", "fires", met), MET));
    results.add(run(scenario("TST-01.storm", "silent", "[]"), MET));
    RuleCoverage coverage = RuleCoverage.of(Tiny.RULES, results);
    assertTrue(results.get(0).passed());
    assertFalse(results.get(1).passed());
    assertEquals(Set.of("TST-02.harvest"), coverage.neverFired());
    assertEquals(Set.copyOf(Tiny.RULES), coverage.neverSilent());
    assertEquals("2 rules: 1 fire, 0 stay silent", coverage.toString());
  }
}
