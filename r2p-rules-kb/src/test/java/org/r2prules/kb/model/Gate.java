package org.r2prules.kb.model;

/** The inputs of the coercive gates that the cube varies. */
enum Gate {
  CORE_CRIME,
  MANIFEST_FAILURE,
  PEACEFUL_INADEQUATE,
  LESSER_INADEQUATE,
  COUNCIL_DECISION,
  HOST_CONSENT,
  LAWFUL,
  AUTHORITIES_COMMIT
}
