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
   * @param folder the folder of the rules, or the one above that has META-INF/r2prules
   * @throws IllegalArgumentException if it holds no knowledge base; the message says what it lacks
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static List<Problem> of(Path folder) {
    Objects.requireNonNull(folder, "Lint.of needs the folder of a knowledge base");
    KnowledgeBase base = KnowledgeBase.in(folder);
    RuleFiles files = RuleFiles.in(base);
    List<Problem> problems = new ArrayList<>(base.problems());
    problems.addAll(files.problems());
    if (files.words().problems().isEmpty()) {
      words(files, problems);
    }
    for (ParsedRule rule : files.rules()) {
      problems.addAll(files.writes(rule).problems());
      problems.addAll(new OnceCheck(rule, files).problems());
      problems.addAll(new PatternCheck(rule).problems());
      problems.addAll(new ReachCheck(rule).problems());
    }
    problems.addAll(CompileCheck.of(files, problems));
    Set<String> told = new HashSet<>();
    return problems.stream().distinct().sorted().filter(each -> isNews(each, told)).toList();
  }

  /**
   * The folder that places of problems count from: that of the rules.
   *
   * @throws IllegalArgumentException if it holds no knowledge base; the message says what it lacks
   */
  public static Path folder(Path given) {
    Objects.requireNonNull(given, "Lint.folder needs the folder of a knowledge base");
    return KnowledgeBase.in(given).folder();
  }

  /** What needs the words that the files beside the rules declare. */
  private static void words(RuleFiles files, List<Problem> problems) {
    Subjects subjects = new Subjects(files);
    problems.addAll(RuleGraph.of(files).circles());
    problems.addAll(new WriterCheck(files, subjects).problems());
    problems.addAll(new WordCheck(files, subjects).problems());
    problems.addAll(new FiringCheck(files, subjects).problems());
    problems.addAll(new TotalCheck(files).problems());
    if (files.whole()) {
      problems.addAll(new TableCheck(files).problems());
      problems.addAll(new LabelCheck(files).problems());
      problems.addAll(new WordingCheck(files).problems());
    }
    for (ParsedRule rule : files.rules()) {
      problems.addAll(new FormCheck(rule, files.words()).problems());
      problems.addAll(new ValueCheck(rule, files.words()).problems());
    }
  }

  /** An import that is missing is told where it is missed first. */
  private static boolean isNews(Problem problem, Set<String> told) {
    int missing = problem.message().indexOf(": import ");
    return missing < 0 || told.add(problem.place().file() + problem.message().substring(missing));
  }
}
