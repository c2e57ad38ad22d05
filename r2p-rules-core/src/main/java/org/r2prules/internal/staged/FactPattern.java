package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.model.Binding;
import org.drools.model.Constraint;
import org.drools.model.Declaration;
import org.drools.model.Pattern;
import org.drools.model.Variable;
import org.drools.model.functions.Function1;

/** One pattern: where its facts are, what they must meet, what they bind. */
final class FactPattern {

  private final String rule;
  private final Lookup lookup;
  private final Check[] alone;
  private final int slot;
  private final Check[] first;
  private final Bound[] bound;
  private final Check[] last;

  private FactPattern(
      String rule,
      Lookup lookup,
      List<Check> alone,
      int slot,
      List<Check> first,
      List<Bound> bound,
      List<Check> last) {
    this.rule = rule;
    this.lookup = lookup;
    this.alone = alone.toArray(Check[]::new);
    this.slot = slot;
    this.first = first.toArray(Check[]::new);
    this.bound = bound.toArray(Bound[]::new);
    this.last = last.toArray(Check[]::new);
  }

  static FactPattern of(Pattern<?> pattern, Slots slots, Places places) {
    Variable<?> variable = pattern.getPatternVariable();
    if (slots.isBound(variable)) {
      throw Refused.of(
          slots.rule(), "asks for more of " + variable.getName() + " after it is bound");
    }
    if (pattern.isPassive()) {
      throw Refused.of(slots.rule(), "has a passive pattern");
    }
    if (variable instanceof Declaration<?> declared
        && (declared.getSource() != null || declared.getWindow() != null)) {
      throw Refused.of(slots.rule(), "takes " + variable.getName() + " from elsewhere");
    }
    List<Constraint> conditions = Checks.conditions(pattern.getConstraint());
    Lookup lookup = Lookups.of(variable.getType(), conditions, slots, places);
    int slot = slots.bind(variable);
    // What asks for nothing that is bound here comes first: most facts end there.
    List<Check> first = new ArrayList<>();
    List<Constraint> later = new ArrayList<>();
    for (Constraint condition : conditions) {
      if (later.isEmpty() && Checks.variables(condition).stream().allMatch(slots::isBound)) {
        first.add(Checks.test(condition, slots));
      } else {
        later.add(condition);
      }
    }
    List<Bound> bound = new ArrayList<>();
    for (Binding binding : pattern.getBindings()) {
      bound.add(bound(binding, slots));
    }
    List<Check> last = later.stream().map(condition -> Checks.test(condition, slots)).toList();
    List<Check> alone = alone(slots.rule(), variable, conditions, lookup);
    return new FactPattern(slots.rule(), lookup, alone, slot, first, bound, last);
  }

  /** The conditions that a fact meets or fails by itself, but for the constant of the lookup. */
  private static List<Check> alone(
      String rule, Variable<?> variable, List<Constraint> conditions, Lookup lookup) {
    Slots only = new Slots(rule);
    only.bind(variable);
    List<Check> alone = new ArrayList<>();
    for (Constraint condition : conditions) {
      if (!lookup.hasConstantOf(condition)
          && Checks.variables(condition).stream().allMatch(only::isBound)) {
        alone.add(Checks.test(condition, only));
      }
    }
    return alone;
  }

  String rule() {
    return rule;
  }

  /** Whether every fact can match that is where it looks them up. */
  boolean takesAll() {
    return alone.length == 0 && !choosesByJoin();
  }

  /**
   * Whether it chooses by the value of a variable among all facts of a type. Where a constant has
   * chosen before, as the id of a conclusion, who writes one of them comes before whoever reads
   * any.
   */
  boolean choosesByJoin() {
    return lookup.property() == null && lookup.joined() != null;
  }

  /** Whether the fact has one of the values by which it looks them up. */
  boolean mayBeAmong(Object fact, Set<Object> values) {
    try {
      return values.contains(lookup.joined().apply(fact));
    } catch (RuntimeException e) {
      return true;
    }
  }

  /** Whether a fact that is where it looks them up could match, given the others. */
  boolean mayChoose(Object fact) {
    Object[] row = {fact};
    try {
      for (Check check : alone) {
        if (!check.holds(row)) {
          return false;
        }
      }
      return true;
    } catch (Exception e) {
      // The rule would have failed on it.
      return true;
    }
  }

  /** Where its facts are. */
  Lookup lookup() {
    return lookup;
  }

  int slot() {
    return slot;
  }

  /** The facts among which those are that can match, for the rule to read. */
  Bucket read(Memory memory, Object[] row) {
    Bucket bucket = memory.bucket(lookup.bucket());
    bucket.seal(this, row);
    return bucket;
  }

  /** Where in the bucket those are that can match, given the others; null for all of them. */
  Index index(Bucket bucket) {
    return lookup.joined() == null ? null : bucket.by(lookup.joined());
  }

  /** What the property by which the index is made has to be. */
  Object joined(Object[] row) {
    return lookup.value().apply(row[lookup.variable()]);
  }

  /** Whether the fact matches; then it and what it binds stand in the row. */
  boolean matches(Object fact, Object[] row) throws Exception {
    row[slot] = fact;
    for (Check test : first) {
      if (!test.holds(row)) {
        return false;
      }
    }
    for (Bound each : bound) {
      each.into(row);
    }
    for (Check test : last) {
      if (!test.holds(row)) {
        return false;
      }
    }
    return true;
  }

  @SuppressWarnings("unchecked") // the model's functions are raw
  private static Bound bound(Binding binding, Slots slots) {
    int[] in = slots.of(binding.getInputVariables());
    int to = slots.bind(binding.getBoundVariable());
    if (in.length == 1) {
      int from = in[0];
      Function1<Object, Object> function = binding.getBindingFunction();
      return row -> row[to] = function.apply(row[from]);
    }
    return row -> row[to] = binding.eval(Row.values(row, in));
  }

  /** Puts a value of what was matched into the row. */
  @FunctionalInterface
  private interface Bound {
    void into(Object[] row);
  }
}
