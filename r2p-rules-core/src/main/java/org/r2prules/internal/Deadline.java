package org.r2prules.internal;

import java.time.Duration;
import org.r2prules.assessment.StoppedException;
import org.r2prules.internal.staged.Guard;

/** Until when one assessment may go on; it ends earlier where its thread is interrupted. */
final class Deadline implements Guard {

  private final Duration allowed; // null for as long as it takes
  private final long start = System.nanoTime();

  private Deadline(Duration allowed) {
    this.allowed = allowed;
  }

  /** From now on; null for as long as it takes. */
  static Deadline in(Duration allowed) {
    return new Deadline(allowed);
  }

  /** No end but by an interrupt. */
  static Deadline none() {
    return new Deadline(null);
  }

  @Override
  public void check(String rule) {
    if (Thread.currentThread().isInterrupted()) {
      throw StoppedException.interrupted(rule);
    }
    if (allowed != null) {
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      if (taken.compareTo(allowed) >= 0) {
        throw StoppedException.late(allowed, taken, rule);
      }
    }
  }
}
