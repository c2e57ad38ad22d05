package org.r2prules.imports.internal;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Ids of plain letters, one for each name. Not thread-safe. */
final class Ids {

  private static final int LONGEST = 60;

  private final Map<String, String> given = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** Keeps an id from being given. */
  void take(String id) {
    taken.add(id);
  }

  /** The id of that name: the same each time, and of no other name. */
  String of(String name) {
    return given.computeIfAbsent(name, this::free);
  }

  private String free(String name) {
    String plain = plain(name);
    String id = plain;
    for (int i = 2; !taken.add(id); i++) {
      id = plain + "-" + i;
    }
    return id;
  }

  static String plain(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (plain.isEmpty()) {
      return "name-" + Integer.toHexString(name.hashCode());
    }
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }
}
