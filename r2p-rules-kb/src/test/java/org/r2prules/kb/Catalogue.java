package org.r2prules.kb;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of the tables of tools: each states one tool. */
final class Catalogue {

  private static final Map<String, String> ROWS = read();

  private Catalogue() {}

  /** The rule of each row, and the tool that it states. */
  static Map<String, String> rows() {
    return ROWS;
  }

  private static Map<String, String> read() {
    Map<String, String> rows = new TreeMap<>();
    Graph.load()
        .rules()
        .values()
        .forEach(
            rule ->
                rule.writes().stream()
                    .filter(write -> write.type().equals("Tool"))
                    .forEach(write -> rows.put(rule.id(), write.name())));
    return Collections.unmodifiableMap(rows);
  }

  /** The codes of the tools. */
  static Set<String> tools() {
    return new TreeSet<>(rows().values());
  }
}
