package org.r2prules.doctrine;

/**
 * A knowledge base cannot be loaded, one of its rules fails, or its rules do not come to an end.
 * The message says why, and which rule it was; the cause is what went wrong in it.
 */
public final class DoctrineException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DoctrineException(String message) {
    super(message);
  }

  public DoctrineException(String message, Throwable cause) {
    super(message, cause);
  }
}
