package org.r2prules.testkit;

/** One place of a scenario file cannot be read; the reader gathers these. */
final class NotationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotationException(String what) {
    super(what);
  }
}
