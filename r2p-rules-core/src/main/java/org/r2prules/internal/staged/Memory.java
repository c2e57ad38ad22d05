package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.List;

/** The facts of one pass, where the rules ask for them. For one thread. */
final class Memory implements Places.Holder {

  private final Places places;
  private final Bucket[] buckets;
  private final List<Object> given;
  private final List<Class<?>> inserted = new ArrayList<>();
  private Object[] known = new Object[2048]; // no more than half of it full
  private int size;

  /** Holds what is given, equal ones each for itself, as a session does. */
  Memory(Places places, List<Object> given) {
    this.places = places;
    this.given = given;
    this.buckets = new Bucket[places.size()];
    for (int i = 0; i < given.size(); i++) {
      places.each(given.get(i), this);
    }
  }

  /** Adds what a rule concludes; says whether it was new, which what equals another is not. */
  boolean add(Object fact) {
    if (!inserted.contains(fact.getClass())) {
      inserted.add(fact.getClass());
      for (Object other : given) {
        if (other.getClass() == fact.getClass()) {
          know(other);
        }
      }
    }
    boolean isNew = know(fact);
    if (isNew) {
      places.each(fact, this);
    }
    return isNew;
  }

  private boolean know(Object fact) {
    int at = find(known, fact);
    if (known[at] != null) {
      return false;
    }
    known[at] = fact;
    size++;
    if (2 * size > known.length) {
      Object[] larger = new Object[2 * known.length];
      for (Object each : known) {
        if (each != null) {
          larger[find(larger, each)] = each;
        }
      }
      known = larger;
    }
    return true;
  }

  /** Where what equals the fact is, or would be. */
  private static int find(Object[] table, Object fact) {
    int hash = fact.hashCode();
    int at = (hash ^ hash >>> 16) & table.length - 1;
    while (table[at] != null && !table[at].equals(fact)) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  @Override
  public void hold(int bucket, Object fact) {
    bucket(bucket).add(fact);
  }

  Bucket bucket(int number) {
    Bucket bucket = buckets[number];
    if (bucket == null) {
      bucket = new Bucket();
      buckets[number] = bucket;
    }
    return bucket;
  }
}
