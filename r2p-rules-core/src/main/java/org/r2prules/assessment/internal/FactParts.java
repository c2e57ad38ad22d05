package org.r2prules.assessment.internal;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.FactChange.Part;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;

/** The parts of two facts of one class that differ. */
public final class FactParts {

  /** The date of the dossier: it says nothing of the situation. */
  private static final String DATE = "asOf";

  private FactParts() {}

  /** In the order of the parts; what is not given, as an empty collection, is null. */
  public static List<Part> differing(Fact before, Fact after) {
    List<Part> parts = new ArrayList<>();
    compare("", before, after, parts);
    return parts;
  }

  private static void compare(String prefix, Record before, Record after, List<Part> parts) {
    for (RecordComponent component : before.getClass().getRecordComponents()) {
      Object was = value(component, before);
      Object is = value(component, after);
      if (was instanceof Evidence one && is instanceof Evidence other) {
        compare("evidence.", one, other, parts);
      } else if (!Objects.equals(was, is) && !component.getName().equals(DATE)) {
        parts.add(new Part(prefix + component.getName(), text(was), text(is)));
      }
    }
  }

  private static void compare(String prefix, Fact before, Fact after, List<Part> parts) {
    if (before.getClass() != after.getClass()) {
      throw new IllegalArgumentException("a fact of one class is no fact of another");
    }
    compare(prefix, (Record) before, (Record) after, parts);
  }

  private static @Nullable Object value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a part of a fact is public", e);
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    if (value instanceof Set<?> set) {
      return set.isEmpty() ? null : String.join(", ", new TreeSet<>(strings(set)));
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, String> sorted = new TreeMap<>();
      map.forEach((key, each) -> sorted.put(key.toString(), each.toString()));
      List<String> entries = new ArrayList<>();
      sorted.forEach((key, each) -> entries.add(key + ": " + each));
      return entries.isEmpty() ? null : String.join(", ", entries);
    }
    return value == null ? null : value.toString();
  }

  private static List<String> strings(Set<?> set) {
    return set.stream().map(Object::toString).toList();
  }
}
