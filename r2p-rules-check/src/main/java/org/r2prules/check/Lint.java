package org.r2prules.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The check of a knowledge base before its rules are compiled. Stateless and thread-safe. */
public final class Lint {

  private Lint() {}

  /**
   * Everything that is wrong in the folder of a knowledge base, sorted by place; empty if nothing
   * is. While a file cannot be read, nothing is said on what nobody concludes.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static List<Problem> of(Path folder) {
    Objects.requireNonNull(folder, "Lint.of needs the folder of a knowledge base");
    RuleFiles files = RuleFiles.in(folder);
    List<Problem> problems = new ArrayList<>(files.problems());
    problems.addAll(RuleGraph.of(files).circles());
    problems.addAll(new WriterCheck(files).problems());
    problems.addAll(new WordCheck(files).problems());
    if (files.whole()) {
      problems.addAll(new TableCheck(files).problems());
      problems.addAll(new LabelCheck(files).problems());
    }
    for (ParsedRule rule : files.rules()) {
      problems.addAll(new Writes(rule, files).problems());
      problems.addAll(new PatternCheck(rule).problems());
      problems.addAll(new ReachCheck(rule).problems());
      problems.addAll(new FormCheck(rule, files.words()).problems());
      problems.addAll(new ValueCheck(rule, files.words()).problems());
    }
    Set<String> told = new HashSet<>();
    return problems.stream().distinct().sorted().filter(each -> isNews(each, told)).toList();
  }

  /** An import that is missing is told where it is missed first. */
  private static boolean isNews(Problem problem, Set<String> told) {
    int missing = problem.message().indexOf(": import ");
    return missing < 0 || told.add(problem.place().file() + problem.message().substring(missing));
  }
}
