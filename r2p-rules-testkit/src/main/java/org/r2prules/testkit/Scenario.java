package org.r2prules.testkit;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Standard;

/**
 * A dossier, and what one rule makes of it. Immutable and thread-safe. {@link ScenarioReader} tells
 * how one is written.
 *
 * @param file the file it stands in; never null
 * @param rule the id of the rule that it tests; never null
 * @param name what it shows, in words; never null
 * @param fires whether the rule fires, or stays silent; see the package
 * @param readings the readings that differ from the usual ones, by switch; never null
 * @param standard the standard of proof required; null for the usual one
 * @param dossier the facts; never null
 * @param then what the rule concludes; empty only in a silent scenario in which it concludes
 *     nothing at all
 * @param register the examples of the doctrine register that it carries over, as {@code
 *     entry/number} with numbers from 1; never null
 */
public record Scenario(
    String file,
    String rule,
    String name,
    boolean fires,
    Map<String, String> readings,
    @Nullable Standard standard,
    Dossier dossier,
    List<Expectation> then,
    List<String> register) {

  /** Copies the collections. */
  public Scenario {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(dossier, "dossier");
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    then = List.copyOf(then);
    register = List.copyOf(register);
  }

  /** As a test's name: {@code fires: …} or {@code silent: …}. */
  public String title() {
    return (fires ? "fires: " : "silent: ") + name;
  }

  /** What it is about; empty for anything that the rule concludes. */
  Set<String> abouts() {
    Set<String> abouts = new HashSet<>();
    for (Expectation expected : then) {
      if (expected.about() == null) {
        return Set.of();
      }
      abouts.add(expected.about());
    }
    return abouts;
  }
}
