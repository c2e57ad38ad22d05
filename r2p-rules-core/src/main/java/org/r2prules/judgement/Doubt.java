package org.r2prules.judgement;

/** Why something is {@link Status#UNDETERMINED}. */
public enum Doubt {
  /** Nothing was supplied on it. */
  NO_EVIDENCE,
  /**
   * Something was supplied, but not at the required standard of proof, or at a higher one that a
   * rule asks for.
   */
  BELOW_STANDARD,
  /** Evidence at the required standard speaks both for and against it. */
  CONFLICTING,
  /**
   * Something was supplied at the required standard, but only by those whom it favours, or by a
   * body whose independence is asked and not stated.
   */
  NOT_INDEPENDENT
}
