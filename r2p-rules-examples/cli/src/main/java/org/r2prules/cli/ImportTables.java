package org.r2prules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.r2prules.R2pRules;
import org.r2prules.imports.CsvFile;
import org.r2prules.imports.Imported;
import org.r2prules.imports.Imports;
import org.r2prules.imports.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a dossier of a table. */
@Command(
    name = "import",
    description = {
      "Makes a first dossier of a table, for a person to read and correct.",
      "What was left out, and why, is said on the error output and at the head of the dossier."
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "FORMAT")
final class ImportTables {

  /** What all formats take. */
  static final class Choice {

    @Option(
        names = "--country",
        paramLabel = "ISO3",
        description = "The country to take, by its code; not needed where the table has but one.")
    private String country;

    @Option(names = "--from", paramLabel = "DATE", description = "The first day to take.")
    private LocalDate from;

    @Option(
        names = "--to",
        paramLabel = "DATE",
        description =
            "The last day to take, and the date of the dossier; the last day of the table without"
                + " it.")
    private LocalDate to;

    @Option(
        names = "--state",
        paramLabel = "ID",
        description = "The id for the state; made from the name of the country without it.")
    private String state;

    @Option(
        names = {"-o", "--out"},
        paramLabel = "FILE",
        description = "Where to write the dossier, instead of the output.")
    private Path target;

    Scope scope() {
      return Scope.all().country(country).from(from).to(to).state(state);
    }
  }

  /** What tables of events and months take beside. */
  static final class Putting {

    @Option(
        names = "--by",
        paramLabel = "PERIOD",
        description =
            "One incident for each actor and event, month or year: ${COMPLETION-CANDIDATES}.",
        defaultValue = "MONTH")
    private Scope.By by;

    @Option(names = "--each", description = "The same as --by event.")
    private boolean each;

    @Option(
        names = "--known",
        paramLabel = "DATE",
        description = "When the record became known; left out where it is told with hindsight.")
    private LocalDate known;

    Scope scope(Scope scope) {
      return scope.by(each ? Scope.By.EVENT : by).known(known);
    }
  }

  @Spec private CommandSpec spec;

  private static Imports imports() {
    return Imports.of(R2pRules.load().doctrine().vocabulary());
  }

  @Command(
      name = "rows",
      description = {
        "A spreadsheet of one row a fact: country, date, code, value, about, standard, source, link.",
        "Commas, semicolons or tabs; see docs/importing.md."
      },
      mixinStandardHelpOptions = true)
  int rows(
      @Mixin Choice choice,
      @Parameters(paramLabel = "FILE", description = "A table, or - for the input stream.")
          String file) {
    return write(choice, imports().rows(read(file), choice.scope()));
  }

  @Command(
      name = "ged",
      description = "Events of UCDP GED, with a row of HXL tags or without, as incidents.",
      mixinStandardHelpOptions = true)
  int ged(
      @Mixin Choice choice,
      @Mixin Putting putting,
      @Parameters(paramLabel = "FILE", description = "A table, or - for the input stream.")
          String file) {
    return write(choice, imports().events(read(file), putting.scope(choice.scope())));
  }

  @Command(
      name = "months",
      description = "Deaths by country and month, as incidents.",
      mixinStandardHelpOptions = true)
  int months(
      @Mixin Choice choice,
      @Mixin Putting putting,
      @Parameters(paramLabel = "FILE", description = "A table, or - for the input stream.")
          String file) {
    return write(choice, imports().months(read(file), putting.scope(choice.scope())));
  }

  @Command(
      name = "council",
      description = {
        "Records of the Security Council as decisions: adopted texts, vetoed drafts, or both, or a"
            + " list of events with its resolutions.",
        "What they do not cover stays unknown."
      },
      mixinStandardHelpOptions = true)
  int council(
      @Mixin Choice choice,
      @Option(
              names = "--agenda",
              paramLabel = "TEXT",
              description =
                  "Take what has this text in its agenda item, title or label, in place of the names of"
                      + " the country; may be repeated; * takes every row.")
          List<String> agenda,
      @Option(
              names = "--whole",
              description =
                  "The tables are known to hold all that was decided and refused on the situation.")
          boolean whole,
      @Parameters(
              arity = "1..*",
              paramLabel = "FILE",
              description = "Tables, or - for the input stream.")
          List<String> files) {
    List<CsvFile> tables = new ArrayList<>();
    files.forEach(file -> tables.add(read(file)));
    Scope scope = choice.scope().agenda(agenda == null ? List.of() : agenda).whole(whole);
    return write(choice, imports().council(tables, scope));
  }

  private static CsvFile read(String file) {
    try {
      if (file.equals("-")) {
        return CsvFile.read(System.in, "-");
      }
      Path path = FileNames.path(file);
      if (!Files.exists(path)) {
        throw new Refusal("no file " + file);
      }
      try (InputStream in = Files.newInputStream(path)) {
        return CsvFile.read(in, file.substring(file.lastIndexOf('/') + 1));
      }
    } catch (IOException e) {
      throw new Refusal("cannot read " + file + ": " + Input.reason(e));
    } catch (InvalidPathException e) {
      throw new Refusal("no file " + file);
    }
  }

  private int write(Choice choice, Imported imported) {
    PrintWriter err = spec.commandLine().getErr();
    err.print(imported.summary());
    err.flush();
    if (choice.target == null) {
      PrintWriter out = spec.commandLine().getOut();
      out.print(imported.yaml());
      out.flush();
      return R2p.DONE;
    }
    try {
      Files.writeString(choice.target, imported.yaml());
    } catch (IOException e) {
      throw new LostOutput("cannot write " + choice.target + ": " + Input.reason(e));
    }
    return R2p.DONE;
  }
}
