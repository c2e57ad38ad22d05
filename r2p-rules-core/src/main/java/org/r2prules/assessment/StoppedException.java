package org.r2prules.assessment;

import java.time.Duration;

/**
 * An assessment was stopped before it was done. Nothing of it is left: the next one, on the same
 * rules, is as any other. The message says which limit was reached and how far it had come.
 */
public final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What stopped it. */
  public enum Limit {
    /** The time of {@code R2pRules.within} was over. */
    TIME,
    /** Its thread was interrupted; the thread still says so. */
    INTERRUPT
  }

  private final Limit limit;
  private final String rule;

  private StoppedException(Limit limit, String rule, String message) {
    super(message + (rule.isEmpty() ? ", before the first rule" : ", last at the rule " + rule));
    this.limit = limit;
    this.rule = rule;
  }

  /**
   * The time was over.
   *
   * @param allowed how long it might have taken
   * @param taken how long it had taken when that was seen
   * @param rule as {@link #rule()}
   */
  public static StoppedException late(Duration allowed, Duration taken, String rule) {
    String message =
        "the assessment was stopped: it may take "
            + allowed.toMillis()
            + " ms and had taken "
            + taken.toMillis()
            + " ms";
    return new StoppedException(Limit.TIME, rule, message);
  }

  /**
   * The thread was interrupted.
   *
   * @param rule as {@link #rule()}
   */
  public static StoppedException interrupted(String rule) {
    return new StoppedException(
        Limit.INTERRUPT, rule, "the assessment was stopped: its thread was interrupted");
  }

  /** Which limit was reached. */
  public Limit limit() {
    return limit;
  }

  /** The rule that it had come to; empty before the first. */
  public String rule() {
    return rule;
  }
}
