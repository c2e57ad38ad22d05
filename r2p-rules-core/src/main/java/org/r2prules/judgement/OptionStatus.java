package org.r2prules.judgement;

/** How an option stands under the doctrine. None of these is advice to use it. */
public enum OptionStatus {
  /** The situation calls for it and every gate is met. */
  AVAILABLE,
  /** Nothing forbids it, but something it needs is undetermined. */
  CONDITIONAL,
  /** A gate is not met. */
  BLOCKED,
  /** Nothing in the situation calls for it. */
  NOT_INDICATED
}
