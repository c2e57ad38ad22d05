package org.r2prules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
import org.r2prules.compile.RuleCompiler;
import org.r2prules.compile.RuleFolder;
import org.r2prules.compile.RulesException;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.doctrine.Nearest;
import org.r2prules.testkit.Scenario;
import org.r2prules.testkit.ScenarioException;
import org.r2prules.testkit.ScenarioFiles;
import org.r2prules.testkit.ScenarioReader;
import org.r2prules.testkit.ScenarioResult;
import org.r2prules.testkit.ScenarioRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs scenarios, on the shipped rules or on those of a folder. */
@Command(
    name = "test",
    description = "Runs scenario files on the shipped rules, or on the rules of a folder.",
    mixinStandardHelpOptions = true)
final class Test implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE|DIR",
      description =
          "A scenario file, or a folder of them; without it src/test/resources of the folder that"
              + " --kb is about, or the current folder.")
  private Path scenarios;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Only the scenarios whose name this is, or is a part of.")
  private String name;

  @Option(
      names = "--kb",
      paramLabel = "DIR",
      description =
          "A knowledge base as it is written: a module, its src/main/resources, or a folder in it."
              + " Its rules are checked and compiled.")
  private Path kb;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description =
          "Where compiled rules are kept for later runs, a folder that nobody else may write to;"
              + " without it .cache/r2p-rules in the home folder.")
  private Path cache = Path.of(System.getProperty("user.home"), ".cache", "r2p-rules");

  @Option(names = "--watch", description = "Go on, and run again whenever a file is saved.")
  private boolean watch;

  private RuleCompiler compiler;
  private R2pRules shipped;

  @Override
  public Integer call() {
    Path where = where();
    if (!watch) {
      return run(where);
    }
    try (Watch saved = Watch.on(kb == null ? List.of(where) : List.of(where, rules()))) {
      do {
        again(where);
      } while (saved.waits());
    } catch (IOException e) {
      throw new Refusal("cannot watch " + where + ": " + e.getMessage());
    }
    return R2p.DONE;
  }

  /** What is wrong is told and mended: the next time it is saved it is run again. */
  private void again(Path where) {
    try {
      run(where);
    } catch (Refusal e) {
      spec.commandLine().getErr().println(e.getMessage());
      spec.commandLine().getErr().flush();
    }
  }

  private Path rules() {
    try {
      return RuleFolder.of(kb).root();
    } catch (RulesException e) {
      throw new Refusal(e.getMessage());
    }
  }

  private Path where() {
    Path where = scenarios;
    if (where == null) {
      where = Path.of("");
      if (kb != null) {
        // src/main/resources lies beside src/test/resources.
        where = rules().resolve("../../test/resources").normalize();
      }
    }
    if (!Files.exists(where.toAbsolutePath())) {
      throw new Refusal("no file and no folder " + where);
    }
    return where;
  }

  private int run(Path where) {
    R2pRules rules = loaded();
    ScenarioReader reader = ScenarioReader.of(rules.doctrine());
    ScenarioRunner runner = ScenarioRunner.on(rules);
    List<ScenarioFiles.Source> sources = ScenarioFiles.in(where);
    List<String> failures = new ArrayList<>(reader.pinProblems(sources));
    List<Scenario> chosen = chosen(reader, sources, failures);
    PrintWriter out = spec.commandLine().getOut();
    int failed = 0;
    // Whoever saved a rule waits for all of them: every processor takes some, the order stays.
    List<ScenarioResult> results = chosen.parallelStream().map(runner::run).toList();
    for (ScenarioResult result : results) {
      if (!result.passed()) {
        failed++;
        out.print(result.scenario().place() + ": " + result.scenario().title() + "\n");
        result.failures().forEach(each -> out.print("  " + each.replace("\n", "\n  ") + "\n"));
      }
    }
    failures.forEach(each -> out.print(each + "\n"));
    out.print((chosen.size() - failed) + " of " + chosen.size() + " scenarios passed\n");
    out.flush();
    return failed == 0 && failures.isEmpty() ? R2p.DONE : R2p.NOT_AS_EXPECTED;
  }

  private List<Scenario> chosen(
      ScenarioReader reader, List<ScenarioFiles.Source> sources, List<String> unreadable) {
    List<Scenario> all = new ArrayList<>();
    for (ScenarioFiles.Source source : sources) {
      try {
        all.addAll(reader.read(source));
      } catch (ScenarioException e) {
        unreadable.addAll(e.problems());
      }
    }
    List<Scenario> chosen =
        all.stream().filter(each -> name == null || each.name().contains(name)).toList();
    if (chosen.isEmpty() && unreadable.isEmpty()) {
      throw new Refusal(
          name == null
              ? "no scenarios there: no file in YAML with scenarios at its top"
              : "no scenario has "
                  + name
                  + " in its name"
                  + Nearest.hint(name, all.stream().map(Scenario::name).distinct().toList()));
    }
    return chosen;
  }

  /** The rules; those that come along are loaded once. They are evaluated in one staged pass. */
  private R2pRules loaded() {
    if (kb == null) {
      if (shipped == null) {
        shipped = R2pRules.load().staged();
      }
      return shipped;
    }
    if (compiler == null) {
      compiler = RuleCompiler.keeping(cache);
    }
    try {
      return staged(compiler.compile(kb));
    } catch (RulesException | DoctrineException e) {
      throw new Refusal(e.getMessage());
    }
  }

  /** A session takes every doctrine, the pass most. */
  private static R2pRules staged(R2pRules rules) {
    try {
      return rules.staged();
    } catch (DoctrineException e) {
      return rules;
    }
  }
}
