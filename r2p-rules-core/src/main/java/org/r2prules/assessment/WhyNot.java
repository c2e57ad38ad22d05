package org.r2prules.assessment;

import java.util.List;

/**
 * Why an option is not available. Immutable and thread-safe.
 *
 * @param option the option
 * @param text the answer for a reader, in lines of at most 100 characters
 */
public record WhyNot(Option option, String text) {

  /** Why the situation does not call for it; empty where it does or may. */
  public List<Ground> notIndicatedBy() {
    return option.notIndicatedBy();
  }

  /** What blocks it; empty unless it is blocked. */
  public List<Ground> blockedBy() {
    return option.blockedBy();
  }

  /** What is undetermined. */
  public List<Ground> missing() {
    return option.missing();
  }
}
