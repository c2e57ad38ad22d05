package org.r2prules.internal.staged;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The facts of one pass, by the types that the rules ask for. For one thread. */
final class Memory {

  private final Types types;
  private final Bucket[] buckets;
  private final Map<Class<?>, Set<Object>> known = new HashMap<>();
  private final Collection<Object> given;

  /** Holds what is given, equal ones each for itself, as a session does. */
  Memory(Types types, Collection<Object> given) {
    this.types = types;
    this.given = given;
    this.buckets = new Bucket[types.size()];
    for (int i = 0; i < buckets.length; i++) {
      buckets[i] = new Bucket();
    }
    given.forEach(this::put);
  }

  /** Adds what a rule concludes; says whether it was new, which what equals another is not. */
  boolean add(Object fact) {
    boolean isNew = known.computeIfAbsent(fact.getClass(), this::givenOf).add(fact);
    if (isNew) {
      put(fact);
    }
    return isNew;
  }

  private Set<Object> givenOf(Class<?> type) {
    Set<Object> same = new HashSet<>();
    for (Object fact : given) {
      if (fact.getClass() == type) {
        same.add(fact);
      }
    }
    return same;
  }

  private void put(Object fact) {
    for (int type : types.of(fact.getClass())) {
      buckets[type].add(fact);
    }
  }

  Bucket ofType(int type) {
    return buckets[type];
  }
}
