package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A row that meets a rule, and what its consequence inserted. */
final class KeptLeaf implements KeptTree {

  private final KeptPass pass;
  private final int rule;
  private final RulePlan plan;
  private final Object[] row;
  private final List<Object> inserted = new ArrayList<>(1);
  private List<Object> matched; // made when asked

  KeptLeaf(KeptPass pass, int rule, RulePlan plan, Object[] row) {
    this.pass = pass;
    this.rule = rule;
    this.plan = plan;
    this.row = row;
  }

  /** Which rule it is, by its place in the order. */
  int rule() {
    return rule;
  }

  RulePlan plan() {
    return plan;
  }

  Object[] row() {
    return row;
  }

  List<Object> matched() {
    if (matched == null) {
      matched = Arrays.asList(plan.matched(row));
    }
    return matched;
  }

  void inserts(Object object) {
    inserted.add(object);
  }

  @Override
  public void drop() {
    inserted.forEach(object -> pass.retract(object, this));
  }
}
