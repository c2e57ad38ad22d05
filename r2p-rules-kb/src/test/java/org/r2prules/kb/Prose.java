package org.r2prules.kb;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The prose beside the rules. A heading {@code ## <rule id>} covers that rule. A heading for
 * several rules that make one point lists them in its first line: {@code Rules: THR-05.judged,
 * THR-05.proven}.
 */
final class Prose {

  private static final Pattern HEADING =
      Pattern.compile(
          "^## ([A-Z]{3}-\\d\\d\\.\\S+)[^\\n]*\\n+(?:Rules: ([^\\n]+))?", Pattern.MULTILINE);

  private final Map<String, Set<String>> rulesByHeading = new TreeMap<>();

  static Prose of(Map<String, String> markdown) {
    Prose prose = new Prose();
    markdown.forEach(
        (file, text) -> {
          Matcher heading = HEADING.matcher(text + "\n");
          while (heading.find()) {
            Set<String> rules = new TreeSet<>();
            if (heading.group(2) == null) {
              rules.add(heading.group(1));
            } else {
              rules.addAll(
                  List.of(heading.group(2).strip().replaceAll("\\.$", "").split("[,\\s]+")));
            }
            prose.rulesByHeading.put(file + " ## " + heading.group(1), rules);
          }
        });
    return prose;
  }

  boolean covers(String rule) {
    return rulesByHeading.values().stream().anyMatch(rules -> rules.contains(rule));
  }

  /** Heading and rule, where the rule is not among these. */
  List<String> strangers(Set<String> rules) {
    return rulesByHeading.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().stream()
                    .filter(rule -> !rules.contains(rule))
                    .map(rule -> entry.getKey() + ": " + rule))
        .toList();
  }
}
