package org.r2prules.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

  /**
   * This mapping, and for objects of that class this function to one fact, which must not be null.
   */
  public <T> FactMapping one(Class<T> type, Function<? super T, ? extends Fact> function) {
    requireBoth(type, function, "one");
    return with(type, object -> List.of(given(type, "one", function.apply(type.cast(object)))));
  }

  /**
   * This mapping, and for objects of that class this function to any number of facts; neither the
   * collection nor a fact in it may be null.
   */
  public <T> FactMapping many(
      Class<T> type, Function<? super T, ? extends Collection<? extends Fact>> function) {
    requireBoth(type, function, "many");
    return with(
        type,
        object -> {
          List<Fact> facts = new ArrayList<>();
          given(type, "many", function.apply(type.cast(object)))
              .forEach(fact -> facts.add(given(type, "many", fact)));
          return facts;
        });
  }

  private FactMapping with(Class<?> type, Function<Object, List<Fact>> function) {
    Map<Class<?>, Function<Object, List<Fact>>> more = new LinkedHashMap<>(functions);
    more.put(type, function);
    return new FactMapping(more);
  }

  private static void requireBoth(Class<?> type, Object function, String method) {
    Objects.requireNonNull(type, () -> "FactMapping." + method + " needs a class");
    Objects.requireNonNull(
        function, () -> "FactMapping." + method + " needs a function for " + type.getName());
  }

  private static <V> V given(Class<?> type, String method, V value) {
    return Objects.requireNonNull(
        value,
        () ->
            "the function given to FactMapping."
                + method
                + " for "
                + type.getName()
                + " returned null; for no fact give 'many' a function that returns none");
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

  private @Nullable Function<Object, List<Fact>> functionFor(@Nullable Object object) {
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
