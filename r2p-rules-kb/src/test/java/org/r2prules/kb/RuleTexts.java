package org.r2prules.kb;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules as they are written, by id. */
final class RuleTexts {

  private static final Pattern RULE =
      Pattern.compile("^rule \"([^\"]+)\"(.*?)^end\\b", Pattern.MULTILINE | Pattern.DOTALL);

  private RuleTexts() {}

  /** What stands between the name and the end of each rule. */
  static Map<String, String> bodies() {
    Map<String, String> bodies = new TreeMap<>();
    for (String text : Sources.in(Sources.KB, ".drl").values()) {
      Matcher rule = RULE.matcher(text);
      while (rule.find()) {
        bodies.put(rule.group(1), rule.group(2));
      }
    }
    return bodies;
  }
}
