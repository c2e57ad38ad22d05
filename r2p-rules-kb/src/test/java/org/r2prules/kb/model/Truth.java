package org.r2prules.kb.model;

import java.util.List;
import org.r2prules.judgement.Status;

/**
 * The logic of the plain model: strong Kleene logic, with the unknown split in two so that a
 * conflict can be told from what is merely open. Written for itself, without the operators of the
 * engine, so that agreement with it means something.
 */
enum Truth {
  YES,
  NO,
  /** Not known. */
  OPEN,
  /** Not known, because evidence at the required standard speaks for and against. */
  CLASH;

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  static Truth of(Status status) {
    return switch (status) {
      case MET -> YES;
      case NOT_MET -> NO;
      case UNDETERMINED -> OPEN;
    };
  }

  static Truth and(Truth... parts) {
    return and(List.of(parts));
  }

  /** Over no parts at all: yes. */
  static Truth and(List<Truth> parts) {
    if (parts.contains(NO)) {
      return NO;
    }
    if (parts.contains(CLASH)) {
      return CLASH;
    }
    return parts.contains(OPEN) ? OPEN : YES;
  }

  static Truth or(Truth... parts) {
    return or(List.of(parts));
  }

  /** Over no parts at all: no. */
  static Truth or(List<Truth> parts) {
    if (parts.contains(YES)) {
      return YES;
    }
    if (parts.contains(CLASH)) {
      return CLASH;
    }
    return parts.contains(OPEN) ? OPEN : NO;
  }

  /** As {@link #or}, but over no parts open: absence is never proof. */
  static Truth some(List<Truth> parts) {
    return parts.isEmpty() ? OPEN : or(parts);
  }

  Truth not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case OPEN, CLASH -> this;
    };
  }

  /** Yes where it is yes; a conflict stays one; otherwise it adds nothing. */
  Truth shown() {
    return this == OPEN ? NO : this;
  }

  /** Yes unless it is no: neither silence nor a conflict refutes. */
  Truth notRefuted() {
    return of(this != NO);
  }

  /** Never better than open. */
  Truth capped() {
    return this == YES ? OPEN : this;
  }

  /** What no record shows is not known to be so, where nobody supplied the record. */
  static Truth onRecord(Truth record, Truth part) {
    return part == NO ? record.not().capped() : part;
  }

  boolean settled() {
    return this == YES || this == NO;
  }

  /** Testimony for and against one proposition; neither: no. */
  static Truth weigh(Truth pro, Truth contra) {
    if (pro == CLASH || contra == CLASH || (pro == YES && contra == YES)) {
      return CLASH;
    }
    if (contra == YES) {
      return NO;
    }
    if (contra == OPEN || pro == OPEN) {
      return OPEN;
    }
    return pro;
  }

  /** A determination beside what the facts derive: either alone settles it, both must agree. */
  static Truth agree(Truth determination, Truth derived) {
    if (determination == CLASH || derived == CLASH) {
      return CLASH;
    }
    if (determination.settled() && derived.settled()) {
      return determination == derived ? determination : CLASH;
    }
    return determination.settled() ? determination : derived;
  }

  Status status() {
    return switch (this) {
      case YES -> Status.MET;
      case NO -> Status.NOT_MET;
      case OPEN, CLASH -> Status.UNDETERMINED;
    };
  }
}
