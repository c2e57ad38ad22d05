package org.r2prules.kb;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The decision tables of the tools as they are written: a rule in each row. */
final class Catalogue {

  private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d\\d\\.[a-z0-9-]+");
  private static final int NAME = 1;
  private static final int TOOL = 5;

  private Catalogue() {}

  /** The rule of each row, and the tool that it states. */
  static Map<String, String> rows() {
    Map<String, String> rows = new TreeMap<>();
    for (String table : Sources.in(Sources.KB, ".drl.csv").values()) {
      table
          .lines()
          .map(line -> line.split("\",\""))
          .filter(cells -> cells.length > TOOL && ID.matcher(cells[NAME]).matches())
          .forEach(cells -> rows.put(cells[NAME], cells[TOOL]));
    }
    return rows;
  }

  /** The codes of the tools. */
  static Set<String> tools() {
    return new TreeSet<>(rows().values());
  }
}
