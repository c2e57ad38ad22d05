package org.r2prules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.json.DoctrineJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(
    name = "rules",
    description = "Lists the rules: id and title.",
    mixinStandardHelpOptions = true)
final class Rules implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Print them as JSON, with sources and labels.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Doctrine doctrine = R2pRules.load().doctrine();
    if (json) {
      DoctrineJson.write(doctrine, out);
    } else {
      doctrine.rules().values().forEach(rule -> out.printf("%-32s  %s\n", rule.id(), rule.title()));
    }
    out.flush();
    return R2p.DONE;
  }
}
