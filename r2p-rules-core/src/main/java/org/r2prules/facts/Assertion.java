package org.r2prules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One thing that a fact asserts or denies.
 *
 * @param code the vocabulary code
 * @param about the id of what it is about
 * @param value the value or member; {@code true} for a yes/no code; the number for a number
 * @param present whether it is asserted, or denied
 */
public record Assertion(String code, String about, String value, boolean present) {

  static Assertion flag(String code, String about, boolean holds) {
    return new Assertion(code, about, "true", holds);
  }

  static Assertion value(String code, String about, String value) {
    return new Assertion(code, about, value, true);
  }

  static Assertion number(String code, String about, double number) {
    return new Assertion(code, about, Double.toString(number), true);
  }

  static List<Assertion> named(String code, String about, Set<String> ids) {
    List<Assertion> named = new ArrayList<>(ids.size());
    for (String id : ids) {
      named.add(new Assertion(code, about, id, true));
    }
    return named;
  }

  static List<Assertion> members(String code, String about, Map<String, Boolean> members) {
    List<Assertion> said = new ArrayList<>(members.size());
    members.forEach((member, present) -> said.add(new Assertion(code, about, member, present)));
    return said;
  }
}
