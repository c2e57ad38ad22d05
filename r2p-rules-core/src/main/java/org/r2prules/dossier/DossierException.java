package org.r2prules.dossier;

import java.util.List;

/** A dossier cannot be used. Lists everything that is wrong with it, not only the first thing. */
public final class DossierException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** With every problem, in the order of the dossier. */
  public DossierException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    text.append(
        problems.size() == 1
            ? "the dossier has 1 problem"
            : "the dossier has " + problems.size() + " problems");
    problems.forEach(problem -> text.append("\n  ").append(problem));
    return text.toString();
  }

  /** Every problem; at least one. */
  public List<Problem> problems() {
    return problems;
  }
}
