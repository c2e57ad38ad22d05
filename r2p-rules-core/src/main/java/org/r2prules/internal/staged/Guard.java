package org.r2prules.internal.staged;

/** Stops an evaluation, by throwing, where it may not go on. */
@FunctionalInterface
public interface Guard {

  /**
   * Asked again and again, at the latest before each rule.
   *
   * @param rule the name of the rule that it has come to; empty before the first
   */
  void check(String rule);
}
