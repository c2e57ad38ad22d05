package org.r2prules.kb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.testkit.Scenario;
import org.r2prules.testkit.ScenarioFiles;
import org.r2prules.testkit.ScenarioReader;
import org.r2prules.testkit.ScenarioRunner;

/**
 * Scenarios run under the readings that they were written under. Of each switch some say that they
 * are about its default, and these alone fail where the default changes.
 */
class DefaultReadingsTest {

  /** Readings that conclude what the default does: a gap in the rules. None is known. */
  private static final Set<String> ALIKE = Set.of();

  private final R2pRules rules = R2pRules.load().staged();
  private final List<Scenario> scenarios = new ArrayList<>();

  @Test
  void another_default_fails_the_scenarios_that_are_about_it_and_no_others() {
    ScenarioReader reader = ScenarioReader.of(rules.doctrine());
    ScenarioFiles.under(getClass().getClassLoader(), "org/r2prules/kb")
        .forEach(source -> scenarios.addAll(reader.read(source)));
    Offenders offenders = new Offenders();
    for (Interpretation each : rules.doctrine().interpretations().values()) {
      for (String other : each.readings().keySet()) {
        if (!other.equals(each.standard())) {
          String change = each.key() + " " + other;
          offenders.addUnless(
              ALIKE.contains(change) != isToldBySome(each.key(), other),
              "a scenario is about the default and fails under another",
              change);
          offenders.addUnless(
              othersHold(each.key(), other), "what is not about a default leans on none", change);
        }
      }
    }
    offenders.assertNone();
  }

  private boolean isToldBySome(String key, String other) {
    ScenarioRunner runner = ScenarioRunner.on(rules.withReading(key, other));
    return scenarios.stream()
        .filter(scenario -> scenario.defaults().contains(key))
        .anyMatch(scenario -> !runner.run(scenario).passed());
  }

  /** One in sixty of the rest, others for each reading: a pinned reading holds alike for all. */
  private boolean othersHold(String key, String other) {
    ScenarioRunner runner = ScenarioRunner.on(rules.withReading(key, other));
    for (int i = Math.floorMod((key + other).hashCode(), 60); i < scenarios.size(); i += 60) {
      Scenario scenario = scenarios.get(i);
      if (!scenario.defaults().contains(key) && !runner.run(scenario).passed()) {
        return false;
      }
    }
    return true;
  }
}
