package org.r2prules.compile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A copy of the shipped knowledge base, as its authors have it, to edit. */
record CopiedFolder(Path root) {

  static final Path SHIPPED =
      Path.of(System.getProperty("r2p.root"), "r2p-rules-kb/src/main/resources");

  static CopiedFolder in(Path root) {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(SHIPPED.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
      return new CopiedFolder(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes something else for what stands in the file for the first time. */
  void edit(String file, String was, String is) {
    try {
      Path path = root.resolve("org/r2prules/kb").resolve(file);
      String text = Files.readString(path);
      int at = text.indexOf(was);
      assertTrue(at >= 0, "not in " + file + ": " + was);
      Files.writeString(path, text.substring(0, at) + is + text.substring(at + was.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
