package org.r2prules.testkit;

import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Standard;

/**
 * A dossier, and what the rules make of it. Immutable and thread-safe. {@link ScenarioReader} tells
 * how one is written.
 *
 * @param file the file it stands in; never null
 * @param line the line of that file
 * @param rule the id of the rule that it tests; null if it is about whatever any rule concludes
 * @param name what it shows, in words; never null
 * @param fires whether the rule fires, or stays silent; see the package; false without a rule
 * @param readings the readings that it states, by switch; never null
 * @param defaults the switches whose default it is about; never null
 * @param pinned the readings that its folder was written under, for what it does not state; never
 *     null
 * @param standard the standard of proof required; null for the usual one
 * @param dossier the facts; never null
 * @param then what is concluded; with a rule, empty only in a silent scenario in which it concludes
 *     nothing at all
 * @param register the examples of the doctrine register that it carries over, as {@code
 *     entry/number} with numbers from 1; never null
 * @param before the scenario of the same file of which everything is concluded as in that one, save
 *     what {@code save} lists; null if it is compared with none
 * @param save what is concluded otherwise than before
 * @param among the kinds of conclusions that are compared, the word before the colon of an id;
 *     empty for all
 * @param whole the file that lists everything that is concluded; null if there is none
 */
public record Scenario(
    String file,
    int line,
    @Nullable String rule,
    String name,
    boolean fires,
    Map<String, String> readings,
    Set<String> defaults,
    Map<String, String> pinned,
    @Nullable Standard standard,
    Dossier dossier,
    List<Expectation> then,
    List<String> register,
    @Nullable Scenario before,
    List<Expectation> save,
    Set<String> among,
    @Nullable Path whole) {

  /** Copies the collections. */
  public Scenario {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(dossier, "dossier");
    readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    defaults = Collections.unmodifiableSet(new TreeSet<>(defaults));
    pinned = Collections.unmodifiableMap(new TreeMap<>(pinned));
    then = List.copyOf(then);
    register = List.copyOf(register);
    save = List.copyOf(save);
    among = Collections.unmodifiableSet(new TreeSet<>(among));
  }

  /** As a test's name: {@code fires: …} or {@code silent: …}; without a rule the name alone. */
  public String title() {
    return rule == null ? name : (fires ? "fires: " : "silent: ") + name;
  }

  /** Where it stands: file and line. */
  public String place() {
    return file + ":" + line;
  }

  /**
   * The readings that it is run under, before those of the rules: what it states, else what is
   * pinned, but for the switches whose default it is about.
   */
  public Map<String, String> underReadings() {
    Map<String, String> under = new TreeMap<>(pinned);
    under.keySet().removeAll(defaults);
    under.putAll(readings);
    return under;
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
