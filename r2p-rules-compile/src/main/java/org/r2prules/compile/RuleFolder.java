package org.r2prules.compile;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where a knowledge base lies as it is written, for instance in {@code src/main/resources}.
 * Immutable.
 *
 * @param root the folder that has {@code META-INF/r2prules/doctrine.yaml}; never null
 * @param within the folder of the rules, from the root on, with a slash at the end; never null
 * @param models the name under which the compiled rules are listed; never null
 */
public record RuleFolder(Path root, String within, String models) {

  static final String MANIFEST = "META-INF/r2prules/doctrine.yaml";

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Checks that nothing is null. */
  public RuleFolder {
    Objects.requireNonNull(root, "root");
    Objects.requireNonNull(within, "within");
    Objects.requireNonNull(models, "models");
  }

  /**
   * The knowledge base that a folder is about: its own, that of its {@code src/main/resources}, or
   * the one that it lies in.
   *
   * @throws RulesException if there is none, or its manifest cannot be read
   */
  public static RuleFolder of(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    Stream<Path> inside = Stream.of(start, start.resolve("src/main/resources"));
    Stream<Path> around = Stream.iterate(start, Objects::nonNull, Path::getParent);
    Path root =
        Stream.concat(inside, around)
            .filter(each -> Files.isRegularFile(each.resolve(MANIFEST)))
            .findFirst()
            .orElseThrow(
                () ->
                    new RulesException(
                        "no knowledge base in " + folder + ": no " + MANIFEST + " there"));
    return read(root);
  }

  private static RuleFolder read(Path root) {
    Path manifest = root.resolve(MANIFEST);
    try {
      JsonNode node = YAML.readTree(Files.readString(manifest));
      String within = node.path("folder").asText();
      String models = node.path("models").asText();
      if (!within.endsWith("/") || models.isEmpty() || !Files.isDirectory(root.resolve(within))) {
        throw new RulesException(
            manifest
                + ": folder must be a folder of "
                + root
                + ", with a slash at its end, and"
                + " models the name of a list");
      }
      return new RuleFolder(root, within, models);
    } catch (IOException e) {
      throw new RulesException("cannot read " + manifest + ": " + e.getMessage());
    }
  }

  /** The folder of the rules. */
  public Path rules() {
    return root.resolve(within);
  }
}
