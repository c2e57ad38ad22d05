package org.r2prules.cli;

/** What was to be written could not be. The message says why. */
final class LostOutput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LostOutput(String message) {
    super(message);
  }
}
