package org.r2prules.internal.staged;

/** Hears what the rules of a pass insert. */
@FunctionalInterface
public interface Inserted {

  /**
   * A rule inserted an object that was not there; called once for equal ones.
   *
   * @param rule the name of the rule
   * @param matched what the rule matched and gathered, as the match of a session has it; handed
   *     over
   */
  void inserted(String rule, Object object, Object[] matched);
}
