package org.r2prules.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(
    name = "rules",
    description = "Lists the rules: id and title.",
    mixinStandardHelpOptions = true)
final class Rules implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    R2pRules.load()
        .doctrine()
        .rules()
        .values()
        .forEach(rule -> out.printf("%-32s  %s\n", rule.id(), rule.title()));
    out.flush();
    return R2p.DONE;
  }
}
