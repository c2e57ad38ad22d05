package org.r2prules.imports;

import java.util.List;
import org.r2prules.dossier.Problem;

/** A table cannot be imported. Lists everything that is wrong with it, not only the first thing. */
public final class ImportException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_SHOWN = 100;

  private final transient List<Problem> problems;

  /** With every problem, in the order of the table; at least one. */
  public ImportException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    StringBuilder text = new StringBuilder("the import has ");
    text.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems");
    problems.stream().limit(MOST_SHOWN).forEach(problem -> text.append("\n  ").append(problem));
    if (problems.size() > MOST_SHOWN) {
      text.append("\n  and ").append(problems.size() - MOST_SHOWN).append(" more");
    }
    return text.toString();
  }

  /** Every problem; at least one. Where says file, row and column as a spreadsheet counts them. */
  public List<Problem> problems() {
    return problems;
  }
}
