package org.r2prules.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Nearest;
import org.r2prules.dossier.DossierException;
import org.r2prules.judgement.Conclusion;

/** Runs scenarios against a doctrine. Needs no test framework. Immutable and thread-safe. */
public final class ScenarioRunner {

  private final Function<Scenario, Assessor> assessors;
  private final Collection<String> known;

  private ScenarioRunner(Function<Scenario, Assessor> assessors, Collection<String> known) {
    this.assessors = assessors;
    this.known = known;
  }

  /** A runner on these rules; the readings and the standard of a scenario go before theirs. */
  public static ScenarioRunner on(R2pRules rules) {
    return new ScenarioRunner(
        scenario -> Assessor.of(configured(rules, scenario)), rules.doctrine().rules().keySet());
  }

  static ScenarioRunner on(Assessor assessor, Collection<String> known) {
    return new ScenarioRunner(scenario -> assessor, known);
  }

  private static R2pRules configured(R2pRules rules, Scenario scenario) {
    R2pRules configured = rules;
    for (Map.Entry<String, String> reading : scenario.readings().entrySet()) {
      configured = configured.withReading(reading.getKey(), reading.getValue());
    }
    return scenario.standard() == null ? configured : configured.requiring(scenario.standard());
  }

  /** Runs a scenario. Never throws for what the scenario says or finds; the result tells it. */
  public ScenarioResult run(Scenario scenario) {
    if (!known.contains(scenario.rule())) {
      return new ScenarioResult(
          scenario, List.of("no rule " + scenario.rule() + Nearest.hint(scenario.rule(), known)));
    }
    try {
      Assessor assessor = assessors.apply(scenario);
      Drawn drawn = Drawn.by(scenario.rule(), assessor.assess(scenario.dossier()));
      return new ScenarioResult(scenario, check(scenario, drawn));
    } catch (DossierException e) {
      return new ScenarioResult(scenario, List.of(e.getMessage()));
    }
  }

  private static List<String> check(Scenario scenario, Drawn drawn) {
    List<String> failures = new ArrayList<>();
    Set<String> abouts = scenario.abouts();
    List<Conclusion> firing = drawn.firing(abouts);
    if (scenario.fires() && firing.isEmpty()) {
      failures.add(
          drawn.rule()
              + "\n  expected: to fire\n  found:    "
              + (drawn.all().isEmpty() ? "the rule draws nothing" : "nothing met"));
    } else if (!scenario.fires() && !firing.isEmpty()) {
      failures.add(
          drawn.rule()
              + "\n  expected: to stay silent\n  found:    "
              + Drawn.describe(firing.get(0))
              + "\n  because:  "
              + Reasons.of(firing.get(0)));
    }
    if (scenario.then().isEmpty() && !drawn.all().isEmpty()) {
      failures.add(
          drawn.rule()
              + "\n  expected: to conclude nothing at all\n  found:    "
              + Drawn.describe(drawn.all().get(0)));
    }
    scenario.then().forEach(expected -> failures.addAll(expected.check(drawn)));
    return failures;
  }
}
