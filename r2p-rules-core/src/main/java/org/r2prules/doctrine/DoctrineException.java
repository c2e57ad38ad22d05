package org.r2prules.doctrine;

/**
 * Something is wrong with the knowledge base. Thrown as such where it cannot be loaded: there is
 * none or more than one, or a part of it is missing, cannot be read or contradicts another. What
 * happens later has a type of its own. The message says why; the cause is what went wrong.
 */
public sealed class DoctrineException extends RuntimeException
    permits RuleException, NotStagedException {
  private static final long serialVersionUID = 1L;

  public DoctrineException(String message) {
    super(message);
  }

  public DoctrineException(String message, Throwable cause) {
    super(message, cause);
  }
}
