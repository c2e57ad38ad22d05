package org.r2prules.testkit.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

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
 * Turns a folder of scenario files into tests.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> scenarios() {
 *   return Scenarios.of(R2pRules.load(), "org/r2prules/kb");
 * }
 * }</pre>
 *
 * Stateless and thread-safe.
 */
public final class Scenarios {

  private Scenarios() {}

  /**
   * A container for each file, named as the file, with a test for each scenario, named {@code
   * fires: …} or {@code silent: …}. A file that cannot be read is a test that fails.
   *
   * @param rules the rules to test; never null
   * @param folder a folder of the class path, for instance {@code org/r2prules/kb}; never null
   * @throws IllegalArgumentException if there is no such folder
   */
  public static Stream<DynamicNode> of(R2pRules rules, String folder) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ScenarioReader reader = ScenarioReader.of(rules.doctrine());
    ScenarioRunner runner = ScenarioRunner.on(rules);
    List<DynamicNode> nodes = new ArrayList<>();
    for (ScenarioFiles.Source source : ScenarioFiles.under(loader, folder)) {
      nodes.add(file(source, reader, runner));
    }
    return nodes.stream();
  }

  private static DynamicNode file(
      ScenarioFiles.Source source, ScenarioReader reader, ScenarioRunner runner) {
    List<Scenario> scenarios;
    try {
      scenarios = reader.read(source.name(), source.text());
    } catch (RuntimeException unreadable) {
      return dynamicTest(
          source.name(),
          () -> {
            throw unreadable;
          });
    }
    return dynamicContainer(
        source.name(),
        scenarios.stream().map(each -> dynamicTest(each.title(), () -> verify(runner, each))));
  }

  private static void verify(ScenarioRunner runner, Scenario scenario) {
    ScenarioResult result = runner.run(scenario);
    if (!result.passed()) {
      throw new AssertionError(
          scenario.file() + ", " + scenario.title() + "\n" + String.join("\n", result.failures()));
    }
  }
}
