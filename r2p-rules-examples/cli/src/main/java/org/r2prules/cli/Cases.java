package org.r2prules.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
import org.r2prules.facts.Situation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the cases that come along. */
@Command(
    name = "cases",
    description = "Lists the replayed cases that come along: name, date, title.",
    mixinStandardHelpOptions = true)
final class Cases implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    R2pRules rules = R2pRules.load();
    for (String name : rules.cases()) {
      Situation situation = rules.dossierOfCase(name).situation().orElseThrow();
      out.printf("%-20s  %s  %s\n", name, situation.asOf(), situation.name());
    }
    out.flush();
    return R2p.DONE;
  }
}
