package org.r2prules.judgement;

/** The three approaches, in the order in which they are shown: peaceful first. */
public enum Approach {
  SUASION,
  COMPELLENCE,
  INTERVENTION
}
