package org.r2prules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;

/** Gathers everything that offends against the rules of the house, by rule, and fails once. */
final class Offenders {

  private final Map<String, Set<String>> byRule = new LinkedHashMap<>();

  void addUnless(boolean kept, String houseRule, String offender) {
    if (!kept) {
      byRule.computeIfAbsent(houseRule, key -> new TreeSet<>()).add(offender);
    }
  }

  void assertNone() {
    StringBuilder text = new StringBuilder();
    byRule.forEach(
        (rule, offenders) -> {
          text.append('\n').append(rule).append(" (").append(offenders.size()).append("):");
          offenders.forEach(each -> text.append("\n  ").append(each));
        });
    if (!text.isEmpty()) {
      Assertions.fail(text.toString());
    }
  }
}
