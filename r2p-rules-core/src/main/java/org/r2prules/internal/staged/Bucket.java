package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.model.functions.Function1;

/** Facts that have something in common. Who reads a bucket seals it. */
final class Bucket {

  /** Fewer are read through sooner than they are looked up. */
  private static final int INDEXED_FROM = 5;

  private static final Object[] NONE = {};

  private Object[] facts = NONE;
  private int size;
  private FactPattern reader;
  private List<Seal> seals = List.of();
  private List<Index> indexes = List.of();

  /**
   * Adds a fact.
   *
   * @throws SealedException if a rule has read what would have held it
   */
  void add(Object fact) {
    if (reader != null) {
      throw new SealedException(reader.rule());
    }
    for (int i = 0; i < seals.size(); i++) {
      if (seals.get(i).holds(fact)) {
        throw new SealedException(seals.get(i).rule());
      }
    }
    if (size == facts.length) {
      facts = Arrays.copyOf(facts, size == 0 ? 1 : 4 * size);
    }
    facts[size++] = fact;
    for (int i = 0; i < indexes.size(); i++) {
      indexes.get(i).add(facts);
    }
  }

  /** From now on none can be added that the pattern would have chosen, given the row. */
  void seal(FactPattern pattern, Object[] row) {
    if (reader != null) {
      return;
    }
    if (pattern.takesAll()) {
      reader = pattern;
      return;
    }
    for (int i = 0; i < seals.size(); i++) {
      if (seals.get(i).isOf(pattern)) {
        seals.get(i).extend(row);
        return;
      }
    }
    seals = seals.isEmpty() ? new ArrayList<>(2) : seals;
    seals.add(new Seal(pattern, row));
  }

  int size() {
    return size;
  }

  Object fact(int i) {
    return facts[i];
  }

  /** The facts by the value of a property; null where they are better read through. */
  Index by(Function1<Object, Object> property) {
    if (size < INDEXED_FROM) {
      return null;
    }
    Index found = null;
    for (int i = 0; i < indexes.size() && found == null; i++) {
      found = indexes.get(i).isBy(property) ? indexes.get(i) : null;
    }
    if (found == null) {
      found = new Index(property, facts, size);
      indexes = indexes.isEmpty() ? new ArrayList<>(2) : indexes;
      indexes.add(found);
    }
    return found.isReadable() ? found : null;
  }
}
