package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.AccumulatePattern;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Drools;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.BlockN;
import org.kie.api.definition.rule.Rule;

/** How one rule is evaluated. Immutable and thread-safe. */
final class RulePlan {

  private final Rule rule;
  private final Step[] steps;
  private final int width;
  private final int[] matched;
  private final BlockN block;
  private final int[] arguments;
  private final boolean insertsBy;

  private RulePlan(Rule rule, List<Step> steps, Slots slots, Consequence consequence) {
    this.rule = rule;
    this.steps = steps.toArray(Step[]::new);
    this.width = slots.size();
    this.matched = steps.stream().mapToInt(Step::matched).filter(slot -> slot >= 0).toArray();
    this.block = consequence.getBlock();
    this.arguments = slots.of(consequence.getVariables());
    this.insertsBy = consequence.isUsingDrools();
  }

  /** The plan of a rule; {@code rule} is the same as Drools tells of it. */
  static RulePlan of(org.drools.model.Rule model, Rule rule, Places places) {
    Unstaged.check(model);
    Slots slots = new Slots(model.getName());
    List<Step> steps = new ArrayList<>();
    addSteps(model.getView(), steps, slots, places);
    return new RulePlan(rule, steps, slots, model.getDefaultConsequence());
  }

  private static void addSteps(Condition condition, List<Step> steps, Slots slots, Places places) {
    switch (condition.getType()) {
      case AND -> {
        List<Condition> parts = condition.getSubConditions();
        for (int i = 0; i < parts.size(); i++) {
          if (!isFilled(parts, i)) {
            addSteps(parts.get(i), steps, slots, places);
          }
        }
      }
      case PATTERN -> {
        if (!(condition instanceof Pattern<?> pattern)) {
          throw Refused.of(slots.rule(), "has a pattern of an unknown kind");
        }
        steps.add(new MatchStep(FactPattern.of(pattern, slots, places)));
      }
      case ACCUMULATE -> steps.add(GatherStep.of((AccumulatePattern<?>) condition, slots, places));
      case CONSEQUENCE -> {
        // The only one that there is, which comes after all conditions.
      }
      default -> throw Refused.of(slots.rule(), "has the condition " + condition.getType());
    }
  }

  /**
   * Whether the pattern is nothing but the place of what the next condition collects: so {@code
   * List() from collect( … )} is compiled.
   */
  private static boolean isFilled(List<Condition> parts, int i) {
    return parts.get(i).getType() == Condition.Type.PATTERN
        && i + 1 < parts.size()
        && parts.get(i) instanceof Pattern<?> pattern
        && parts.get(i + 1) instanceof AccumulatePattern<?> next
        && pattern.getConstraint() == SingleConstraint.TRUE
        && next.getAccumulateFunctions()[0].getResult() == pattern.getPatternVariable();
  }

  Rule rule() {
    return rule;
  }

  String name() {
    return rule.getName();
  }

  /** The conditions in order. */
  Step[] steps() {
    return steps;
  }

  /** How many variables a row has. */
  int width() {
    return width;
  }

  /** What the match of a session would name. */
  Object[] matched(Object[] row) {
    return Row.values(row, matched);
  }

  /** Room for what the consequence is called with. */
  Object[] arguments(Drools drools) {
    Object[] all = new Object[arguments.length + (insertsBy ? 1 : 0)];
    if (insertsBy) {
      all[0] = drools;
    }
    return all;
  }

  /** Runs the consequence for a row. */
  void fire(Object[] row, Object[] all) throws Exception {
    int from = insertsBy ? 1 : 0;
    for (int i = 0; i < arguments.length; i++) {
      all[from + i] = row[arguments[i]];
    }
    block.execute(all);
  }
}
