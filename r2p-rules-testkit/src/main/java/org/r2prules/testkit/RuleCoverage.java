package org.r2prules.testkit;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which rules were shown to fire and to stay silent. Only scenarios that passed count, and each
 * only for the rule that it is written for. Immutable and thread-safe.
 */
public final class RuleCoverage {

  private final Set<String> rules;
  private final Set<String> fired = new TreeSet<>();
  private final Set<String> silent = new TreeSet<>();

  private RuleCoverage(Collection<String> rules) {
    this.rules = new TreeSet<>(rules);
  }

  /** The coverage of these rules by these results. */
  public static RuleCoverage of(Collection<String> rules, Collection<ScenarioResult> results) {
    RuleCoverage coverage = new RuleCoverage(rules);
    for (ScenarioResult result : results) {
      if (result.passed()) {
        Scenario scenario = result.scenario();
        (scenario.fires() ? coverage.fired : coverage.silent).add(scenario.rule());
      }
    }
    return coverage;
  }

  /** The rules that some scenario shows to fire, in order. */
  public Set<String> fired() {
    return Collections.unmodifiableSet(fired);
  }

  /** The rules that some scenario shows to stay silent, in order. */
  public Set<String> silent() {
    return Collections.unmodifiableSet(silent);
  }

  /** The rules that no scenario shows to fire, in order. */
  public Set<String> neverFired() {
    return without(fired);
  }

  /** The rules that no scenario shows to stay silent, in order. */
  public Set<String> neverSilent() {
    return without(silent);
  }

  private Set<String> without(Set<String> covered) {
    Set<String> open = new TreeSet<>(rules);
    open.removeAll(covered);
    return Collections.unmodifiableSet(open);
  }

  /** Both outcomes in a line, for instance {@code 92 rules: 90 fire, 88 stay silent}. */
  @Override
  public String toString() {
    return rules.size()
        + " rules: "
        + (rules.size() - neverFired().size())
        + " fire, "
        + (rules.size() - neverSilent().size())
        + " stay silent";
  }
}
