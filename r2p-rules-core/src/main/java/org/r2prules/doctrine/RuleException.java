package org.r2prules.doctrine;

/**
 * The rules failed on a dossier: one of them threw something, they do not come to an end, two
 * conclude differently on the same, or a conclusion lacks what it is made of. The fault is the
 * doctrine's, never the dossier's. The message names the rule or the conclusion; the cause is what
 * went wrong in it.
 */
public final class RuleException extends DoctrineException {
  private static final long serialVersionUID = 1L;

  public RuleException(String message) {
    super(message);
  }

  public RuleException(String message, Throwable cause) {
    super(message, cause);
  }
}
