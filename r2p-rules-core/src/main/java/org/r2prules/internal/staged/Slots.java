package org.r2prules.internal.staged;

import java.util.IdentityHashMap;
import org.drools.model.Variable;

/** Where in a row the variables of a rule stand; which of them are bound so far. */
final class Slots {

  private final String rule;
  private final IdentityHashMap<Variable<?>, Integer> slots = new IdentityHashMap<>();

  Slots(String rule) {
    this.rule = rule;
  }

  /** Binds a variable, once. */
  int bind(Variable<?> variable) {
    if (slots.putIfAbsent(variable, slots.size()) != null) {
      throw Refused.of(rule, "binds " + variable.getName() + " twice");
    }
    return slots.get(variable);
  }

  boolean isBound(Variable<?> variable) {
    return slots.containsKey(variable);
  }

  /** Where a variable stands that is bound. */
  int of(Variable<?> variable) {
    Integer slot = slots.get(variable);
    if (slot == null) {
      throw Refused.of(rule, "uses " + variable.getName() + ", which no pattern before it binds");
    }
    return slot;
  }

  int[] of(Variable<?>[] variables) {
    int[] found = new int[variables.length];
    for (int i = 0; i < found.length; i++) {
      found[i] = of(variables[i]);
    }
    return found;
  }

  int size() {
    return slots.size();
  }

  String rule() {
    return rule;
  }
}
