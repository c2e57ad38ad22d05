package org.r2prules.internal.staged;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.AccumulatePattern;
import org.drools.model.Argument;
import org.drools.model.Pattern;
import org.drools.model.Variable;
import org.kie.api.runtime.rule.AccumulateFunction;

/** Met once, with what functions make of all facts that match a pattern. */
final class GatherStep implements Step {

  private final FactPattern pattern;
  private final List<Gathered> functions;

  private GatherStep(FactPattern pattern, List<Gathered> functions) {
    this.pattern = pattern;
    this.functions = functions;
  }

  static GatherStep of(AccumulatePattern<?> gathering, Slots slots, Places places) {
    if (gathering.isQuerySource()
        || gathering.isCompositePatterns()
        || !(gathering.getCondition() instanceof Pattern<?> source)
        || source instanceof AccumulatePattern<?>) {
      throw Refused.of(slots.rule(), "accumulates over something other than one pattern");
    }
    FactPattern pattern = FactPattern.of(source, slots, places);
    List<Gathered> functions = new ArrayList<>();
    for (var function : gathering.getAccumulateFunctions()) {
      if (function.isFixedValue()
          || !(function.createFunctionObject() instanceof AccumulateFunction<?> made)) {
        throw Refused.of(slots.rule(), "accumulates by a function of an unknown kind");
      }
      int from = of(function.getSource(), pattern, slots);
      functions.add(new Gathered(function(made), from, slots.bind(function.getResult())));
    }
    return new GatherStep(pattern, functions);
  }

  private static int of(Argument<?> source, FactPattern pattern, Slots slots) {
    if (source == null) {
      return pattern.slot();
    }
    if (source instanceof Variable<?> variable) {
      return slots.of(variable);
    }
    throw Refused.of(slots.rule(), "accumulates something other than a variable");
  }

  @SuppressWarnings("unchecked") // each function is given the context that it made
  private static AccumulateFunction<Serializable> function(AccumulateFunction<?> function) {
    return (AccumulateFunction<Serializable>) function;
  }

  @Override
  public void take(Walk walk, int next) throws Exception {
    Object[] row = walk.row();
    Serializable[] contexts = new Serializable[functions.size()];
    for (int i = 0; i < contexts.length; i++) {
      AccumulateFunction<Serializable> function = functions.get(i).function;
      contexts[i] = function.initContext(function.createContext());
    }
    Bucket bucket = walk.read(pattern);
    Index index = pattern.index(bucket);
    int at = index == null ? 0 : index.first(pattern.joined(row));
    while (at >= 0 && at < bucket.size()) {
      if (pattern.matches(bucket.fact(at), row)) {
        for (int i = 0; i < contexts.length; i++) {
          Gathered each = functions.get(i);
          each.function.accumulateValue(contexts[i], row[each.from]);
        }
      }
      at = index == null ? at + 1 : index.next(at);
    }
    for (int i = 0; i < contexts.length; i++) {
      row[functions.get(i).to] = functions.get(i).function.getResult(contexts[i]);
    }
    // As in a session: a single function that has no result meets nothing.
    if (contexts.length > 1 || row[functions.get(0).to] != null) {
      walk.from(next);
    }
  }

  /** Of several functions a match has an array, which names nothing. */
  @Override
  public int matched() {
    return functions.size() == 1 ? functions.get(0).to : -1;
  }

  private record Gathered(AccumulateFunction<Serializable> function, int from, int to) {}
}
