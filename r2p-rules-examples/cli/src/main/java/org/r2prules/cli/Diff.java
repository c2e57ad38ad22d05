package org.r2prules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Comparison;
import org.r2prules.dossier.Dossier;
import org.r2prules.json.ChangesJson;
import org.r2prules.report.ChangeReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what differs between two assessments. */
@Command(
    name = "diff",
    description = {
      "Tells what differs in the conclusions on two dossiers, or on one at two dates, and on which"
          + " of the facts that differ each change rests.",
      "At an earlier date a dossier holds what was known by then alone."
    },
    mixinStandardHelpOptions = true)
final class Diff implements Callable<Integer> {

  /** With more facts that differ, none is taken back alone: each costs a question. */
  private static final int PROVEN = 50;

  @Spec private CommandSpec spec;

  @Mixin private Terms terms;

  @Parameters(
      arity = "1..2",
      paramLabel = "CASE|FILE",
      description =
          "The dossier before and the one after: a case that comes along (r2p cases), a file in YAML"
              + " or JSON, or - for the input stream. One alone is compared at two dates.")
  private List<String> dossiers = new ArrayList<>();

  @picocli.CommandLine.Option(
      names = "--at",
      paramLabel = "DATE",
      description =
          "The date to take a dossier at, as 2011-02-27. Given twice: before and after. Given once:"
              + " of one dossier the date before, of two that of both.")
  private List<LocalDate> dates = new ArrayList<>();

  @picocli.CommandLine.Option(
      names = "--all",
      description = "Everything that differs, and not what fits on a page.")
  private boolean all;

  @picocli.CommandLine.Option(names = "--json", description = "Print everything as JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    R2pRules rules = terms.rules();
    List<Dossier> both = both(rules);
    Comparison comparison = Comparison.of(both.get(0), both.get(1), rules::assess);
    int differ = comparison.facts().size();
    if (differ > 0 && differ <= PROVEN && !comparison.effects().isEmpty()) {
      comparison = comparison.proven(rules.whatIf(both.get(1)));
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ChangesJson.write(comparison, out);
    } else {
      out.print(all ? ChangeReport.detail(comparison) : ChangeReport.page(comparison));
    }
    out.flush();
    return R2p.DONE;
  }

  private List<Dossier> both(R2pRules rules) {
    boolean one = dossiers.size() == 1;
    if (dates.size() > 2 || one && dates.isEmpty()) {
      throw new Refusal(
          one ? "one dossier is compared at two dates: give --at" : "--at is given twice at most");
    }
    Dossier before = Input.of(rules, dossiers.get(0));
    Dossier after = one ? before : Input.of(rules, dossiers.get(1));
    if (!dates.isEmpty()) {
      before = before.asOf(dates.get(0)).dossier();
    }
    if (dates.size() == 2 || dates.size() == 1 && !one) {
      after = after.asOf(dates.get(dates.size() - 1)).dossier();
    }
    return List.of(before, after);
  }
}
