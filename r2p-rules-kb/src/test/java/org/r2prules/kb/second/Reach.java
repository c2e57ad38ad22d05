package org.r2prules.kb.second;

import java.util.Set;

/** Whether what a measure does is within what is allowed (24). */
final class Reach {

  private Reach() {}

  /**
   * Whether all named by the measure are among those allowed; no limit allows everybody, and of a
   * measure that names nobody a limit leaves it open.
   */
  static Stand within(Set<String> named, Set<String> allowed) {
    if (allowed == null) {
      return Stand.YES;
    }
    if (named.isEmpty()) {
      return Stand.OPEN;
    }
    if (allowed.containsAll(named)) {
      return Stand.YES;
    }
    return Stand.NOT_YES;
  }
}
