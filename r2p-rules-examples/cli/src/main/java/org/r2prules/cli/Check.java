package org.r2prules.cli;

import java.util.concurrent.Callable;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says whether dossiers are valid. */
@Command(
    name = "check",
    description =
        "Checks dossiers; lists everything that is wrong with one on the error output. Of several"
            + " each is called by its name.",
    mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Mixin private Input input;

  @Mixin private Each each;

  @Override
  public Integer call() {
    R2pRules rules = R2pRules.load();
    boolean many = input.names().size() > 1;
    return each.run(
        input.names(),
        name -> input.read(rules, name),
        (name, dossier) -> print(many ? name + ": " : "", dossier),
        (name, failure) -> {});
  }

  private void print(String name, Dossier dossier) {
    spec.commandLine().getOut().print(name + "valid: " + dossier.facts().size() + " facts\n");
  }
}
