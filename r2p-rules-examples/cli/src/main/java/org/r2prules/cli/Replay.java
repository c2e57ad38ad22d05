package org.r2prules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Series;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Situation;
import org.r2prules.json.ChangesJson;
import org.r2prules.report.ChangeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses a situation at several dates. */
@Command(
    name = "replay",
    description = {
      "Assesses a situation at several dates: when which threshold and which option changed, and by"
          + " what. RETROSPECTIVE: what does not say when it became known is read with what is known"
          + " today.",
      "One dossier is taken at each date with what was known by then; several are taken each at its"
          + " own date."
    },
    mixinStandardHelpOptions = true)
final class Replay implements Callable<Integer> {

  /** What is shown unless the first date is asked for. */
  private static final int USUAL = 24;

  private static final int MOST = 1000;

  /** So often the way is told. */
  private static final int TOLD = 50;

  @Spec private CommandSpec spec;

  @Mixin private Terms terms;

  @Parameters(
      arity = "1..*",
      paramLabel = "CASE|DIR|FILE",
      description =
          "A case that comes along, or all of one situation by its id or with *, as libya-2011-*; a"
              + " folder of dossiers of one situation; or files.")
  private List<String> inputs = new ArrayList<>();

  @picocli.CommandLine.Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Not before that date; of one dossier, at most 24 dates without it.")
  private LocalDate from;

  @picocli.CommandLine.Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Not after that date; of one dossier, its own without it.")
  private LocalDate to;

  @picocli.CommandLine.Option(
      names = "--every",
      paramLabel = "STEP",
      description =
          "The steps of one dossier: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
  private Step every = Step.MONTH;

  @picocli.CommandLine.Option(
      names = "--all",
      description = "Everything that changed at each step.")
  private boolean all;

  @picocli.CommandLine.Option(names = "--json", description = "Print everything as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    R2pRules rules = terms.rules();
    List<Dossier> dossiers = dossiers(rules);
    if (from != null && to != null && from.isAfter(to)) {
      throw new Refusal("--from is after --to");
    }
    Series series = series(rules, dossiers);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ChangesJson.write(series, out);
    } else {
      out.print(all ? ChangeReport.seriesDetail(series) : ChangeReport.series(series));
    }
    out.flush();
    return R2p.DONE;
  }

  private Series series(R2pRules rules, List<Dossier> dossiers) {
    if (dossiers.size() == 1) {
      SortedSet<LocalDate> dates = dates(dossiers.get(0));
      return Series.of(dossiers.get(0), dates, told(rules, 2 * dates.size() - 1));
    }
    List<Dossier> chosen =
        dossiers.stream()
            .filter(each -> from == null || !asOf(each).isBefore(from))
            .filter(each -> to == null || !asOf(each).isAfter(to))
            .sorted(Comparator.comparing(Replay::asOf))
            .toList();
    if (chosen.isEmpty()) {
      throw new Refusal("no dossier is of a date between --from and --to");
    }
    try {
      return Series.of(chosen, told(rules, 2 * chosen.size() - 1));
    } catch (IllegalArgumentException e) {
      throw new Refusal(e.getMessage());
    }
  }

  private SortedSet<LocalDate> dates(Dossier dossier) {
    LocalDate last = to == null ? asOf(dossier) : to;
    LocalDate first = from == null ? FirstDate.of(dossier) : from;
    if (first.isAfter(last)) {
      throw new Refusal("nothing lies between " + first + " and " + last);
    }
    SortedSet<LocalDate> dates = every.dates(first, last, from == null ? USUAL : MOST + 1);
    if (dates.size() > MOST) {
      throw new Refusal("more than " + MOST + " dates; take a later --from or a longer --every");
    }
    return dates;
  }

  /** Tells the way where it is long. */
  private Function<Dossier, Assessment> told(R2pRules rules, int most) {
    AtomicInteger count = new AtomicInteger();
    return dossier -> {
      int done = count.getAndIncrement();
      if (done > 0 && done % TOLD == 0) {
        spec.commandLine().getErr().printf("%d of at most %d assessments%n", done, most);
        spec.commandLine().getErr().flush();
      }
      return rules.assess(dossier);
    };
  }

  private static LocalDate asOf(Dossier dossier) {
    return dossier.situation().map(Situation::asOf).orElseThrow();
  }

  private List<Dossier> dossiers(R2pRules rules) {
    List<Dossier> dossiers = new ArrayList<>();
    for (String input : inputs) {
      List<String> cases = cases(rules, input);
      if (!cases.isEmpty()) {
        cases.forEach(name -> dossiers.add(rules.dossierOfCase(name)));
      } else if (Files.isDirectory(Path.of(input))) {
        files(input).forEach(file -> dossiers.add(Input.of(rules, file)));
      } else {
        dossiers.add(Input.of(rules, input));
      }
    }
    return dossiers;
  }

  /** The case of that name, or else those that it means. */
  private static List<String> cases(R2pRules rules, String input) {
    if (rules.cases().contains(input)) {
      return List.of(input);
    }
    if (input.indexOf('*') >= 0) {
      PathMatcher pattern = FileSystems.getDefault().getPathMatcher("glob:" + input);
      return rules.cases().stream().filter(name -> pattern.matches(Path.of(name))).toList();
    }
    return rules.cases().stream()
        .filter(name -> rules.dossierOfCase(name).situation().orElseThrow().id().equals(input))
        .toList();
  }

  private static List<String> files(String folder) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      List<String> found =
          files
              .filter(file -> file.getFileName().toString().matches(".*\\.(ya?ml|json)"))
              .map(Path::toString)
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new Refusal("no dossier in " + folder + ": no file ends in .yaml, .yml or .json");
      }
      return found;
    } catch (IOException e) {
      throw new Refusal("cannot read " + folder + ": " + e.getMessage());
    }
  }
}
