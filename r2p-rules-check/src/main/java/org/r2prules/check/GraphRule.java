package org.r2prules.check;

import java.util.Collections;
import java.util.List;
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
 * @param asks what its patterns ask of fields, in order of types and fields
 * @param words every quoted word of its patterns and its consequence; of a row, its cells
 * @param whole the codes of the findings of which it takes whatever is claimed
 */
public record GraphRule(
    String id,
    Place place,
    String title,
    String source,
    String register,
    Set<Key> reads,
    Set<Key> writes,
    List<Asked> asks,
    Set<String> words,
    Set<String> whole) {

  /** Copies the sets, in order of their keys and words. */
  public GraphRule {
    reads = Collections.unmodifiableSet(new TreeSet<>(reads));
    writes = Collections.unmodifiableSet(new TreeSet<>(writes));
    asks = List.copyOf(asks);
    words = Collections.unmodifiableSet(new TreeSet<>(words));
    whole = Collections.unmodifiableSet(new TreeSet<>(whole));
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
