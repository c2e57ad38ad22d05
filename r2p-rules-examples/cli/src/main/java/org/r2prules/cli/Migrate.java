package org.r2prules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
import org.r2prules.dossier.DossierException;
import org.r2prules.dossier.DossierReader;
import org.r2prules.dossier.migration.Migrated;
import org.r2prules.dossier.migration.Migration;
import org.r2prules.dossier.migration.Note;
import org.r2prules.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Rewrites a dossier of an earlier form. */
@Command(
    name = "migrate",
    description = {
      "Rewrites a dossier of the first form in today's; comments stay. What says the same comes back"
          + " as it is.",
      "Where only you can know what was meant, it asks, on the error output, and writes nothing:"
          + " answer in the file and run it again."
    },
    mixinStandardHelpOptions = true)
final class Migrate implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "A dossier in YAML or JSON.")
  private String file;

  @picocli.CommandLine.Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write it, instead of the output; may be the same file.")
  private Path target;

  @Override
  public Integer call() {
    Migrated migrated = Migration.load().migrate(text(), file);
    PrintWriter err = spec.commandLine().getErr();
    migrated.remarks().forEach(note -> print(note, "note", err));
    migrated.questions().forEach(note -> print(note, "question", err));
    if (migrated.isOpen()) {
      int open = migrated.questions().size();
      Columns.print(
          err,
          "",
          (open == 1 ? "1 question is" : open + " questions are")
              + " open; nothing was written. Answer in "
              + file
              + " and run it again; if that is of form 2 already, write 'form: 2' at its top.");
      err.flush();
      return R2p.OPEN;
    }
    R2pRules.load().reader().read(migrated.text(), file);
    err.flush();
    write(migrated.text());
    return R2p.DONE;
  }

  private void print(Note note, String what, PrintWriter err) {
    err.print(
        file
            + ":"
            + note.line()
            + ":"
            + note.column()
            + ": "
            + what
            + ": "
            + note.written()
            + "\n");
    Columns.print(err, "    ", note.says());
    if (!note.choices().isEmpty()) {
      Columns.print(err, "    ", "write one of: " + String.join("; ", note.choices()));
    }
  }

  private String text() {
    try {
      return Files.readString(FileNames.path(file));
    } catch (CharacterCodingException e) {
      throw new Refusal("cannot read " + file + ": not UTF-8; save the file as UTF-8");
    } catch (IOException | InvalidPathException e) {
      throw new Refusal(
          "cannot read " + file + ": " + (e instanceof IOException io ? Input.reason(io) : e));
    }
  }

  private void write(String text) {
    if (target == null) {
      requireVisible(text);
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return;
    }
    try {
      Files.writeString(target, text);
    } catch (IOException e) {
      throw new LostOutput("cannot write " + target + ": " + Input.reason(e));
    }
  }

  /** On the output, what cannot be seen is shown; in quotes that means the same, elsewhere not. */
  private void requireVisible(String text) {
    String shown = Visible.text(text);
    if (!shown.equals(text)) {
      DossierReader reader = R2pRules.load().reader();
      try {
        if (reader.read(shown, file).equals(reader.read(text, file))) {
          return;
        }
      } catch (DossierException e) {
        // Then it does not mean the same.
      }
      throw new Refusal(
          file + " has characters that cannot be seen, outside quotes; write it with --out");
    }
  }
}
