package org.r2prules.doctrine;

import java.util.List;
import java.util.TreeSet;

/**
 * A rule as its metadata tells it.
 *
 * @param id its full name, for instance {@code THR-04.coercion-gate}
 * @param title what it says, in a line
 * @param source the places in the sources that it rests on
 * @param register the register entries that it implements
 * @param concludes the ids of the conclusions that it can draw, in order
 */
public record RuleInfo(
    String id, String title, String source, List<String> register, List<String> concludes) {

  /** Copies the lists. */
  public RuleInfo {
    register = List.copyOf(register);
    concludes = List.copyOf(new TreeSet<>(concludes));
  }

  /** A rule of which is not told what it concludes. */
  public RuleInfo(String id, String title, String source, List<String> register) {
    this(id, title, source, register, List.of());
  }
}
