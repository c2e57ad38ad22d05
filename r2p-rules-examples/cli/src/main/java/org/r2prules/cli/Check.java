package org.r2prules.cli;

import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says whether a dossier is valid. */
@Command(
    name = "check",
    description = "Checks a dossier; lists everything that is wrong with it on the error output.",
    mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Input input;

  @Override
  public Integer call() {
    Dossier dossier = input.read(R2pRules.load());
    spec.commandLine().getOut().print("valid: " + dossier.facts().size() + " facts\n");
    spec.commandLine().getOut().flush();
    return R2p.DONE;
  }
}
