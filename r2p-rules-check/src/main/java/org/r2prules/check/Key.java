package org.r2prules.check;

import java.util.Comparator;
import java.util.Objects;

/**
 * What a rule reads or writes.
 *
 * @param type the simple name of the class, for instance {@code Conclusion} or {@code Mandates}
 * @param name which of them: a conclusion's id, a finding's code, a mandate's kind; {@code *} for
 *     any, or all
 */
public record Key(String type, String name) implements Comparable<Key> {

  /** Any of its type. */
  static final String ANY = "*";

  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::type).thenComparing(Key::name);

  public Key {
    Objects.requireNonNull(type);
    Objects.requireNonNull(name);
  }

  /** Whether what is written by this key may be read by the other. */
  boolean meets(Key other) {
    return type.equals(other.type)
        && (name.equals(other.name) || name.equals(ANY) || other.name.equals(ANY));
  }

  @Override
  public int compareTo(Key other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return name.equals(ANY) ? type : type.equals("Conclusion") ? name : type + " " + name;
  }
}
