package org.r2prules.doctrine;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A switch where the sources allow several readings.
 *
 * @param key its name
 * @param title what it is about
 * @param readings reading to meaning, in the order of the knowledge base
 * @param standard the reading used unless another is asked for
 * @param why why that one
 * @param register the register entries that disagree
 */
public record Interpretation(
    String key,
    String title,
    Map<String, String> readings,
    String standard,
    String why,
    List<String> register) {

  /** Copies the collections. */
  public Interpretation {
    readings = Collections.unmodifiableMap(readings);
    register = List.copyOf(register);
  }
}
