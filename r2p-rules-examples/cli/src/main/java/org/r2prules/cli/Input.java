package org.r2prules.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Nearest;
import org.r2prules.dossier.Dossier;
import picocli.CommandLine.Parameters;

/** The dossiers that a command is about. */
final class Input {

  private static final Set<String> STREAM = Set.of("-", "/dev/stdin");

  @Parameters(
      arity = "1..*",
      paramLabel = "CASE|FILE",
      description = {
        "A case that comes along (r2p cases), a file in YAML or JSON, or - for the input stream.",
        "Of several each is taken, whatever is wrong with the others."
      })
  private List<String> dossiers;

  private final Set<String> streams = new HashSet<>();

  /** As they were given. */
  List<String> names() {
    return dossiers;
  }

  /** The dossier of that name. */
  static Dossier of(R2pRules rules, String name) {
    return new Input().read(rules, name);
  }

  /** That dossier. */
  Dossier read(R2pRules rules, String name) {
    if (rules.cases().contains(name)) {
      return rules.dossierOfCase(name);
    }
    try {
      if (STREAM.contains(name)) {
        if (!streams.add("-")) {
          throw new Refusal("the input stream can be read once; " + name + " stands there again");
        }
        return rules.reader().read(System.in, name);
      }
      try (InputStream in = Files.newInputStream(file(name, rules.cases()))) {
        return rules.reader().read(in, name);
      }
    } catch (IOException e) {
      throw new Refusal("cannot read " + name + ": " + reason(e));
    }
  }

  /** What the system says is wrong, without the name of the file. */
  static String reason(IOException e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof java.nio.file.FileSystemException file && file.getReason() != null) {
      return file.getReason();
    }
    return e instanceof NoSuchFileException ? "no such file" : e.getMessage();
  }

  private static Path file(String name, List<String> cases) {
    try {
      Path file = FileNames.path(name);
      if (Files.isDirectory(file)) {
        throw new Refusal(name + " is a folder, not a file");
      }
      if (Files.exists(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // Then it is no file either.
    }
    throw new Refusal(
        "no case and no file " + name + Nearest.hint(name, cases) + "; r2p cases lists the cases");
  }
}
