package org.r2prules.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Problems in SARIF 2.1.0, the form in which editors and code hosts take what a check found.
 * Stateless and thread-safe.
 */
public final class Sarif {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<Cause> CAUSES = List.of(Cause.values());
  private static final String BASE = "RULES";

  private Sarif() {}

  /**
   * A log with one run.
   *
   * @param problems what was found, see {@link Lint#of}
   * @param folder the folder that their places count from, see {@link Lint#folder}
   */
  public static String of(List<Problem> problems, Path folder) {
    Objects.requireNonNull(problems, "Sarif.of needs the problems");
    Objects.requireNonNull(folder, "Sarif.of needs the folder of the rules");
    ObjectNode log = JSON.createObjectNode();
    log.put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "r2p lint");
    ArrayNode rules = driver.putArray("rules");
    for (Cause cause : CAUSES) {
      ObjectNode rule = rules.addObject();
      rule.put("id", cause.id());
      rule.putObject("shortDescription").put("text", cause.wanted() + ".");
    }
    String base = folder.toAbsolutePath().normalize().toUri().toString();
    run.putObject("originalUriBaseIds")
        .putObject(BASE)
        .put("uri", base.endsWith("/") ? base : base + "/");
    run.put("columnKind", "utf16CodeUnits");
    ArrayNode results = run.putArray("results");
    problems.forEach(problem -> write(problem, results.addObject()));
    return log.toPrettyString().replace("\r\n", "\n") + "\n";
  }

  private static void write(Problem problem, ObjectNode result) {
    result.put("ruleId", problem.cause().id());
    result.put("ruleIndex", CAUSES.indexOf(problem.cause()));
    result.put("level", "error");
    result.putObject("message").put("text", problem.text());
    ObjectNode location = result.putArray("locations").addObject();
    ObjectNode physical = location.putObject("physicalLocation");
    physical
        .putObject("artifactLocation")
        .put("uri", uri(problem.place().file()))
        .put("uriBaseId", BASE);
    physical
        .putObject("region")
        .put("startLine", problem.place().line())
        .put("startColumn", problem.place().column());
    if (problem.rule() != null) {
      location
          .putArray("logicalLocations")
          .addObject()
          .put("name", problem.rule())
          .put("kind", "function");
    }
    ObjectNode properties = result.putObject("properties");
    properties.put("word", problem.word());
    problem.expected().forEach(properties.putArray("expected")::add);
    problem.nearest().forEach(properties.putArray("nearest")::add);
  }

  /** A path with slashes as a reference, its odd letters escaped. */
  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no path: " + path, e);
    }
  }
}
