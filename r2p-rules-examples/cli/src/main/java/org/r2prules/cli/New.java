package org.r2prules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes a first dossier. */
@Command(
    name = "new",
    description =
        "Writes a first dossier, valid as it stands, with the questions in it that decide most.",
    mixinStandardHelpOptions = true)
final class New implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @picocli.CommandLine.Option(
      names = "--country",
      paramLabel = "ISO3",
      description = "The country, by its three letters, as SDN.")
  private String country;

  @picocli.CommandLine.Option(
      names = "--state",
      paramLabel = "ID",
      description = "The id of the state in the dossier; from the country unless given.")
  private String state;

  @picocli.CommandLine.Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "What the situation is called.")
  private String name;

  @picocli.CommandLine.Option(
      names = "--date",
      paramLabel = "DATE",
      description = "The date of the dossier, as 2026-03-14; today unless given.")
  private LocalDate date;

  @picocli.CommandLine.Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it; a file that is there is left alone.")
  private String output;

  @Override
  public Integer call() {
    R2pRules rules = R2pRules.load().staged();
    LocalDate day = date == null ? LocalDate.now(ZoneId.systemDefault()) : date;
    String iso3 = country == null ? null : country.toUpperCase(Locale.ROOT);
    String called = iso3 == null ? null : name(iso3);
    String id = state != null ? state : called == null ? "the-state" : FirstDossier.id(called);
    String title = name != null ? name : called == null ? "A situation" : called;
    String text = new FirstDossier(rules, id, called, iso3, title, day).text();
    if (output == null) {
      spec.commandLine().getOut().print(text);
    } else {
      write(text);
    }
    spec.commandLine().getOut().flush();
    return R2p.DONE;
  }

  private static String name(String iso3) {
    List<String> codes =
        Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale("", code).getISO3Country())
            .toList();
    int place = codes.indexOf(iso3);
    if (place < 0) {
      throw new Refusal("no country has the letters " + iso3 + Nearest.hint(iso3, codes));
    }
    return new Locale("", Locale.getISOCountries()[place]).getDisplayCountry(Locale.ENGLISH);
  }

  private void write(String text) {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Files.writeString(Path.of(output), text, StandardOpenOption.CREATE_NEW);
      out.print("wrote " + output + "\n");
    } catch (FileAlreadyExistsException e) {
      throw new Refusal(output + " is there already; nothing was written");
    } catch (IOException | InvalidPathException e) {
      throw new Refusal("cannot write " + output + ": " + e.getMessage());
    }
  }
}
