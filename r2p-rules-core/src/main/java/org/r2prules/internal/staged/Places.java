package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.functions.Function1;

/**
 * The buckets that the rules ask for, numbered: of a type, or of a type and a constant value of a
 * property. Facts that no rule asks for have no place. Thread-safe once the plan is made.
 */
final class Places {

  private final List<OfType> types = new ArrayList<>();
  private final Map<Class<?>, OfType[]> ofClass = new ConcurrentHashMap<>();
  private int count;

  /** The number of the bucket for a type, or where there is a property, for its value. */
  int number(Class<?> type, Function1<Object, Object> property, Object value) {
    OfType of = ofType(type);
    if (property != null) {
      return of.by(property).numbers.computeIfAbsent(value, key -> count++);
    }
    if (of.whole < 0) {
      of.whole = count++;
    }
    return of.whole;
  }

  private OfType ofType(Class<?> type) {
    for (OfType known : types) {
      if (known.type == type) {
        return known;
      }
    }
    OfType made = new OfType(type);
    types.add(made);
    return made;
  }

  int size() {
    return count;
  }

  /** Names every bucket that is for a fact. */
  void each(Object fact, Holder holder) {
    OfType[] found = ofClass.get(fact.getClass());
    if (found == null) {
      found = types.stream().filter(each -> each.type.isInstance(fact)).toArray(OfType[]::new);
      ofClass.put(fact.getClass(), found);
    }
    for (OfType each : found) {
      each.put(fact, holder);
    }
  }

  /** Told of a fact and a bucket that it belongs in. */
  interface Holder {
    void hold(int bucket, Object fact);
  }

  private static final class OfType {

    private final Class<?> type;
    private final List<ByValue> properties = new ArrayList<>();
    private int whole = -1;

    OfType(Class<?> type) {
      this.type = type;
    }

    ByValue by(Function1<Object, Object> property) {
      for (ByValue known : properties) {
        // The same function: what two functions give, nobody can compare.
        if (known.property == property) {
          return known;
        }
      }
      ByValue made = new ByValue(property);
      properties.add(made);
      return made;
    }

    void put(Object fact, Holder holder) {
      if (whole >= 0) {
        holder.hold(whole, fact);
      }
      for (int i = 0; i < properties.size(); i++) {
        properties.get(i).put(fact, holder);
      }
    }
  }

  private static final class ByValue {

    private final Function1<Object, Object> property;
    private final Map<Object, Integer> numbers = new HashMap<>();

    ByValue(Function1<Object, Object> property) {
      this.property = property;
    }

    /** A property that throws is left to the conditions of the rules, wherever they ask for it. */
    void put(Object fact, Holder holder) {
      Object value;
      try {
        value = property.apply(fact);
      } catch (RuntimeException e) {
        numbers.values().forEach(number -> holder.hold(number, fact));
        return;
      }
      Integer number = numbers.get(value);
      if (number != null) {
        holder.hold(number, fact);
      }
    }
  }
}
