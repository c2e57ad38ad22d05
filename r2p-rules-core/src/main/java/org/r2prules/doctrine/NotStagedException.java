package org.r2prules.doctrine;

/**
 * The staged pass does not take a rule of this doctrine. The message names it and says why; the
 * rules that were asked go on in the session.
 */
public final class NotStagedException extends DoctrineException {
  private static final long serialVersionUID = 1L;

  public NotStagedException(String message) {
    super(message);
  }
}
