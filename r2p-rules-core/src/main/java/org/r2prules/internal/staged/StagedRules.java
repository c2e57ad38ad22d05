package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Rule;
import org.kie.api.KieBase;

/** The plan of a pass: made once, of all rules in their order. Immutable and thread-safe. */
public final class StagedRules {

  private final Places places;
  private final List<RulePlan> rules;

  private StagedRules(Places places, List<RulePlan> rules) {
    this.places = places;
    this.rules = rules;
  }

  /**
   * Plans a pass over the rules, in this order.
   *
   * @param base the same rules, as a session would run them
   * @throws org.r2prules.doctrine.DoctrineException if a rule has what the pass does not know; it
   *     names the rule and says what
   */
  public static StagedRules of(List<Rule> model, KieBase base) {
    Places places = new Places();
    List<RulePlan> rules = new ArrayList<>();
    for (Rule rule : model) {
      rules.add(RulePlan.of(rule, base.getRule(rule.getPackage(), rule.getName()), places));
    }
    return new StagedRules(places, List.copyOf(rules));
  }

  /**
   * Evaluates every rule once over what is given and what was inserted before.
   *
   * @throws org.r2prules.doctrine.DoctrineException if a rule fails, or inserts what another has
   *     read already; it names them
   * @throws RuntimeException what the guard throws
   */
  public void run(List<Object> given, Inserted heard, Guard guard) {
    Pass pass = new Pass(places, given, heard, guard);
    rules.forEach(pass::evaluate);
  }

  /**
   * Evaluates every rule and keeps what each has matched, for questions.
   *
   * @throws RuntimeException if a rule fails or comes too late, which {@link #run} says better, or
   *     what the guard throws
   */
  public KeptPass keep(List<Object> given, Guard guard) {
    return new KeptPass(places, rules, given, guard);
  }
}
