package org.r2prules.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.r2prules.dossier.DossierException;
import org.r2prules.imports.ImportException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

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
      Assess.class,
      Check.class,
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
      "2:the command line, the dossier, the table or the rules are not valid; nothing was written to the output,"
          + " save by lint --sarif",
      "3:migrate has open questions; nothing was written",
      "4:test found a scenario that does not pass"
    })
final class R2p {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int NOT_VALID = 2;
  static final int OPEN = 3;
  static final int NOT_AS_EXPECTED = 4;

  private R2p() {}

  /** Runs a command and ends the JVM with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    int exit = commandLine(out, err).execute(args);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    return new CommandLine(new R2p())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
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
    command.getErr().println("r2p failed unexpectedly:");
    failure.printStackTrace(command.getErr());
    return FAILED;
  }
}
