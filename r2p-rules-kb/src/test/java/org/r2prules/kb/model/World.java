package org.r2prules.kb.model;

/**
 * What is supposed of the acts that the Council alone can take and has neither taken nor refused.
 */
enum World {
  /** Nothing: all stands as it is known. */
  AS_IS,
  /** That it takes them. */
  TAKEN,
  /** That it does not. */
  UNTAKEN
}
