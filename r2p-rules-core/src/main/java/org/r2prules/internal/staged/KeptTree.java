package org.r2prules.internal.staged;

/** What a rule made of a row that meets its first conditions: all that follows from it. */
interface KeptTree {

  /** It no longer holds: what was concluded by it is no longer concluded by it. */
  void drop();
}
