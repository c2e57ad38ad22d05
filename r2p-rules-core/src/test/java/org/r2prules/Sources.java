package org.r2prules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the project as they are written. */
final class Sources {

  static final Path ROOT = Path.of(System.getProperty("r2p.root", "..")).normalize();
  static final Path CORE = ROOT.resolve("r2p-rules-core/src/main/java");

  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//[^\\n]*|(?s)/\\*.*?\\*/");

  private Sources() {}

  /** The files below a folder whose names end so, save what was built: path, then content. */
  static Map<String, String> in(Path folder, String ending) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(path -> path.toString().endsWith(ending))
          .filter(path -> !path.toString().replace('\\', '/').contains("/target/"))
          .filter(Files::isRegularFile)
          .forEach(
              path -> texts.put(folder.relativize(path).toString().replace('\\', '/'), read(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** A source of Java without its comments. */
  static String code(String text) {
    return COMMENT.matcher(text).replaceAll("");
  }

  static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
