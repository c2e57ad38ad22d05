package org.r2prules.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Claims of one code: each of those values of each of those subjects.
 *
 * @param code the vocabulary code
 * @param about the ids of what they are about
 * @param values the values in question
 */
record Asked(String code, List<String> about, List<String> values) {

  /** Gathers claims, and puts together what can be said together. */
  static final class Gathering {

    private final Map<String, Map<String, List<String>>> values = new LinkedHashMap<>();

    void add(String code, String about, String value) {
      values
          .computeIfAbsent(code, each -> new LinkedHashMap<>())
          .computeIfAbsent(about, each -> new ArrayList<>())
          .add(value);
    }

    List<Asked> all() {
      List<Asked> all = new ArrayList<>();
      values.forEach(
          (code, abouts) -> {
            Map<List<String>, List<String>> alike = new LinkedHashMap<>();
            abouts.forEach(
                (about, some) -> alike.computeIfAbsent(some, each -> new ArrayList<>()).add(about));
            alike.forEach((some, about) -> all.add(new Asked(code, about, some)));
          });
      return all;
    }
  }
}
