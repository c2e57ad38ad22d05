package org.r2prules.internal.staged;

import org.r2prules.doctrine.DoctrineException;

/** What is said where a rule cannot be taken. */
final class Refused {

  private Refused() {}

  static DoctrineException of(String rule, String reason) {
    return new DoctrineException("the staged pass does not take the rule " + rule + ": " + reason);
  }
}
