package org.r2prules.internal.staged;

/** Something came too late: a rule has read what would have held it. */
final class SealedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reader;

  SealedException(String reader) {
    super(reader + " has read this already");
    this.reader = reader;
  }

  /** The name of the rule that has read. */
  String reader() {
    return reader;
  }
}
