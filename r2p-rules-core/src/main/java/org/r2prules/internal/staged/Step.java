package org.r2prules.internal.staged;

/** A part of the conditions of a rule; it takes a walk on for each way in which it is met. */
interface Step {

  void take(Walk walk, int next) throws Exception;

  /** Where what a match names of this step stands in the row; negative if it names nothing. */
  int matched();
}
