package org.r2prules.internal.staged;

/** A condition on a row of what was matched so far. */
@FunctionalInterface
interface Check {

  boolean holds(Object[] row) throws Exception;
}
