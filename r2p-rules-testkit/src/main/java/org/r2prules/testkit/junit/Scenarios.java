package org.r2prules.testkit.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.r2prules.R2pRules;
import org.r2prules.testkit.Scenario;
import org.r2prules.testkit.ScenarioFiles;
import org.r2prules.testkit.ScenarioReader;
import org.r2prules.testkit.ScenarioResult;
import org.r2prules.testkit.ScenarioRunner;

/**
 * Turns a folder of scenario files into tests. This is all that an organisation needs for its own
 * expectations, beside the test kit in test scope:
 *
 * <pre>{@code
 * class ExpectationsTest {
 *   @TestFactory
 *   Stream<DynamicNode> what_we_expect_holds() {
 *     return Scenarios.of(R2pRules.load(), "expectations");
 *   }
 * }
 * }</pre>
 *
 * Stateless and thread-safe.
 */
public final class Scenarios {

  private Scenarios() {}

  /**
   * A container for each file, named as the file, with a test for each scenario, named {@code
   * fires: …} or {@code silent: …} with file and line after it; an IDE goes from either to the
   * place. A file that cannot be read, or that looks like a scenario file and is none, is a test
   * that fails; so is what is wrong with a {@code readings.yaml}.
   *
   * @param rules the rules to test; never null
   * @param folder a folder of the class path, for instance {@code org/r2prules/kb}; never null
   * @throws IllegalArgumentException if there is no such folder, or no scenario file in it
   */
  public static Stream<DynamicNode> of(R2pRules rules, String folder) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ScenarioReader reader = ScenarioReader.of(rules.doctrine());
    ScenarioRunner runner = ScenarioRunner.on(rules);
    List<ScenarioFiles.Source> sources = ScenarioFiles.under(loader, folder);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("no scenario file in " + folder);
    }
    List<DynamicNode> nodes = new ArrayList<>();
    List<String> pins = reader.pinProblems(sources);
    if (!pins.isEmpty()) {
      nodes.add(
          dynamicTest(
              ScenarioFiles.READINGS,
              () -> {
                throw new AssertionError(String.join("\n", pins));
              }));
    }
    for (ScenarioFiles.Source source : sources) {
      nodes.add(file(source, reader, runner));
    }
    return nodes.stream();
  }

  private static DynamicNode file(
      ScenarioFiles.Source source, ScenarioReader reader, ScenarioRunner runner) {
    List<Scenario> scenarios;
    try {
      scenarios = reader.read(source);
    } catch (RuntimeException unreadable) {
      return dynamicTest(
          source.name(),
          link(source, 1),
          () -> {
            throw unreadable;
          });
    }
    String name = source.name().substring(source.name().lastIndexOf('/') + 1);
    return dynamicContainer(
        source.name(),
        link(source, 1),
        scenarios.stream()
            .map(
                each ->
                    dynamicTest(
                        each.title() + " (" + name + ":" + each.line() + ")",
                        link(source, each.line()),
                        () -> verify(runner, each))));
  }

  /** Null for a file in a jar: then there is no place to go to; null where it would be harmful. */
  private static URI link(ScenarioFiles.Source source, int line) {
    return source.path() == null || !Surefire.keepsSources(Scenarios.class.getClassLoader())
        ? null
        : URI.create(source.path().toUri() + "?line=" + Math.max(line, 1));
  }

  private static void verify(ScenarioRunner runner, Scenario scenario) {
    ScenarioResult result = runner.run(scenario);
    if (!result.passed()) {
      throw new AssertionError(
          scenario.place() + ": " + scenario.title() + "\n" + String.join("\n", result.failures()));
    }
  }
}
