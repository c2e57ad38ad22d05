package org.r2prules.assessment;

import java.util.List;
import org.r2prules.judgement.Conclusion;

/**
 * How a conclusion came about.
 *
 * @param conclusion the conclusion
 * @param rule the id of the rule that drew it
 * @param premises what the rule matched, in order: conclusions by key, and {@code fact}, {@code
 *     finding}, {@code reading} or {@code tool} by id
 */
public record Derivation(Conclusion conclusion, String rule, List<String> premises) {

  /** Copies the list. */
  public Derivation {
    premises = List.copyOf(premises);
  }
}
