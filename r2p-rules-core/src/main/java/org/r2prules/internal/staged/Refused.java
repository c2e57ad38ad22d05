package org.r2prules.internal.staged;

import org.r2prules.doctrine.NotStagedException;

/** What is said where a rule cannot be taken. */
final class Refused {

  private Refused() {}

  static NotStagedException of(String rule, String reason) {
    return new NotStagedException("the staged pass does not take the rule " + rule + ": " + reason);
  }
}
