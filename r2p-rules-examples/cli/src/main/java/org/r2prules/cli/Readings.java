package org.r2prules.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Interpretation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the switches where the sources allow several readings. */
@Command(
    name = "readings",
    description = "Lists the switches and their readings; * marks the one in use.",
    mixinStandardHelpOptions = true)
final class Readings implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @picocli.CommandLine.Option(
      names = "--yaml",
      description =
          "Print each switch and its usual reading, as readings.yaml of scenarios has it.")
  private boolean yaml;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    if (yaml) {
      R2pRules.load().readings().forEach((key, reading) -> out.printf("%s: %s\n", key, reading));
      out.flush();
      return R2p.DONE;
    }
    for (Interpretation each : R2pRules.load().doctrine().interpretations().values()) {
      out.printf("%s: %s\n", each.key(), each.title());
      each.readings()
          .forEach(
              (reading, meaning) ->
                  out.printf(
                      "  %s %s: %s\n",
                      reading.equals(each.standard()) ? "*" : " ", reading, meaning));
    }
    out.flush();
    return R2p.DONE;
  }
}
