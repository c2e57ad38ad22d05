package org.r2prules.internal.staged;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
    Serializable[] contexts = begin();
    Bucket bucket = walk.read(pattern);
    Index index = pattern.index(bucket);
    int at = index == null ? 0 : index.first(pattern.joined(row));
    while (at >= 0 && at < bucket.size()) {
      if (pattern.matches(bucket.fact(at), row)) {
        add(contexts, row);
      }
      at = index == null ? at + 1 : index.next(at);
    }
    if (end(contexts, row) != null) {
      walk.from(next);
    }
  }

  FactPattern pattern() {
    return pattern;
  }

  /**
   * Puts what the functions make of the facts that match into the row.
   *
   * @return the same, in order; null where the step is not met
   */
  Object[] gather(List<Object> facts, Object[] row, Consumer<Object> matched) throws Exception {
    Serializable[] contexts = begin();
    for (int f = 0; f < facts.size(); f++) {
      if (pattern.matches(facts.get(f), row)) {
        matched.accept(facts.get(f));
        add(contexts, row);
      }
    }
    return end(contexts, row);
  }

  private Serializable[] begin() throws Exception {
    Serializable[] contexts = new Serializable[functions.size()];
    for (int i = 0; i < contexts.length; i++) {
      AccumulateFunction<Serializable> function = functions.get(i).function;
      contexts[i] = function.initContext(function.createContext());
    }
    return contexts;
  }

  private void add(Serializable[] contexts, Object[] row) {
    for (int i = 0; i < contexts.length; i++) {
      Gathered each = functions.get(i);
      each.function.accumulateValue(contexts[i], row[each.from]);
    }
  }

  private Object[] end(Serializable[] contexts, Object[] row) throws Exception {
    Object[] results = new Object[contexts.length];
    for (int i = 0; i < contexts.length; i++) {
      results[i] = functions.get(i).function.getResult(contexts[i]);
    }
    put(results, row);
    // As in a session: a single function that has no result meets nothing.
    return contexts.length > 1 || results[0] != null ? results : null;
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
