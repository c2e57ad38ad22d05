package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** The types that the rules ask for, numbered. Thread-safe once the plan is made. */
final class Types {

  private final List<Class<?>> asked = new ArrayList<>();
  private final Map<Class<?>, int[]> ofClass = new ConcurrentHashMap<>();

  /** The number of a type that a rule asks for. */
  int number(Class<?> type) {
    int known = asked.indexOf(type);
    if (known >= 0) {
      return known;
    }
    asked.add(type);
    return asked.size() - 1;
  }

  int size() {
    return asked.size();
  }

  /** The numbers of all those types that an object of this class has. */
  int[] of(Class<?> type) {
    return ofClass.computeIfAbsent(
        type,
        key ->
            IntStream.range(0, asked.size())
                .filter(i -> asked.get(i).isAssignableFrom(key))
                .toArray());
  }
}
