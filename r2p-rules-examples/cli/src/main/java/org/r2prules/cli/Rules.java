package org.r2prules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
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

  @Option(
      names = "--json",
      description = "Print them as JSON, with sources, labels and the catalogue of tools.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    R2pRules rules = R2pRules.load();
    if (json) {
      DoctrineJson.write(rules, out);
    } else {
      rules
          .doctrine()
          .rules()
          .values()
          .forEach(rule -> out.printf("%-32s  %s\n", rule.id(), rule.title()));
    }
    out.flush();
    return R2p.DONE;
  }
}
