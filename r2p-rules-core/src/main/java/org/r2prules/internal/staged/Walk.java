package org.r2prules.internal.staged;

import java.util.List;

/** One evaluation of one rule: all rows that meet its steps, and its consequence for each. */
final class Walk {

  private final Pass pass;
  private final RulePlan plan;
  private final Object[] row;

  Walk(Pass pass, RulePlan plan) {
    this.pass = pass;
    this.plan = plan;
    this.row = new Object[plan.width()];
  }

  /** Goes on from this step. */
  void from(int step) throws Exception {
    if (step == plan.steps().length) {
      pass.fire(plan, row);
    } else {
      plan.steps()[step].take(this, step + 1);
    }
  }

  Object[] row() {
    return row;
  }

  List<Object> read(FactPattern pattern) {
    List<Object> facts = pattern.read(pass.memory(), row);
    pass.guard(facts.size());
    return facts;
  }
}
