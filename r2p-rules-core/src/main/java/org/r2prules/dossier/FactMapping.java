package org.r2prules.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.r2prules.facts.Fact;

/**
 * How a host's own objects become facts: one function for each class. Objects that are facts
 * already pass through. Immutable and thread-safe where its functions are.
 */
public final class FactMapping {

  private final Map<Class<?>, Function<Object, List<Fact>>> functions;

  private FactMapping(Map<Class<?>, Function<Object, List<Fact>>> functions) {
    this.functions = functions;
  }

  /** A mapping that knows facts only. */
  public static FactMapping empty() {
    return new FactMapping(Map.of());
  }

  /** This mapping, and for objects of that class this function to one fact. */
  public <T> FactMapping one(Class<T> type, Function<? super T, ? extends Fact> function) {
    return many(type, object -> List.of(function.apply(object)));
  }

  /** This mapping, and for objects of that class this function to any number of facts. */
  public <T> FactMapping many(
      Class<T> type, Function<? super T, ? extends Collection<? extends Fact>> function) {
    Map<Class<?>, Function<Object, List<Fact>>> more = new LinkedHashMap<>(functions);
    more.put(type, object -> List.copyOf(function.apply(type.cast(object))));
    return new FactMapping(more);
  }

  List<Fact> map(Collection<?> objects) {
    List<Fact> facts = new ArrayList<>();
    TreeSet<String> unknown = new TreeSet<>();
    for (Object object : objects) {
      if (object instanceof Fact fact) {
        facts.add(fact);
        continue;
      }
      Function<Object, List<Fact>> function = functionFor(object);
      if (function == null) {
        unknown.add(object == null ? "null" : object.getClass().getName());
      } else {
        facts.addAll(function.apply(object));
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("no mapping to facts for " + String.join(", ", unknown));
    }
    return facts;
  }

  private Function<Object, List<Fact>> functionFor(Object object) {
    if (object == null) {
      return null;
    }
    Function<Object, List<Fact>> exact = functions.get(object.getClass());
    if (exact != null) {
      return exact;
    }
    return functions.entrySet().stream()
        .filter(entry -> entry.getKey().isInstance(object))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
