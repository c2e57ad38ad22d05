package org.r2prules.kb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the project as they are written. */
final class Sources {

  static final Path ROOT = Path.of(System.getProperty("r2p.root", ".."));
  static final Path KB_RESOURCES = ROOT.resolve("r2p-rules-kb/src/main/resources");
  static final Path KB = KB_RESOURCES.resolve("org/r2prules/kb");
  static final Path KB_SCENARIOS = ROOT.resolve("r2p-rules-kb/src/test/resources/org/r2prules/kb");
  static final Path KB_CLASSES = ROOT.resolve("r2p-rules-kb/target/classes");
  static final Path CORE_JAVA = ROOT.resolve("r2p-rules-core/src/main/java");
  static final Path TESTKIT_JAVA = ROOT.resolve("r2p-rules-testkit/src/main/java");
  static final Path CORE_CLASSES = ROOT.resolve("r2p-rules-core/target/classes");
  static final Path TESTKIT_CLASSES = ROOT.resolve("r2p-rules-testkit/target/classes");

  private Sources() {}

  /** The files in a folder whose names end so: path within the folder, then content. */
  static Map<String, String> in(Path folder, String... endings) {
    Map<String, String> texts = new TreeMap<>();
    paths(folder, endings).forEach((name, path) -> texts.put(name, read(path)));
    return texts;
  }

  static Map<String, Path> paths(Path folder, String... endings) {
    Map<String, Path> paths = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(Files::isRegularFile)
            .filter(path -> List.of(endings).stream().anyMatch(path.toString()::endsWith))
            .forEach(
                path -> paths.put(folder.relativize(path).toString().replace('\\', '/'), path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return paths;
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
