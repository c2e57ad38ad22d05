package org.r2prules.internal.staged;

import java.util.List;
import org.drools.model.Drools;
import org.kie.api.definition.rule.Rule;
import org.r2prules.assessment.StoppedException;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.doctrine.RuleException;

/** One evaluation of all rules. For one thread. */
final class Pass implements DroolsStandIn.Behind {

  /** At most so many facts are looked at before the guard is asked again. */
  private static final int GUARDED = 10_000;

  private final Memory memory;
  private final Inserted heard;
  private final Drools drools;
  private final Guard guard;
  private RulePlan rule;
  private Object[] room = new Object[32];
  private Object[] row;
  private Object[] matched;
  private boolean firing;
  private DoctrineException late;
  private int unguarded;

  Pass(Places places, List<Object> given, Inserted heard, Guard guard) {
    this.memory = new Memory(places, given);
    this.heard = heard;
    this.guard = guard;
    this.drools = DroolsStandIn.of(this);
  }

  Memory memory() {
    return memory;
  }

  /**
   * Evaluates the next rule.
   *
   * @throws DoctrineException if it fails, or inserts what one before it has read
   */
  void evaluate(RulePlan next) {
    rule = next;
    guard.check(next.name());
    try {
      new Walk(this, next).from(0);
    } catch (StoppedException e) {
      throw e;
    } catch (Exception | Error e) {
      if (e instanceof VirtualMachineError fatal && !(e instanceof StackOverflowError)) {
        throw fatal;
      }
      throw late == null ? failed(e) : late;
    }
  }

  /** Asks the guard now and then: where facts by the thousand are joined, one rule takes long. */
  void guard(int looked) {
    unguarded += looked + 1;
    if (unguarded > GUARDED) {
      unguarded = 0;
      guard.check(rule.name());
    }
  }

  private DoctrineException failed(Throwable cause) {
    String what = firing ? "the rule " + rule.name() : "matching the rule " + rule.name();
    return new RuleException(what + " failed: " + cause, cause);
  }

  /** Room for a row: only one rule is under way at a time, and reads no more than it has put in. */
  Object[] row(RulePlan plan) {
    if (room.length < plan.width()) {
      room = new Object[plan.width()];
    }
    return room;
  }

  Object[] arguments(RulePlan plan) {
    return plan.arguments(drools);
  }

  void fire(RulePlan plan, Object[] row, Object[] arguments) throws Exception {
    this.row = row;
    matched = null;
    firing = true;
    plan.fire(row, arguments);
    firing = false;
    if (late != null) {
      throw late;
    }
  }

  @Override
  public Rule rule() {
    return rule.rule();
  }

  @Override
  public void insertLogical(Object object) {
    try {
      if (!memory.add(object)) {
        return;
      }
    } catch (SealedException e) {
      // Kept as well, lest the consequence catch it.
      late =
          new RuleException(
              "the rule "
                  + rule.name()
                  + " comes too late: "
                  + e.reader()
                  + " has read, before it, what it inserts: "
                  + object,
              e);
      throw late;
    }
    if (matched == null) {
      matched = rule.matched(row);
    }
    heard.inserted(rule.name(), object, matched);
  }
}
