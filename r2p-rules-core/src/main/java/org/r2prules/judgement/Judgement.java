package org.r2prules.judgement;

import java.util.Set;

/**
 * Anything that has a {@link Status}: a claim about supplied facts, a statement of the doctrine, a
 * combination of judgements, a conclusion of a rule, or an act supposed to be taken. Immutable and
 * thread-safe.
 */
public sealed interface Judgement permits Claim, Stated, Act, Combined, Conclusion {

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

  /** Whether it rests on an act that the competent organ has yet to take, or has refused. */
  default boolean awaits() {
    return false;
  }

  /** The same, if every act that it awaits were taken, save those that were refused. */
  default Judgement ifTaken() {
    return this;
  }

  /** The same, if none of the acts that it awaits were taken. */
  default Judgement ifUntaken() {
    return this;
  }
}
