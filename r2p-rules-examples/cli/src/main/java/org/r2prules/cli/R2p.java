package org.r2prules.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.r2prules.dossier.DossierException;
import org.r2prules.imports.ImportException;
import org.r2prules.text.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;

/** The command line. Results go to the standard output in UTF-8, complaints to the error output. */
@Command(
    name = "r2p",
    description = {
      "What the doctrine of the Responsibility to Protect concludes on a dossier, and why.",
      "It says which options the doctrine leaves open; people decide."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      New.class,
      Check.class,
      Assess.class,
      Diff.class,
      Replay.class,
      ImportTables.class,
      Migrate.class,
      Codes.class,
      Cases.class,
      Rules.class,
      LintRules.class,
      Readings.class,
      Test.class
    },
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:it failed unexpectedly",
      "2:the command line, a dossier, a table or the rules are not valid; what is wrong stands on the error"
          + " output, and nothing was written to the output, save by lint --sarif and of other"
          + " dossiers",
      "3:migrate has open questions; nothing was written",
      "4:test found a scenario that does not pass",
      "5:output was lost, for instance since the disk is full; a reader that closes its pipe, as head"
          + " does, is no loss"
    },
    footerHeading = "%nOf several dossiers the code is the worst: 1, 5, 2, 0.%n")
final class R2p {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int NOT_VALID = 2;
  static final int OPEN = 3;
  static final int NOT_AS_EXPECTED = 4;
  static final int LOST = 5;

  /** So wide is what else is printed. */
  private static final int HELP_WIDTH = Columns.WIDTH;

  private R2p() {}

  /** Runs a command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    Sink out =
        new Sink(new FileOutputStream(FileDescriptor.out), () -> Terminal.isPipe(Terminal.OUT));
    System.exit(run(FileNames.given(args), out, new FileOutputStream(FileDescriptor.err)));
  }

  /** Runs a command; what was lost of its output is an error of its own. */
  static int run(String[] args, Sink out, OutputStream err) {
    PrintWriter output = writer(out);
    PrintWriter errors = writer(err);
    int exit = commandLine(output, errors).execute(args);
    output.close();
    if (out.loss() != null) {
      errors.println("not everything was written to the output: " + out.loss());
      exit = exit == FAILED ? FAILED : LOST;
    }
    errors.close();
    return exit;
  }

  /** In UTF-8 whatever the locale; no character of a dossier commands the terminal. */
  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(Visible.writer(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new R2p())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        // A file may be called @notes.yaml.
        .setExpandAtFiles(false)
        .setUsageHelpWidth(HELP_WIDTH)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .registerConverter(Path.class, FileNames::path)
        .setExecutionExceptionHandler(R2p::handle);
  }

  /** What is wrong with a dossier is said as it is; anything else is our failure, and shown. */
  private static int handle(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    if (failure instanceof DossierException
        || failure instanceof ImportException
        || failure instanceof Refusal) {
      command.getErr().println(failure.getMessage());
      return NOT_VALID;
    }
    if (failure instanceof LostOutput) {
      command.getErr().println(failure.getMessage());
      return LOST;
    }
    unexpected(failure, command.getErr());
    return FAILED;
  }

  static void unexpected(Exception failure, PrintWriter err) {
    err.println("r2p failed unexpectedly:");
    failure.printStackTrace(err);
  }
}
