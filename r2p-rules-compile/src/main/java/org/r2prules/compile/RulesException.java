package org.r2prules.compile;

import java.util.List;
import java.util.Objects;

/** The rules of a folder cannot be compiled. */
public final class RulesException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  RulesException(String what, List<String> problems) {
    super(what + ":\n" + String.join("\n", Objects.requireNonNull(problems, "problems")));
    this.problems = List.copyOf(problems);
  }

  RulesException(String message) {
    super(message);
    this.problems = List.of(message);
  }

  /**
   * Everything that is wrong, a line for each, {@code file:line} first where a file is to blame.
   */
  public List<String> problems() {
    return problems == null ? List.of(getMessage()) : problems;
  }
}
