package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The public API of every module against the list that the module keeps: whoever breaks a host, or
 * promises something new, sees it here and says so in the changelog. It stands here since the
 * command line is the one module that sees all the others.
 */
class PublicApiTest {

  private static final Path ROOT = Path.of(System.getProperty("r2p.root", "../.."));
  private static final String SOURCES = "src/main/java";

  /** Every module that goes out and has Java: what a host may compile against. */
  static List<String> modules() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve(SOURCES)))
          .map(folder -> String.valueOf(folder.getFileName()))
          .sorted()
          .toList();
    }
  }

  @Test
  void it_is_asked_of_every_module_with_java() throws IOException {
    assertTrue(modules().containsAll(List.of("r2p-rules-core", "r2p-rules-import")));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void the_public_api_is_what_the_list_says(String module)
      throws IOException, ClassNotFoundException {
    Path list = ROOT.resolve(module).resolve("public-api.txt");
    List<String> now = ApiListing.of(types(ROOT.resolve(module).resolve(SOURCES)));
    if (Boolean.getBoolean("golden.update")) {
      Files.write(list, now);
      return;
    }
    List<String> kept = Files.exists(list) ? Files.readAllLines(list) : List.of();
    TreeSet<String> gone = new TreeSet<>(kept);
    now.forEach(gone::remove);
    TreeSet<String> come = new TreeSet<>(now);
    kept.forEach(come::remove);
    if (!gone.isEmpty() || !come.isEmpty()) {
      StringBuilder text = new StringBuilder("the public API of ");
      text.append(module).append(" has changed; gone breaks hosts, come is a promise. If it is");
      text.append(
          " meant, say so in CHANGELOG.md and write the list anew with -Dgolden.update=true");
      gone.forEach(line -> text.append("\n  gone  ").append(line));
      come.forEach(line -> text.append("\n  come  ").append(line));
      fail(text.toString());
    }
  }

  /** By the sources: what an earlier build left behind is no API, nor is what is internal. */
  private static List<Class<?>> types(Path sources) throws IOException, ClassNotFoundException {
    List<String> files;
    try (Stream<Path> walk = Files.walk(sources)) {
      files =
          walk.filter(Files::isRegularFile)
              .map(file -> sources.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".java") && !file.endsWith("-info.java"))
              .filter(file -> !file.contains("/internal/"))
              .sorted()
              .toList();
    }
    List<Class<?>> types = new ArrayList<>();
    for (String file : files) {
      String name = file.substring(0, file.length() - ".java".length()).replace('/', '.');
      addWithMembers(Class.forName(name, false, PublicApiTest.class.getClassLoader()), types);
    }
    return types;
  }

  private static void addWithMembers(Class<?> type, List<Class<?>> types) {
    types.add(type);
    for (Class<?> member : type.getDeclaredClasses()) {
      addWithMembers(member, types);
    }
  }
}
