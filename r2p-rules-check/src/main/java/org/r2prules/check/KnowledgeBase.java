package org.r2prules.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where the parts of a knowledge base are.
 *
 * @param folder the folder of the rules
 * @param manifest {@code doctrine.yaml}; null if there is none above the folder
 */
record KnowledgeBase(Path folder, Path manifest) {

  private static final Path MANIFEST = Path.of("META-INF", "r2prules", "doctrine.yaml");
  private static final Set<String> NEEDED =
      new TreeSet<>(Set.of("vocabulary.yaml", "interpretations.yaml", "labels.yaml"));

  /**
   * The knowledge base in a folder: that of the rules, or the one above that has META-INF.
   *
   * @throws IllegalArgumentException if the folder holds none; the message says what it lacks
   */
  static KnowledgeBase in(Path given) {
    Path manifest = given.resolve(MANIFEST);
    if (Files.isRegularFile(manifest)) {
      JsonNode folder = new YamlFile(SourceText.read(given, manifest)).tree().path("folder");
      return of(given.resolve(folder.asText("")).normalize(), manifest);
    }
    Path above = given.toAbsolutePath().normalize().getParent();
    while (above != null && !Files.isRegularFile(above.resolve(MANIFEST))) {
      above = above.getParent();
    }
    return of(given, above == null ? null : above.resolve(MANIFEST));
  }

  private static KnowledgeBase of(Path folder, Path manifest) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("no folder " + folder);
    }
    List<String> lacking =
        NEEDED.stream().filter(each -> !Files.isRegularFile(folder.resolve(each))).toList();
    if (!lacking.isEmpty()) {
      throw new IllegalArgumentException(
          folder + " holds no knowledge base: it lacks " + String.join(", ", lacking));
    }
    return new KnowledgeBase(folder, manifest);
  }

  /** All its files, in order of their names; those of the cases are no doctrine. */
  List<Path> files() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /**
   * What the manifest says beside what is there; nothing if there is no manifest of this folder.
   */
  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (manifest == null) {
      return problems;
    }
    Path root = manifest.getParent().getParent().getParent();
    SourceText text =
        SourceText.read(folder.toAbsolutePath().normalize(), manifest.toAbsolutePath().normalize());
    YamlFile yaml = new YamlFile(text);
    problems.addAll(yaml.problems());
    if (!yaml.problems().isEmpty() || !isOf(root, yaml.tree())) {
      return problems;
    }
    Set<String> listed = new TreeSet<>();
    yaml.tree().path("files").forEach(each -> listed.add(each.asText()));
    Set<String> there = new TreeSet<>();
    for (Path file : files()) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (makesDoctrine(name)) {
        there.add(name);
      }
    }
    for (String name : there) {
      if (!listed.contains(name)) {
        problems.add(
            Problem.of(
                Cause.MANIFEST,
                text.of("files:", 0),
                null,
                name,
                "makes doctrine and is not listed: " + name));
      }
    }
    for (String name : listed) {
      if (!there.contains(name)) {
        problems.add(
            Problem.unknown(
                Cause.MANIFEST, text.of(name, 0), null, name, "is not there: " + name, there));
      }
    }
    return problems;
  }

  private boolean isOf(Path root, JsonNode tree) {
    return root.resolve(tree.path("folder").asText(""))
        .normalize()
        .equals(folder.toAbsolutePath().normalize());
  }

  private static boolean makesDoctrine(String name) {
    return !name.startsWith("cases/")
        && Stream.of(".drl", ".drl.csv", ".drl.xlsx", ".yaml").anyMatch(name::endsWith);
  }
}
