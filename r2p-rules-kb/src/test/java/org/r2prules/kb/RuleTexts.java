package org.r2prules.kb;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules as they are written, by id. */
final class RuleTexts {

  private static final Pattern RULE =
      Pattern.compile("^rule \"([^\"]+)\"(.*?)^end\\b", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern CONCLUDES =
      Pattern.compile(
          "\\b(crime|stage|criterion|threshold|responsibility|authority|effectiveness|capacityGap"
              + "|caution|recommendation|note|option)\\s*\\(");

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

  /** The rules that conclude nothing: they state the tools and make the candidates to judge. */
  static Set<String> preparing() {
    Map<String, String> consequences = bodies();
    consequences.replaceAll((rule, body) -> body.substring(body.lastIndexOf("\nthen")));
    Set<String> preparing = new TreeSet<>(Catalogue.rows().keySet());
    consequences.forEach(
        (id, consequence) -> {
          if (!CONCLUDES.matcher(consequence).find()) {
            preparing.add(id);
          }
        });
    return preparing;
  }
}
