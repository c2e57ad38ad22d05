package org.r2prules.judgement;

/** How an option stands under the doctrine. None of these is advice to use it. */
public enum OptionStatus {
  /** It is decided or under way, whether or not its gates are met. */
  IN_FORCE,
  /** The situation calls for it and every gate is met. */
  AVAILABLE,
  /**
   * The situation calls for it, and all that is missing are acts that only the competent organ can
   * take, that it has not taken and has not refused. Not open: whoever acts before it does has no
   * authority.
   */
  AWAITS_DECISION,
  /** The situation calls for it and nothing forbids it, but something it needs is undetermined. */
  CONDITIONAL,
  /** Nothing forbids it, but whether the situation calls for it is undetermined. */
  UNCLEAR,
  /** Nothing in the situation calls for it. */
  NOT_INDICATED,
  /** A gate is not met, or can no longer be met because the competent organ refused. */
  BLOCKED
}
