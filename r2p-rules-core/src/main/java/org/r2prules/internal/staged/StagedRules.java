package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.Rule;
import org.kie.api.KieBase;

/** The plan of a pass: made once, of all rules in their order. Immutable and thread-safe. */
public final class StagedRules {

  private final Types types;
  private final List<RulePlan> rules;

  private StagedRules(Types types, List<RulePlan> rules) {
    this.types = types;
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
    Types types = new Types();
    List<RulePlan> rules = new ArrayList<>();
    for (Rule rule : model) {
      rules.add(RulePlan.of(rule, base.getRule(rule.getPackage(), rule.getName()), types));
    }
    return new StagedRules(types, List.copyOf(rules));
  }

  /**
   * Evaluates every rule once over what is given and what was inserted before.
   *
   * @throws org.r2prules.doctrine.DoctrineException if a rule fails, or inserts what another has
   *     read already; it names them
   * @throws RuntimeException what the guard throws
   */
  public void run(Collection<Object> given, Inserted heard, Guard guard) {
    Pass pass = new Pass(types, given, heard, guard);
    rules.forEach(pass::evaluate);
  }

  /**
   * Evaluates every rule and keeps what each has matched, for questions.
   *
   * @throws RuntimeException if a rule fails or comes too late, which {@link #run} says better, or
   *     what the guard throws
   */
  public KeptPass keep(Collection<Object> given, Guard guard) {
    return new KeptPass(types, rules, given, guard);
  }
}
