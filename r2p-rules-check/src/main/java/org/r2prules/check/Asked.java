package org.r2prules.check;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the patterns of a rule ask of a field of what they match. The field that tells things of a
 * type apart is not among them: {@link Key} says what it is held against.
 *
 * @param type the simple name of the class
 * @param field the field
 * @param words the quoted words that it is held against; empty if it is held against something
 *     else, or bound to a variable
 * @param not the quoted words that it must differ from
 */
public record Asked(String type, String field, Set<String> words, Set<String> not) {

  /** Copies the sets, in order of their words. */
  public Asked {
    words = Collections.unmodifiableSet(new TreeSet<>(words));
    not = Collections.unmodifiableSet(new TreeSet<>(not));
  }

  /** All that the patterns ask, once for each field. */
  static Collection<Asked> of(List<Pattern> patterns) {
    Map<String, Asked> all = new TreeMap<>();
    for (Pattern pattern : patterns) {
      String type = pattern.type();
      for (String field : pattern.fields().values()) {
        add(all, pattern, new Asked(type, field, Set.of(), Set.of()));
      }
      for (Restriction each : pattern.restrictions()) {
        add(
            all,
            pattern,
            each.isUnequal()
                ? new Asked(type, each.field(), Set.of(), each.literals())
                : new Asked(type, each.field(), each.literals(), Set.of()));
      }
    }
    return all.values();
  }

  private static void add(Map<String, Asked> all, Pattern pattern, Asked asked) {
    if (!asked.field.equals(pattern.keyField())) {
      all.merge(asked.type + " " + asked.field, asked, Asked::and);
    }
  }

  private Asked and(Asked other) {
    Set<String> bothWords = new TreeSet<>(words);
    bothWords.addAll(other.words);
    Set<String> bothNot = new TreeSet<>(not);
    bothNot.addAll(other.not);
    return new Asked(type, field, bothWords, bothNot);
  }
}
