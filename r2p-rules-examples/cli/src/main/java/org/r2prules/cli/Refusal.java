package org.r2prules.cli;

/** What was asked for is not there, or cannot be read. The message says what there is. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
