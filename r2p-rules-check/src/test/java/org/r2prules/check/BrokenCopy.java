package org.r2prules.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of a small knowledge base to break. */
final class BrokenCopy {

  static final Path SHIPPED =
      Path.of(System.getProperty("r2p.root"), "r2p-rules-kb/src/main/resources/org/r2prules/kb");

  static final Path SMALL =
      Path.of(System.getProperty("r2p.root"), "r2p-rules-check/src/test/resources/small");

  private final Path folder;

  private BrokenCopy(Path folder) {
    this.folder = folder;
  }

  static BrokenCopy in(Path folder) {
    try (Stream<Path> files = Files.walk(SMALL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(SMALL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      return new BrokenCopy(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String name) {
    return folder.resolve(name.startsWith("META-INF") ? name : "kb/" + name);
  }

  /** Writes something else for what stands in the file for the first time. */
  BrokenCopy with(String file, String right, String wrong) {
    try {
      Path path = file(file);
      String text = Files.readString(path);
      int at = text.indexOf(right);
      assertTrue(at >= 0, "not in " + file + ": " + right);
      Files.writeString(path, text.substring(0, at) + wrong + text.substring(at + right.length()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends every line as Windows does. */
  BrokenCopy withCarriageReturns(String file) {
    try {
      Path path = file(file);
      Files.writeString(path, Files.readString(path).replace("\n", "\r\n"));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds to the end of the file. */
  BrokenCopy and(String file, String more) {
    try {
      Path path = file(file);
      Files.writeString(path, Files.readString(path) + more);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** All that the check says, a line for each. */
  String lint() {
    return Lint.of(folder).stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
