package org.r2prules.internal.staged;

import java.util.Arrays;
import org.drools.model.functions.Function1;

/**
 * Where in a bucket the facts stand whose property may have a value: those of one hash, in their
 * order. The conditions of the rule tell the rest.
 */
final class Index {

  private final Function1<Object, Object> property;
  private boolean readable = true;

  /** By hash, the last and one; 0 where there is none. */
  private int[] last;

  /** Of each the next of its hash; of the last the complement of the first. */
  private int[] next;

  private int size;

  Index(Function1<Object, Object> property, Object[] facts, int size) {
    this.property = property;
    make(facts, size);
  }

  private void make(Object[] facts, int count) {
    last = new int[Integer.highestOneBit(count) << 1];
    next = new int[count];
    size = 0;
    for (int i = 0; i < count && readable; i++) {
      add(facts);
    }
  }

  /** Takes up the fact that follows those that it has. */
  void add(Object[] facts) {
    if (size >= 2 * last.length) {
      make(facts, size);
    }
    int at;
    try {
      at = at(property.apply(facts[size]));
    } catch (RuntimeException e) {
      // Left to the conditions of the rule, which may not ask for it where it throws.
      readable = false;
      return;
    }
    if (size == next.length) {
      next = Arrays.copyOf(next, 2 * size);
    }
    int before = last[at] - 1;
    if (before < 0) {
      next[size] = ~size;
    } else {
      next[size] = next[before];
      next[before] = size;
    }
    last[at] = ++size;
  }

  private int at(Object value) {
    int hash = value == null ? 0 : value.hashCode();
    return (hash ^ hash >>> 16) & last.length - 1;
  }

  boolean isBy(Function1<Object, Object> other) {
    // The same function: what two functions give, nobody can compare.
    return property == other;
  }

  /** Whether the property could be asked of every fact. */
  boolean isReadable() {
    return readable;
  }

  /** The first that may have the value; negative if there is none. */
  int first(Object value) {
    int end = last[at(value)] - 1;
    return end < 0 ? end : ~next[end];
  }

  /** The next after that one; negative if there is none. */
  int next(int i) {
    return next[i];
  }
}
