package org.r2prules.check;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.r2prules.judgement.Kind;

/** What the patterns of a rule read. */
final class Reads {

  private Reads() {}

  /**
   * The keys that the pattern reads.
   *
   * @param written every id that some rule concludes: a pattern that takes all of a kind reads all
   *     of these
   */
  static Set<Key> of(ParsedRule rule, Pattern pattern, RuleFiles files, Set<String> written) {
    Set<Key> keys = new LinkedHashSet<>();
    Set<String> names = pattern.names();
    if (!names.isEmpty()) {
      names.forEach(name -> keys.add(new Key(pattern.type(), name)));
    } else if (pattern.type().equals("Conclusion")) {
      named(rule, pattern, files).forEach(id -> keys.add(new Key("Conclusion", id)));
      if (keys.isEmpty()) {
        written.stream()
            .filter(id -> takes(pattern, id))
            .forEach(id -> keys.add(new Key("Conclusion", id)));
      }
    } else {
      keys.add(new Key(pattern.type(), Key.ANY));
    }
    return keys;
  }

  /** Where the id is what a tool needs or requires: the cells of that column. */
  private static Set<String> named(ParsedRule rule, Pattern pattern, RuleFiles files) {
    Restriction id = pattern.on("id").orElse(null);
    if (id == null || id.other() == null || !id.isEqual()) {
      return Set.of();
    }
    Pattern from = rule.binding(id.other()).orElse(null);
    String field = from == null ? null : from.fields().get(id.other());
    return field == null
        ? Set.of()
        : files.cells(field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1));
  }

  private static boolean takes(Pattern pattern, String id) {
    for (Restriction each : pattern.restrictions()) {
      if (each.field().equals("kind") && each.isEqual() && each.other() != null) {
        String kind = each.other().substring(each.other().lastIndexOf('.') + 1);
        if (Arrays.stream(Kind.values())
            .anyMatch(known -> known.name().equals(kind) && !id.startsWith(known.label() + ":"))) {
          return false;
        }
      }
      if (each.field().equals("id") && each.isUnequal() && each.literals().contains(id)) {
        return false;
      }
    }
    return true;
  }
}
