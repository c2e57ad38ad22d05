package org.r2prules.doctrine;

import java.util.List;

/**
 * A rule as its metadata tells it.
 *
 * @param id its full name, for instance {@code THR-04.coercion-gate}
 * @param title what it says, in a line
 * @param source the places in the sources that it rests on
 * @param register the register entries that it implements
 */
public record RuleInfo(String id, String title, String source, List<String> register) {

  /** Copies the list. */
  public RuleInfo {
    register = List.copyOf(register);
  }
}
