package org.r2prules.facts;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the constructors of facts check and copy; each complaint names fact, id and field. */
final class Parts {

  private Parts() {}

  /** Throws if a required part is missing. */
  static void require(@Nullable Object part, String type, String field, String id) {
    if (part == null) {
      throw new NullPointerException(type + " " + id + " needs " + field);
    }
  }

  /** A sorted, unmodifiable copy; empty for null. */
  static Set<String> names(@Nullable Set<String> names, String type, String field, String id) {
    if (names == null) {
      return Set.of();
    }
    names.forEach(name -> requireInside(name, type, field, id));
    return Collections.unmodifiableSet(new TreeSet<>(names));
  }

  /** The same; null where nobody is named, for that sets no limit. */
  static @Nullable Set<String> limit(
      @Nullable Set<String> names, String type, String field, String id) {
    return names == null || names.isEmpty() ? null : names(names, type, field, id);
  }

  /** A sorted, unmodifiable copy; empty for null. */
  static Map<String, Boolean> members(
      @Nullable Map<String, Boolean> members, String type, String field, String id) {
    if (members == null) {
      return Map.of();
    }
    members.forEach(
        (member, holds) -> {
          requireInside(member, type, field, id);
          requireInside(holds, type, field, id);
        });
    return Collections.unmodifiableMap(new TreeMap<>(members));
  }

  private static void requireInside(Object part, String type, String field, String id) {
    if (part == null) {
      throw new NullPointerException(type + " " + id + ": " + field + " holds null");
    }
  }
}
