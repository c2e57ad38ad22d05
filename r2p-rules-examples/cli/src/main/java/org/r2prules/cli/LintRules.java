package org.r2prules.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.r2prules.check.Lint;
import org.r2prules.check.Problem;
import org.r2prules.check.Sarif;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks rules as the build of a knowledge base does. */
@Command(
    name = "lint",
    description = {
      "Checks the rules, tables and words of a knowledge base before they are compiled; lists"
          + " everything that is wrong on the error output, each with file, line and column.",
      "With a JDK it also compiles the consequences."
    },
    mixinStandardHelpOptions = true)
final class LintRules implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description =
          "The folder with vocabulary.yaml and the rules, or the one above it with"
              + " META-INF/r2prules.")
  private String folder;

  @picocli.CommandLine.Option(
      names = "--sarif",
      description = "Write what is wrong to the output instead, in SARIF 2.1.0.")
  private boolean sarif;

  @Override
  public Integer call() {
    Path rules;
    List<Problem> problems;
    try {
      rules = Lint.folder(FileNames.path(folder));
      problems = Lint.of(rules);
    } catch (InvalidPathException e) {
      throw new Refusal("no folder " + folder);
    } catch (IllegalArgumentException e) {
      throw new Refusal(e.getMessage());
    }
    PrintWriter out = spec.commandLine().getOut();
    if (sarif) {
      out.print(Sarif.of(problems, rules));
    } else if (problems.isEmpty()) {
      out.print("nothing to mend\n");
    }
    out.flush();
    if (!sarif) {
      PrintWriter err = spec.commandLine().getErr();
      // From where the command runs, so that a terminal leads to the file.
      problems.forEach(
          each -> {
            String file = each.place().file();
            String rest = each.toString().substring(file.length());
            err.print(rules.resolve(file).normalize() + rest + "\n");
          });
      err.flush();
    }
    return problems.isEmpty() ? R2p.DONE : R2p.NOT_VALID;
  }
}
