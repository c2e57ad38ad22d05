package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.functions.Function1;

/**
 * Facts that have something in common, and the same facts by the value of a property. Who reads a
 * bucket seals it.
 */
final class Bucket {

  private final List<Object> facts = new ArrayList<>(2);
  private List<Index> indexes = List.of();
  private FactPattern reader;
  private List<FactPattern> choosers = List.of();

  /**
   * Adds a fact.
   *
   * @throws SealedException if a rule has read what would have held it
   */
  void add(Object fact) {
    if (reader != null) {
      throw new SealedException(reader.rule());
    }
    for (FactPattern chooser : choosers) {
      if (chooser.mayChoose(fact)) {
        throw new SealedException(chooser.rule());
      }
    }
    facts.add(fact);
    for (Index index : indexes) {
      index.add(fact);
    }
  }

  /**
   * All that are here, for a pattern to read: from now on none can be added that it would have
   * chosen.
   */
  List<Object> read(FactPattern pattern) {
    if (reader == null) {
      if (pattern.takesAll()) {
        reader = pattern;
      } else if (!choosers.contains(pattern)) {
        choosers = new ArrayList<>(choosers);
        choosers.add(pattern);
      }
    }
    return facts;
  }

  /** Those of them whose property has this value; all of them where one does not let itself ask. */
  Bucket where(Function1<Object, Object> property, Object value, String rule) {
    Index index = index(property, rule);
    return index.readable ? index.of(value) : this;
  }

  private Index index(Function1<Object, Object> property, String rule) {
    for (Index index : indexes) {
      // The same function: what two functions give, nobody can compare.
      if (index.property == property) {
        return index;
      }
    }
    Index index = new Index(property, rule, facts);
    indexes = indexes.isEmpty() ? new ArrayList<>(2) : indexes;
    indexes.add(index);
    return index;
  }

  /** The facts of a bucket by the value of a property. */
  private static final class Index {

    private final Function1<Object, Object> property;
    private final String maker;
    private final Map<Object, Bucket> buckets = new HashMap<>();
    private final boolean readable;

    Index(Function1<Object, Object> property, String maker, List<Object> facts) {
      this.property = property;
      this.maker = maker;
      this.readable = fill(facts);
    }

    /**
     * A property that throws is left to the conditions of the rule, which may not ask for it where
     * it does.
     */
    private boolean fill(List<Object> facts) {
      try {
        facts.forEach(fact -> of(property.apply(fact)).facts.add(fact));
        return true;
      } catch (RuntimeException e) {
        buckets.clear();
        return false;
      }
    }

    void add(Object fact) {
      if (readable) {
        of(valueOf(fact)).add(fact);
      }
    }

    private Object valueOf(Object fact) {
      try {
        return property.apply(fact);
      } catch (RuntimeException e) {
        throw new SealedException(maker);
      }
    }

    private Bucket of(Object value) {
      return buckets.computeIfAbsent(value, key -> new Bucket());
    }
  }
}
