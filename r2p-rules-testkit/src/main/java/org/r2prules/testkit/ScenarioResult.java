package org.r2prules.testkit;

import java.util.List;
import java.util.Objects;

/**
 * A scenario that was run. Immutable and thread-safe.
 *
 * @param scenario the scenario; never null
 * @param failures what was expected and found otherwise, and why, each with file and line; empty if
 *     it passed
 */
public record ScenarioResult(Scenario scenario, List<String> failures) {

  /** Copies the list. */
  public ScenarioResult {
    Objects.requireNonNull(scenario, "scenario");
    failures = List.copyOf(failures);
  }

  /** Whether all was as expected. */
  public boolean passed() {
    return failures.isEmpty();
  }
}
