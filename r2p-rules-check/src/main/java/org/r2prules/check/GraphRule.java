package org.r2prules.check;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A rule in the graph.
 *
 * @param id its name
 * @param place where it begins
 * @param title what it says of itself
 * @param source the place in the sources
 * @param register the entries of the register, separated by spaces
 * @param reads what its patterns read
 * @param writes what its consequence inserts
 */
public record GraphRule(
    String id,
    Place place,
    String title,
    String source,
    String register,
    Set<Key> reads,
    Set<Key> writes) {

  /** Copies the sets, in order of their keys. */
  public GraphRule {
    reads = Collections.unmodifiableSet(new TreeSet<>(reads));
    writes = Collections.unmodifiableSet(new TreeSet<>(writes));
  }

  /** Whether the other inserts something that this one reads. */
  boolean waitsFor(GraphRule other) {
    return readFrom(other) != null;
  }

  /** The first thing that this one reads and the other inserts, or null. */
  Key readFrom(GraphRule other) {
    for (Key read : reads) {
      for (Key write : other.writes) {
        if (write.meets(read)) {
          return read;
        }
      }
    }
    return null;
  }
}
