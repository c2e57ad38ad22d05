package org.r2prules.testkit;

import java.util.List;

/** A scenario file cannot be read. Lists everything that is wrong with it. */
public final class ScenarioException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * With every problem of a file, in its order; at least one.
   *
   * @param problems each with file and line
   */
  public ScenarioException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /** Every problem: file and line, the scenario, what is wrong and what was expected. */
  public List<String> problems() {
    return problems;
  }
}
