package org.r2prules.imports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A column that an importer knows.
 *
 * @param name what messages call it
 * @param headers the titles that mean it, its own name aside
 * @param tag the tag of HXL that means it, with the attributes that it has at least; null if none
 */
record Field(String name, List<String> headers, @Nullable String tag) {

  static Field of(String name, @Nullable String tag, String... headers) {
    return new Field(name, List.of(headers), tag);
  }

  /** The titles that mean it, the surest first: its name may mean something else in some tables. */
  List<String> titles() {
    List<String> titles = new ArrayList<>(headers);
    titles.add(name);
    return titles;
  }

  /** Whether the title means it; capitals, blanks and signs do not matter. */
  boolean hasTitle(String title) {
    String plain = plain(title);
    return titles().stream().anyMatch(each -> plain.equals(plain(each)));
  }

  /** Whether the tag of a table means it. */
  boolean hasTag(String other) {
    return tag != null
        && head(other).equals(head(tag))
        && attributes(other).containsAll(attributes(tag));
  }

  static String plain(String title) {
    return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static String head(String tag) {
    return tag.toLowerCase(Locale.ROOT).replace(" ", "").replaceAll("\\+.*", "");
  }

  private static Set<String> attributes(String tag) {
    String[] parts = tag.toLowerCase(Locale.ROOT).replace(" ", "").split("\\+");
    Set<String> attributes = new TreeSet<>(List.of(parts));
    attributes.remove(parts[0]);
    return attributes;
  }
}
