package org.r2prules.internal.staged;

/** Something came too late: a rule has read what another now writes. */
final class SealedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Object late;
  private final String reader;

  SealedException(Object late, String reader) {
    super("comes after " + reader + " has read: " + late);
    this.late = late;
    this.reader = reader;
  }

  Object late() {
    return late;
  }

  String reader() {
    return reader;
  }
}
