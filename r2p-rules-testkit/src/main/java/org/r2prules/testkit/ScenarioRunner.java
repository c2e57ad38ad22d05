package org.r2prules.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Derivation;
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
    for (Map.Entry<String, String> reading : scenario.underReadings().entrySet()) {
      configured = configured.withReading(reading.getKey(), reading.getValue());
    }
    return scenario.standard() == null ? configured : configured.requiring(scenario.standard());
  }

  /** Runs a scenario. Never throws for what the scenario says or finds; the result tells it. */
  public ScenarioResult run(Scenario scenario) {
    String at = scenario.place() + ": ";
    if (scenario.rule() != null && !known.contains(scenario.rule())) {
      return new ScenarioResult(
          scenario,
          List.of(at + "no rule " + scenario.rule() + Nearest.hint(scenario.rule(), known)));
    }
    try {
      List<String> failures = new ArrayList<>();
      Collection<Derivation> derivations = assess(scenario);
      check(scenario, Drawn.by(scenario.rule(), derivations), failures);
      if (scenario.before() != null) {
        Changes.of(assess(scenario.before()), derivations, scenario.among())
            .differences(scenario.save())
            .forEach(
                (line, text) ->
                    failures.add(
                        line == 0 ? at + text : scenario.file() + ":" + line + ": " + text));
      }
      if (scenario.whole() != null) {
        String difference =
            Golden.difference(scenario.whole(), Changes.listing(derivations, scenario.among()));
        if (!difference.isEmpty()) {
          failures.add(difference);
        }
      }
      return new ScenarioResult(scenario, failures);
    } catch (DossierException e) {
      return new ScenarioResult(scenario, List.of(at + e.getMessage()));
    }
  }

  private Collection<Derivation> assess(Scenario scenario) {
    return assessors.apply(scenario).assess(scenario.dossier());
  }

  private static void check(Scenario scenario, Drawn drawn, List<String> failures) {
    String at = scenario.place() + ": " + drawn.rule();
    List<Conclusion> firing = drawn.firing(scenario.abouts());
    if (scenario.rule() == null) {
      // Whatever any rule concludes: nothing is said of firing.
    } else if (scenario.fires() && firing.isEmpty()) {
      failures.add(
          at
              + "\n  expected: to fire\n  found:    "
              + (drawn.all().isEmpty() ? "the rule draws nothing" : "nothing met"));
    } else if (!scenario.fires() && !firing.isEmpty()) {
      failures.add(
          at
              + "\n  expected: to stay silent\n  found:    "
              + Drawn.describe(firing.get(0))
              + "\n  because:  "
              + Reasons.of(firing.get(0)));
    }
    if (saysNothingIsConcluded(scenario) && !drawn.all().isEmpty()) {
      failures.add(
          at
              + "\n  expected: to conclude nothing at all\n  found:    "
              + Drawn.describe(drawn.all().get(0)));
    }
    for (Expectation expected : scenario.then()) {
      String place = scenario.file() + ":" + expected.line() + ": ";
      expected.check(drawn).forEach(failure -> failures.add(place + failure));
    }
  }

  private static boolean saysNothingIsConcluded(Scenario scenario) {
    return scenario.then().isEmpty()
        && scenario.rule() != null
        && scenario.before() == null
        && scenario.whole() == null;
  }
}
