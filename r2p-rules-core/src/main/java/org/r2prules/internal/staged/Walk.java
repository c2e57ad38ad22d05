package org.r2prules.internal.staged;

/** One evaluation of one rule: all rows that meet its steps, and its consequence for each. */
final class Walk {

  private final Pass pass;
  private final RulePlan plan;
  private final Object[] row;
  private Object[] arguments;

  Walk(Pass pass, RulePlan plan) {
    this.pass = pass;
    this.plan = plan;
    this.row = pass.row(plan);
  }

  /** Goes on from this step. */
  void from(int step) throws Exception {
    if (step == plan.steps().length) {
      // A consequence takes them out before it does anything: one array is enough for all rows.
      arguments = arguments == null ? pass.arguments(plan) : arguments;
      pass.fire(plan, row, arguments);
    } else {
      plan.steps()[step].take(this, step + 1);
    }
  }

  Object[] row() {
    return row;
  }

  Bucket read(FactPattern pattern) {
    Bucket bucket = pattern.read(pass.memory(), row);
    pass.guard(bucket.size());
    return bucket;
  }
}
