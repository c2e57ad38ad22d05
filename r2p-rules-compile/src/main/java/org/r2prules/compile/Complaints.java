package org.r2prules.compile;

import java.util.ArrayList;
import java.util.List;
import org.r2prules.check.GraphRule;

/** What the compiler complains of, with the place and the rule that its author knows. */
final class Complaints {

  private final List<GraphRule> rules;
  private final List<String> all = new ArrayList<>();

  Complaints(List<GraphRule> rules) {
    this.rules = rules;
  }

  /** Adds one, of a line of the rules as the compiler had them; of none where that is 0. */
  void add(RuleText text, int line, String message) {
    StringBuilder place = new StringBuilder(text.file());
    if (line > 0) {
      place.append(text.isTable() ? ofRow(text.ruleAt(line)) : of(text.file(), line));
    }
    all.add(place + ": " + message.strip().replaceAll("\\s*\\R\\s*", "; "));
  }

  /** The line, and the rule that begins last before it. */
  private String of(String file, int line) {
    String found = "";
    for (GraphRule rule : rules) {
      if (rule.place().file().equals(file) && rule.place().line() <= line) {
        found = " rule " + rule.id();
      }
    }
    return ":" + line + found;
  }

  /** The line of the row that the rule was made from. */
  private String ofRow(String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .map(rule -> ":" + rule.place().line() + " rule " + id)
        .findFirst()
        .orElse("");
  }

  List<String> all() {
    return all;
  }
}
