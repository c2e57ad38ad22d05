package org.r2prules.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds scenario files: those in YAML that have {@code scenarios} at their top, under whatever
 * name. A file that looks like one and is none, {@code given} and {@code then} at its top, say, or
 * {@code .yml} for a name, is found too, so that somebody reads it and complains; others are left
 * alone.
 */
public final class ScenarioFiles {

  /** The readings that the scenarios of a folder, and of those within it, were written under. */
  public static final String READINGS = "readings.yaml";

  private static final Pattern KEY = Pattern.compile("(?m)^[\"']?([A-Za-z]\\w*)[\"']?\\s*:");
  private static final Set<String> SCENARIO_WORDS =
      Set.of("scenarios", "scenario", "given", "then");
  private static final String COMPILED = "target/test-classes";
  private static final String WRITTEN = "src/test/resources";

  /**
   * A file.
   *
   * @param name its path within the folder, with slashes
   * @param text its content
   * @param path where it is written; null if it is in a jar. Of a file that a build copied, the one
   *     that it was copied from, where that is found
   * @param readings the text of the nearest {@code readings.yaml}, beside it or above; null if
   *     there is none
   */
  public record Source(String name, String text, @Nullable Path path, @Nullable String readings) {

    /** For messages: its path from the current folder on, or what is known of it. */
    public String place() {
      if (path == null) {
        return name;
      }
      Path here = Path.of("").toAbsolutePath();
      Path file = path.toAbsolutePath().normalize();
      Path shown = file.startsWith(here) ? here.relativize(file) : file;
      return shown.toString().replace('\\', '/');
    }
  }

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

  /**
   * A file, whatever it holds, or all scenario files in a folder and those within it, by name. What
   * a build made ({@code target}) and hidden folders are left out.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  public static List<Source> in(Path fileOrFolder) {
    List<Source> sources = new ArrayList<>();
    try {
      Path start = fileOrFolder.toAbsolutePath().normalize();
      if (Files.isDirectory(start)) {
        read(start, sources);
      } else {
        sources.add(source(start.getParent(), start, Files.readString(start)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the scenarios in " + fileOrFolder, e);
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
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = name(folder);
            return !folder.equals(root) && (name.startsWith(".") || name.equals("target"))
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file).toLowerCase(Locale.ROOT);
            if (name.endsWith(".yaml") || name.endsWith(".yml")) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    for (Path file : files) {
      String text = Files.readString(file);
      if (isLikeOne(text)) {
        sources.add(source(root, file, text));
      }
    }
  }

  private static Source source(Path root, Path file, String text) throws IOException {
    return new Source(
        root.relativize(file).toString().replace('\\', '/'),
        text,
        file.getFileSystem().equals(FileSystems.getDefault()) ? written(file) : null,
        readings(file));
  }

  private static boolean isLikeOne(String text) {
    Matcher key = KEY.matcher(text);
    while (key.find()) {
      if (SCENARIO_WORDS.contains(key.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** The file that a build of Maven copied, if it is there. */
  private static Path written(Path file) {
    String path = file.toString().replace('\\', '/');
    Path source = Path.of(path.replace("/" + COMPILED + "/", "/" + WRITTEN + "/"));
    return Files.isRegularFile(source) ? source : file;
  }

  /** The nearest, up to where the project begins. */
  private static @Nullable String readings(Path file) throws IOException {
    for (Path at = file.getParent(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(READINGS))) {
        return Files.readString(at.resolve(READINGS));
      }
      if (Files.exists(at.resolve("pom.xml")) || Files.exists(at.resolve(".git"))) {
        return null;
      }
    }
    return null;
  }

  private static String name(Path file) {
    return file.getFileName() == null ? "" : file.getFileName().toString();
  }
}
