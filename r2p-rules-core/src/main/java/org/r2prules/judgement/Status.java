package org.r2prules.judgement;

/** What is known of anything that is judged, in strong Kleene logic. */
public enum Status {
  /** Shown at the required standard of proof. */
  MET,
  /** Shown not to hold, at the required standard of proof. */
  NOT_MET,
  /** Neither: nothing may be built on it; see {@link Doubt} for why. */
  UNDETERMINED;

  /** Negation: swaps {@link #MET} and {@link #NOT_MET}. */
  public Status negated() {
    return switch (this) {
      case MET -> NOT_MET;
      case NOT_MET -> MET;
      case UNDETERMINED -> UNDETERMINED;
    };
  }
}
