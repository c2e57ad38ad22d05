package org.r2prules.kb;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tool catalogue as it is written. */
final class Catalogue {

  /** The first cell of a row of a tool, or the first argument of one made in a rule. */
  private static final Pattern CODE =
      Pattern.compile(
          "Tool\\.row\\(\\s*\"([A-Z][A-Z0-9_]+)\"|^\"?,?\"?([A-Z][A-Z0-9_]{2,})\"?,",
          Pattern.MULTILINE);

  private Catalogue() {}

  /** The codes of the tools. */
  static Set<String> tools() {
    Set<String> tools = new TreeSet<>();
    for (String text : Sources.in(Sources.KB, ".drl", ".drl.csv").values()) {
      Matcher code = CODE.matcher(text);
      while (code.find()) {
        tools.add(code.group(1) != null ? code.group(1) : code.group(2));
      }
    }
    return tools;
  }
}
