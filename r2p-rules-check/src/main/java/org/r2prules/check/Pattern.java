package org.r2prules.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A pattern of a rule.
 *
 * @param variable the variable that it is bound to, or null
 * @param type the simple name of the class
 * @param restrictions its conditions
 * @param whole the same, as they hang together
 * @param fields variable to the field that it is bound to
 * @param collected whether it stands in an accumulate or collect
 * @param into the variables that what it finds is collected in, and their type; empty where that is
 *     not known
 * @param start the index of its first character in the file
 */
record Pattern(
    String variable,
    String type,
    List<Restriction> restrictions,
    Condition whole,
    Map<String, String> fields,
    boolean collected,
    Map<String, String> into,
    int start) {

  /** The field that tells things of a type apart, where there is one. */
  private static final Map<String, String> KEYS =
      Map.of(
          "Conclusion", "id",
          "Finding", "code",
          "Reading", "key",
          "Mandate", "kind",
          "Mandates", "kind",
          "Group", "name",
          "Members", "name",
          "Indicated", "gates",
          "Tool", "code");

  /** The field that tells things of its type apart, or null. */
  String keyField() {
    return KEYS.get(type);
  }

  Optional<Restriction> on(String field) {
    return restrictions.stream().filter(each -> each.field().equals(field)).findFirst();
  }

  boolean binds(String field) {
    return fields.containsValue(field);
  }

  /** The quoted words that its key is held against; empty if it takes any, or another does say. */
  Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Restriction each : restrictions) {
      if (each.field().equals(keyField()) && each.isEqual()) {
        names.addAll(each.literals());
      }
    }
    return names;
  }

  /** The readings of a switch that it takes. */
  Set<String> taken(List<String> readings) {
    List<String> left = new ArrayList<>(readings);
    for (Restriction each : restrictions) {
      if (each.field().equals("value") && !each.literals().isEmpty() && !each.loose()) {
        left.removeIf(reading -> each.literals().contains(reading) != each.isEqual());
      }
    }
    return new LinkedHashSet<>(left);
  }
}
