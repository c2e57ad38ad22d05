package org.r2prules.assessment;

import java.util.List;
import org.r2prules.judgement.Act;

/**
 * Why an option is not available. Immutable and thread-safe.
 *
 * @param option the option
 */
public record WhyNot(Option option) {

  /** Why the situation does not call for it; empty where it does or may. */
  public List<Ground> notIndicatedBy() {
    return option.notIndicatedBy();
  }

  /** What blocks it; empty unless it is blocked. */
  public List<Ground> blockedBy() {
    return option.blockedBy();
  }

  /** The acts that the competent organ has yet to take and has not refused. */
  public List<Act> awaits() {
    return option.awaits();
  }

  /** What is undetermined and can be known. */
  public List<Ground> missing() {
    return option.missing();
  }
}
