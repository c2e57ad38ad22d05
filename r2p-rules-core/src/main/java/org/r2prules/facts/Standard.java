package org.r2prules.facts;

/** Standards of proof, from the weakest to the strongest. */
public enum Standard {
  ALLEGED,
  REASONABLE_SUSPICION,
  REASONABLE_GROUNDS,
  CLEAR_AND_CONVINCING,
  BEYOND_REASONABLE_DOUBT;

  /** Whether evidence at this standard satisfies what is required. */
  public boolean satisfies(Standard required) {
    return compareTo(required) >= 0;
  }
}
