package org.r2prules.internal.staged;

import java.util.List;

/** Hears what the rules of a pass insert. */
@FunctionalInterface
public interface Inserted {

  /**
   * A rule inserted an object that was not there; called once for equal ones.
   *
   * @param rule the name of the rule
   * @param matched what the rule matched and gathered, as the match of a session has it
   */
  void inserted(String rule, Object object, List<Object> matched);
}
