package org.r2prules.judgement;

import java.util.Set;

/**
 * Anything that has a {@link Status}: a claim about supplied facts, a statement of the doctrine, a
 * combination of judgements, or a conclusion of a rule. Immutable and thread-safe.
 */
public sealed interface Judgement permits Claim, Stated, Combined, Conclusion {

  /** The status; never null. */
  Status status();

  /** Why it is undetermined; empty exactly when it is not {@link Status#UNDETERMINED}. */
  Set<Doubt> doubts();

  /** Whether the status is {@link Status#MET}. */
  default boolean met() {
    return status() == Status.MET;
  }

  /** Whether the status is {@link Status#NOT_MET}. */
  default boolean notMet() {
    return status() == Status.NOT_MET;
  }

  /** Whether the status is {@link Status#UNDETERMINED}. */
  default boolean undetermined() {
    return status() == Status.UNDETERMINED;
  }

  /** This and the other, in strong Kleene logic: for pairs that a rule collects. */
  default Judgement and(Judgement other) {
    return Kleene.all(this, other);
  }

  /** This or the other, in strong Kleene logic: for pairs that a rule collects. */
  default Judgement or(Judgement other) {
    return Kleene.any(this, other);
  }

  /**
   * This where something is known, that is not null, otherwise this but never better than
   * undetermined.
   */
  default Judgement within(Object known, String whyNot) {
    return known != null ? this : Kleene.atMostUndetermined(this, whyNot);
  }
}
