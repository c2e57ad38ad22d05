package org.r2prules.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.r2prules.dossier.DossierException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Takes one dossier after the other: what is wrong with one is told with its name and hides no
 * other, and the exit code is the worst.
 */
final class Each {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--progress",
      negatable = true,
      description =
          "Tell on the error output which of several files is next; by default only where somebody"
              + " watches it and the output goes elsewhere.")
  private Boolean progress;

  /**
   * Prints what becomes of each.
   *
   * @param names the dossiers
   * @param work what is made of one; may throw what a command throws
   * @param print prints it with its name; all that was printed of the last is out by then
   * @param refused prints in the output that one was refused; does nothing where that is told on
   *     the error output alone
   */
  <T> int run(
      List<String> names,
      Function<String, T> work,
      BiConsumer<String, T> print,
      BiConsumer<String, Exception> refused) {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    boolean many = names.size() > 1;
    boolean told = many && (progress == null ? isWatched() : progress);
    int worst = R2p.DONE;
    int next = 0;
    for (String name : names) {
      next++;
      if (told) {
        err.println(next + " of " + names.size() + ": " + name);
        err.flush();
      }
      try {
        T made = work.apply(name);
        print.accept(name, made);
      } catch (DossierException | Refusal e) {
        if (!many) {
          throw e;
        }
        err.println(name + ": " + e.getMessage());
        refused.accept(name, e);
        worst = worse(worst, R2p.NOT_VALID);
      } catch (RuntimeException e) {
        if (!many) {
          throw e;
        }
        err.print(name + ": ");
        R2p.unexpected(e, err);
        refused.accept(name, e);
        worst = worse(worst, R2p.FAILED);
      }
      err.flush();
      out.flush();
      if (out.checkError()) {
        break; // Nobody will see more of it.
      }
    }
    return worst;
  }

  private static boolean isWatched() {
    return Terminal.watches(Terminal.ERR) && !Terminal.watches(Terminal.OUT);
  }

  /** That we failed is worse than that a dossier is not valid. */
  private static int worse(int one, int other) {
    return one == R2p.FAILED || other == R2p.FAILED ? R2p.FAILED : Math.max(one, other);
  }
}
