package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.functions.Function1;

/** As {@link Bucket}, of facts that can go again; it knows who has read it. */
final class KeptBucket {

  private final List<Object> facts = new ArrayList<>(2);
  private final List<KeptNode> readers = new ArrayList<>(2);
  private List<Index> indexes = List.of();

  List<Object> facts() {
    return facts;
  }

  /** All that are here, for this node to read, which is told from now on what comes and goes. */
  List<Object> read(KeptNode node, Journal journal) {
    readers.add(node);
    journal.undo(() -> readers.remove(readers.size() - 1));
    return facts;
  }

  /** Those whose property has this value; all where one does not let itself ask. */
  KeptBucket where(Function1<Object, Object> property, Object value, Journal journal) {
    for (Index index : indexes) {
      if (index.property == property) {
        return index.readable ? index.of(value) : this;
      }
    }
    Index index = new Index(property, facts);
    indexes = indexes.isEmpty() ? new ArrayList<>(2) : indexes;
    indexes.add(index);
    // Filled with what a question has changed already, which nobody would take out of it again.
    journal.undo(() -> indexes.remove(indexes.size() - 1));
    return index.readable ? index.of(value) : this;
  }

  /** Adds a fact, behind those of a lower rank, and tells the readers. */
  void add(Object fact, Ranks ranks, Journal journal, Changes changes) {
    int place = ranks.place(fact, facts);
    put(place, fact);
    // What came later has gone again by then.
    journal.undo(() -> facts.remove(place));
    readers.forEach(reader -> changes.gained(reader, fact));
    for (Index index : indexes) {
      if (index.readable) {
        index.of(index.property.apply(fact)).add(fact, ranks, journal, changes);
      }
    }
  }

  /** Takes a fact away and tells the readers. */
  void remove(Object fact, Journal journal, Changes changes) {
    int place = fact(fact);
    facts.remove(place);
    journal.undo(() -> put(place, fact));
    readers.forEach(reader -> changes.lost(reader, fact));
    for (Index index : indexes) {
      if (index.readable) {
        index.of(index.property.apply(fact)).remove(fact, journal, changes);
      }
    }
  }

  private void put(int place, Object fact) {
    facts.add(place, fact);
  }

  @SuppressWarnings("ReferenceEquality") // this one, and none that is equal
  private int fact(Object fact) {
    for (int i = facts.size() - 1; i >= 0; i--) {
      if (facts.get(i) == fact) {
        return i;
      }
    }
    throw new IllegalStateException("it is not here: " + fact);
  }

  /** Hears what comes and goes. */
  interface Changes {

    void gained(KeptNode reader, Object fact);

    void lost(KeptNode reader, Object fact);
  }

  /** The facts of a bucket by the value of a property. */
  private static final class Index {

    private final Function1<Object, Object> property;
    private final Map<Object, KeptBucket> buckets = new HashMap<>();
    private final boolean readable;

    Index(Function1<Object, Object> property, List<Object> facts) {
      this.property = property;
      this.readable = fill(facts);
    }

    private boolean fill(List<Object> all) {
      try {
        all.forEach(fact -> of(property.apply(fact)).facts.add(fact));
        return true;
      } catch (RuntimeException e) {
        buckets.clear();
        return false;
      }
    }

    private KeptBucket of(Object value) {
      return buckets.computeIfAbsent(value, key -> new KeptBucket());
    }
  }
}
