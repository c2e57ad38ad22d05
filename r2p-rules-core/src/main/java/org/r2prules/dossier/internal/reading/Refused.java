package org.r2prules.dossier.internal.reading;

import java.util.List;

/** A file is no dossier. Never leaves the library: hosts see the exception of a dossier. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Reason> reasons;

  /** For these reasons, in the order of the file. */
  Refused(List<Reason> reasons) {
    super(reasons.toString());
    this.reasons = List.copyOf(reasons);
  }

  /** Every reason; at least one. */
  public List<Reason> reasons() {
    return reasons;
  }

  /**
   * One thing that is wrong.
   *
   * @param where file, line and column, and the fact
   * @param what what is wrong
   */
  public record Reason(String where, String what) {}
}
