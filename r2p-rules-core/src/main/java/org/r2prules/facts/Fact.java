package org.r2prules.facts;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A fact that the host supplies. Immutable and thread-safe. */
public sealed interface Fact
    permits Situation,
        Population,
        Actor,
        Incident,
        Measure,
        Mission,
        CouncilDecision,
        Consent,
        Figure,
        Indicator {

  /** Unique in its dossier; never null. */
  String id();

  /** Who says so, at which standard of proof; null for a {@link Situation} only. */
  Evidence evidence();

  /** Whether it is shown at that standard at least; a situation, of which nobody tells, is. */
  default boolean meets(Standard standard) {
    return evidence() == null || evidence().standard().satisfies(standard);
  }

  /** What the fact asserts or denies, code by code. */
  List<Assertion> assertions();

  /** A sorted, unmodifiable copy. */
  static Set<String> sorted(Set<String> values) {
    return Collections.unmodifiableSet(new TreeSet<>(values));
  }

  /** A sorted, unmodifiable copy. */
  static Map<String, Boolean> sorted(Map<String, Boolean> members) {
    return Collections.unmodifiableMap(new TreeMap<>(members));
  }

  /** A sorted, unmodifiable copy; null where nobody is named, for that sets no limit. */
  static Set<String> limit(Set<String> values) {
    return values == null || values.isEmpty() ? null : sorted(values);
  }

  /** The values as a set; throws if one stands twice or is null, saying in which part of what. */
  static Set<String> distinct(String type, String id, String field, String... values) {
    Set<String> distinct = new TreeSet<>();
    for (String value : values) {
      if (value == null) {
        throw new NullPointerException(type + " " + id + ": " + field + " holds null");
      }
      if (!distinct.add(value)) {
        throw new IllegalArgumentException(
            type + " " + id + ": " + field + " names '" + value + "' twice");
      }
    }
    return distinct;
  }

  /** Throws if a required part is missing, saying which of which fact. */
  static void require(Object part, String type, String field, String id) {
    if (part == null) {
      throw new NullPointerException(type + " " + id + " needs " + field);
    }
  }
}
