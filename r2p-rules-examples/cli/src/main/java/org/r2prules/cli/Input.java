package org.r2prules.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Nearest;
import org.r2prules.dossier.Dossier;
import picocli.CommandLine.Parameters;

/** The dossier that a command is about. */
final class Input {

  @Parameters(
      index = "0",
      paramLabel = "CASE|FILE",
      description =
          "A case that comes along (r2p cases), a file in YAML or JSON, or - for the input stream.")
  private String dossier;

  Dossier read(R2pRules rules) {
    return of(rules, dossier);
  }

  /** The dossier of that name. */
  static Dossier of(R2pRules rules, String dossier) {
    if (rules.cases().contains(dossier)) {
      return rules.dossierOfCase(dossier);
    }
    try {
      if (dossier.equals("-")) {
        return rules.reader().read(System.in, "-");
      }
      return rules.reader().read(file(dossier, rules.cases()));
    } catch (IOException e) {
      throw new Refusal("cannot read " + dossier + ": " + e.getMessage());
    }
  }

  private static Path file(String dossier, List<String> cases) {
    try {
      Path file = Path.of(dossier);
      if (Files.isRegularFile(file)) {
        return file;
      }
      if (Files.exists(file)) {
        throw new Refusal(dossier + " is not a file");
      }
    } catch (InvalidPathException e) {
      // Then it is no file either.
    }
    throw new Refusal(
        "no case and no file "
            + dossier
            + Nearest.hint(dossier, cases)
            + "; r2p cases lists the cases");
  }
}
