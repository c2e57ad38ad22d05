package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.YES;

import org.r2prules.judgement.OptionStatus;

/**
 * How the gates of an option stand, and how they would if the Council acted and if it did not.
 *
 * @param asIs as is known
 * @param taken if it took every act that it has not refused
 * @param untaken if it took none that it has not taken
 */
record Outlook(Truth asIs, Truth taken, Truth untaken) {

  /** Of gates that no act of the Council decides. */
  static Outlook of(Truth truth) {
    return new Outlook(truth, truth, truth);
  }

  Outlook and(Truth other) {
    return new Outlook(Truth.and(asIs, other), Truth.and(taken, other), Truth.and(untaken, other));
  }

  /** The status of an option that is not in force. */
  OptionStatus status(Truth call) {
    boolean councilAlone = asIs != YES && taken == YES && untaken == NO;
    if (taken == NO || (asIs == NO && !councilAlone)) {
      return OptionStatus.BLOCKED;
    }
    if (call == NO) {
      return OptionStatus.NOT_INDICATED;
    }
    if (call != YES) {
      return OptionStatus.UNCLEAR;
    }
    if (asIs == YES) {
      return OptionStatus.AVAILABLE;
    }
    return councilAlone ? OptionStatus.AWAITS_DECISION : OptionStatus.CONDITIONAL;
  }
}
