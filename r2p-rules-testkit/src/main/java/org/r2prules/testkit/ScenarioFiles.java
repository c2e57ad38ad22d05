package org.r2prules.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds scenario files on a class path. A scenario file has the name of its rule, for instance
 * {@code thresholds/THR-04.coercion-gate.yaml}; other files of a folder are left alone.
 */
public final class ScenarioFiles {

  private static final Pattern NAME = Pattern.compile("[A-Z]{3}-\\d\\d\\..+\\.yaml");

  /**
   * A file.
   *
   * @param name its path within the folder, with slashes
   * @param text its content
   */
  public record Source(String name, String text) {}

  private ScenarioFiles() {}

  /**
   * All scenario files in this folder and those within it, by name.
   *
   * @param folder for instance {@code org/r2prules/kb}; it may be in several places of the class
   *     path, in folders and in jars
   * @throws IllegalArgumentException if there is no such folder
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<Source> under(ClassLoader loader, String folder) {
    List<Source> sources = new ArrayList<>();
    try {
      List<URL> roots = Collections.list(loader.getResources(folder));
      if (roots.isEmpty()) {
        throw new IllegalArgumentException("no folder " + folder + " on the class path");
      }
      for (URL root : roots) {
        read(root.toURI(), folder, sources);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the scenarios in " + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("cannot read " + folder, e);
    }
    sources.sort(Comparator.comparing(Source::name));
    return sources;
  }

  private static void read(URI root, String folder, List<Source> sources) throws IOException {
    if (root.getScheme().equals("jar")) {
      Path jar = Path.of(URI.create(root.getRawSchemeSpecificPart().replaceAll("!.*", "")));
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
        read(files.getPath("/" + folder), sources);
      }
    } else {
      read(Path.of(root), sources);
    }
  }

  private static void read(Path root, List<Source> sources) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(file -> NAME.matcher(name(file)).matches()).toList();
    }
    for (Path file : files) {
      String name = root.relativize(file).toString().replace('\\', '/');
      sources.add(new Source(name, Files.readString(file)));
    }
  }

  private static String name(Path file) {
    return file.getFileName() == null ? "" : file.getFileName().toString();
  }
}
