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
    int written = line > 0 ? text.line(line) : 0;
    StringBuilder place = new StringBuilder(text.file());
    if (written > 0) {
      place.append(':').append(written).append(rule(text.file(), written));
    }
    all.add(place + ": " + message.strip().replaceAll("\\s*\\R\\s*", "; "));
  }

  /** The rule that begins last before that line. */
  private String rule(String file, int line) {
    String found = "";
    for (GraphRule rule : rules) {
      if (rule.place().file().equals(file) && rule.place().line() <= line) {
        found = " rule " + rule.id();
      }
    }
    return found;
  }

  List<String> all() {
    return all;
  }
}
