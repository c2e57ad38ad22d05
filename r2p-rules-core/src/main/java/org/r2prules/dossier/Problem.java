package org.r2prules.dossier;

/**
 * One thing that is wrong with a dossier.
 *
 * @param where file, line and column where known, and the fact
 * @param what what is wrong, what was expected, and the nearest valid thing
 */
public record Problem(String where, String what) {

  @Override
  public String toString() {
    return where.isEmpty() ? what : where + ": " + what;
  }
}
