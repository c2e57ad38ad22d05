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
    Serializable[] contexts = contexts();
    Bucket bucket = walk.read(pattern);
    Index index = pattern.index(bucket);
    int at = index == null ? 0 : index.first(pattern.joined(walk.row()));
    while (at >= 0 && at < bucket.size()) {
      add(bucket.fact(at), contexts, walk.row());
      at = index == null ? at + 1 : index.next(at);
    }
    if (conclude(contexts, walk.row())) {
      walk.from(next);
    }
  }

  FactPattern pattern() {
    return pattern;
  }

  /** What the functions begin with. */
  Serializable[] contexts() throws Exception {
    Serializable[] contexts = new Serializable[functions.size()];
    for (int i = 0; i < contexts.length; i++) {
      AccumulateFunction<Serializable> function = functions.get(i).function;
      contexts[i] = function.initContext(function.createContext());
    }
    return contexts;
  }

  /** Hands a fact to the functions if it matches, and says whether it does. */
  boolean add(Object fact, Serializable[] contexts, Object[] row) throws Exception {
    if (!pattern.matches(fact, row)) {
      return false;
    }
    for (int i = 0; i < contexts.length; i++) {
      Gathered each = functions.get(i);
      each.function.accumulateValue(contexts[i], row[each.from]);
    }
    return true;
  }

  /** Puts what the functions have made into the row; says whether the step is met. */
  boolean conclude(Serializable[] contexts, Object[] row) throws Exception {
    for (int i = 0; i < contexts.length; i++) {
      Gathered each = functions.get(i);
      row[each.to] = each.function.getResult(contexts[i]);
    }
    // As in a session: a single function that has no result meets nothing.
    return contexts.length > 1 || row[functions.get(0).to] != null;
  }

  /** What {@link #conclude} has put into a row. */
  Object[] results(Object[] row) {
    Object[] results = new Object[functions.size()];
    for (int i = 0; i < results.length; i++) {
      results[i] = row[functions.get(i).to];
    }
    return results;
  }

  /** Puts results where they belong in a row. */
  void put(Object[] results, Object[] row) {
    for (int i = 0; i < results.length; i++) {
      row[functions.get(i).to] = results[i];
    }
  }

  /** Of several functions a match has an array, which names nothing. */
  @Override
  public int matched() {
    return functions.size() == 1 ? functions.get(0).to : -1;
  }

  private record Gathered(AccumulateFunction<Serializable> function, int from, int to) {}
}
