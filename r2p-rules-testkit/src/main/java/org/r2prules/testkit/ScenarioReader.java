package org.r2prules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.Nearest;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierException;
import org.r2prules.dossier.DossierReader;
import org.r2prules.facts.Standard;

/**
 * Reads scenario files. Immutable and thread-safe.
 *
 * <pre>{@code
 * rule: THR-01.authorities-commit
 * scenarios:
 * - name: the army commits
 *   fires: true
 *   given:
 *   - actor: {id: army, kind: FORCE, affiliation: STATE}
 *   - actor.conduct=COMMITS of army
 *   then:
 *   - conclusion: Criterion:AUTHORITIES_COMMIT
 *     status: MET
 *     because: [actor.conduct=COMMITS]
 * }</pre>
 *
 * A scenario has {@code name}; {@code fires: true} or {@code silent: true}; optional {@code
 * readings} (switch to reading), {@code defaults} (the switches whose default it is about), {@code
 * standard} (of proof, required of every fact) and {@code register} (the examples of the doctrine
 * register that it carries over, as {@code FR-3A-014/1}: entry and number); {@code given} and
 * {@code then}. {@code readings}, {@code defaults} and {@code standard} may stand at the top of the
 * file, for every scenario that has none of its own; of readings both hold.
 *
 * <p>A file without {@code rule} is about whatever is concluded: its scenarios neither fire nor are
 * silent, and {@code then} names conclusions of any rule. Beside {@code then}, or in place of it, a
 * scenario may have
 *
 * <ul>
 *   <li>{@code before}, the name of an earlier scenario of the file, and {@code save}, conclusions
 *       as in {@code then}, of which each differs: everything else is concluded as in that one.
 *       Reasons may be left out.
 *   <li>{@code whole}, a file beside this one that lists everything that is concluded, a line for
 *       each conclusion; {@code -Dgolden.update=true} writes it.
 *   <li>{@code among}, the kinds of conclusions that either of these compares, for instance {@code
 *       [Stage, Option]}; without it all.
 * </ul>
 *
 * <p>A file may name a {@code dossier}, a file beside it: its scenarios start from those facts. The
 * usual situation, state and people are then those of the dossier, people only where it has one
 * population.
 *
 * <p>Where a file {@code readings.yaml} lies beside the scenario file or in a folder above, it
 * lists every switch and the reading that the scenarios were written under. They are run under
 * these, whatever the defaults are, but for what they state and for the switches in {@code
 * defaults}.
 *
 * <p>Every other scenario starts from a situation {@code s} as of 2020-01-01, its territorial state
 * {@code state} and a population {@code people}; evidence is of source UN at REASONABLE_GROUNDS.
 * {@code given} adds facts, each a line or a map:
 *
 * <ul>
 *   <li>{@code [not] CODE[=VALUE] [of ID] [at STANDARD] [by WHOM]}: an indicator, or for a code
 *       that is a number a figure in the unit of the vocabulary; without {@code of} about the
 *       situation. Its id is {@code f} and its place in the list.
 *   <li>{@code actor: {id: rebels, kind: ARMED_GROUP}} and so on for situation, population,
 *       incident, measure, mission, decision, consent, indicator and figure: the components of the
 *       fact. Left out, {@code id} is the name of the kind; the situation, state or population that
 *       a fact is about is the usual one; a decision is of the date of the situation. {@code
 *       evidence} is a standard, or a map of what differs. A map of members may be a list of those
 *       asserted. A fact with the id of a usual one stands in its place.
 *   <li>{@code without: people} leaves a usual fact out.
 * </ul>
 *
 * <p>A scenario names no form, as a dossier does: it is kept with the rules that it tests and
 * changes with them, and {@code form} is no fact.
 *
 * <p>The file may have a {@code given} of its own, before {@code scenarios}: its facts are usual
 * ones for every scenario of the file, so that each says only in what it differs. The id of a line
 * there is {@code g} and its place. In a scenario a line stands in the place of the usual line that
 * it answers otherwise ({@code not barn=ROOF of state} in that of {@code barn=ROOF of state}), and
 * {@code without} takes a line in place of an id.
 *
 * <p>{@code then} lists conclusions of the rule: {@code conclusion}, {@code about} where the rule
 * draws several with that id, {@code status}, {@code value}, {@code doubts}, and {@code because} or
 * {@code becauseExactly}; see {@link Expectation}. {@code status: NONE} says that the rule draws no
 * such conclusion. In a scenario that fires, one of them is met. An empty list in a silent scenario
 * says that the rule concludes nothing at all.
 */
public final class ScenarioReader {

  private static final List<String> KEYS =
      List.of(
          "name",
          "register",
          "fires",
          "silent",
          "readings",
          "defaults",
          "standard",
          "given",
          "then",
          "before",
          "save",
          "among",
          "whole");

  private static final List<String> FILE_KEYS =
      List.of("rule", "dossier", "readings", "defaults", "standard", "given", "scenarios");

  private static final Pattern EXAMPLE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*/[1-9]\\d*");

  private final GivenReader given;
  private final DossierReader dossiers;
  private final Map<String, Interpretation> switches;

  private ScenarioReader(Vocabulary vocabulary, Map<String, Interpretation> switches) {
    this.given = new GivenReader(vocabulary);
    this.dossiers = new DossierReader(vocabulary);
    this.switches = switches;
  }

  /** A reader of scenarios in the words of this doctrine. */
  public static ScenarioReader of(Doctrine doctrine) {
    return new ScenarioReader(doctrine.vocabulary(), doctrine.interpretations());
  }

  /**
   * Reads a file that has no others beside it.
   *
   * @param file its name, for messages; never null
   * @param text its content; never null
   * @throws ScenarioException if any of it cannot be read, with every problem
   */
  public List<Scenario> read(String file, String text) {
    return read(file, text, null, null);
  }

  /**
   * Reads a file that was found.
   *
   * @throws ScenarioException if any of it cannot be read, with every problem
   */
  public List<Scenario> read(ScenarioFiles.Source source) {
    return read(source.place(), source.text(), source.path(), source.readings());
  }

  /**
   * What is wrong with the {@code readings.yaml} of these files, each once; empty if nothing is. A
   * scenario is read and run for all that.
   */
  public List<String> pinProblems(Collection<ScenarioFiles.Source> sources) {
    return sources.stream()
        .map(ScenarioFiles.Source::readings)
        .distinct()
        .flatMap(text -> Pinned.of(text, switches).problems().stream())
        .map(problem -> ScenarioFiles.READINGS + ": " + problem)
        .distinct()
        .toList();
  }

  private List<Scenario> read(String file, String text, Path path, String readings) {
    List<String> problems = new ArrayList<>();
    List<Scenario> scenarios = new ArrayList<>();
    Consumer<String> top = problem -> problems.add(file + ":1: " + problem);
    try {
      if (file.endsWith(".yml")) {
        top.accept("a scenario file ends in .yaml");
      }
      JsonNode root = Yaml.tree(text);
      Yaml.keys(root, "a scenario file", FILE_KEYS);
      Usual start = start(root, path);
      Head head =
          new Head(
              file,
              path,
              Yaml.textOrNull(root, "rule", "a scenario file"),
              given.shared(start, root.get("given"), top),
              readings(root.get("readings")),
              defaults(root.get("defaults")),
              Yaml.textOrNull(root, "standard", "a scenario file"),
              Pinned.of(readings, switches).readings());
      JsonNode list = root.path("scenarios");
      if (!list.isArray() || list.isEmpty()) {
        throw new NotationException("scenarios must be a list with at least one scenario");
      }
      TreeSet<String> names = new TreeSet<>();
      for (JsonNode node : list) {
        String name = node.path("name").asText("?");
        Consumer<String> report =
            problem ->
                problems.add(
                    file + ":" + Yaml.line(node) + ": scenario '" + name + "': " + problem);
        if (!names.add(name)) {
          report.accept("the name is used twice");
        }
        scenario(head, name, node, scenarios, report);
      }
    } catch (NotationException e) {
      top.accept(e.getMessage());
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return scenarios;
  }

  /** What a file says for all its scenarios. */
  private record Head(
      String file,
      Path path,
      String rule,
      Usual usual,
      Map<String, String> readings,
      Set<String> defaults,
      String standard,
      Map<String, String> pinned) {}

  private Usual start(JsonNode root, Path path) {
    String dossier = Yaml.textOrNull(root, "dossier", "a scenario file");
    if (dossier == null) {
      return Usual.plain();
    }
    try {
      return Usual.of(dossiers.read(beside(path, dossier)));
    } catch (IOException e) {
      throw new NotationException("cannot read the dossier " + dossier + " beside this file");
    } catch (DossierException e) {
      throw new NotationException("the dossier " + dossier + " is not valid: " + e.getMessage());
    }
  }

  private static Path beside(Path path, String name) {
    if (path == null) {
      throw new NotationException(name + " must lie beside a file on disk");
    }
    return path.resolveSibling(name);
  }

  private void scenario(
      Head head, String name, JsonNode node, List<Scenario> earlier, Consumer<String> problems) {
    try {
      Yaml.keys(node, "a scenario", KEYS);
      Yaml.text(node, "name", "a scenario");
      boolean fires = head.rule() != null && fires(node);
      if (head.rule() == null && (node.has("fires") || node.has("silent"))) {
        throw new NotationException(
            "fires and silent are said of a rule, and the file names none: rule");
      }
      Dossier dossier = given.read(head.usual(), node.get("given"), problems);
      boolean compares = node.has("before") || node.has("whole");
      List<Expectation> then =
          compares && !node.has("then")
              ? List.of()
              : then(node.get("then"), fires || head.rule() == null, problems);
      String standard = Yaml.textOrNull(node, "standard", "a scenario");
      if (standard == null) {
        standard = head.standard();
      }
      Map<String, String> readings = new TreeMap<>(head.readings());
      readings.putAll(readings(node.get("readings")));
      Set<String> defaults = new TreeSet<>(head.defaults());
      defaults.addAll(defaults(node.get("defaults")));
      for (String each : defaults) {
        if (readings.containsKey(each)) {
          throw new NotationException(
              each + " is in readings and in defaults: it is about one or the other");
        }
      }
      String whole = Yaml.textOrNull(node, "whole", "a scenario");
      Scenario before = before(node, earlier);
      earlier.add(
          new Scenario(
              head.file(),
              Yaml.line(node),
              head.rule(),
              name,
              fires,
              readings,
              defaults,
              head.pinned(),
              standard == null ? null : Yaml.constant(Standard.class, standard),
              dossier,
              then,
              register(node.get("register")),
              before,
              save(node, problems),
              among(node),
              whole == null ? null : beside(head.path(), whole)));
    } catch (NotationException e) {
      problems.accept(e.getMessage());
    }
  }

  /** The earlier scenario that this one is compared with; null if it is with none. */
  private static Scenario before(JsonNode node, List<Scenario> earlier) {
    String name = Yaml.textOrNull(node, "before", "a scenario");
    if (name == null) {
      return null;
    }
    List<String> names = earlier.stream().map(Scenario::name).toList();
    if (!names.contains(name)) {
      throw new NotationException(
          "before: no earlier scenario '" + name + "'" + Nearest.hintOrAll(name, names));
    }
    return earlier.get(names.indexOf(name));
  }

  private static List<Expectation> save(JsonNode node, Consumer<String> problems) {
    JsonNode save = node.get("save");
    if (node.has("before") != (save != null)) {
      throw new NotationException(
          "before and save go together: as before, save what is listed; [] for nothing");
    }
    if (save != null && !save.isArray()) {
      throw new NotationException("save must be a list of conclusions");
    }
    return save == null ? List.of() : expectations("save", save, false, problems);
  }

  private static Set<String> among(JsonNode node) {
    if (!node.has("among")) {
      return Set.of();
    }
    if (!node.has("before") && !node.has("whole")) {
      throw new NotationException("among goes with before or whole: what is compared");
    }
    return new TreeSet<>(Yaml.words(node.get("among"), "among"));
  }

  private Set<String> defaults(JsonNode node) {
    Set<String> defaults = new TreeSet<>();
    if (node != null) {
      for (String key : Yaml.words(node, "defaults")) {
        if (!switches.containsKey(key)) {
          throw new NotationException(
              "defaults: no switch " + key + Nearest.hint(key, switches.keySet()));
        }
        defaults.add(key);
      }
    }
    return defaults;
  }

  private static List<String> register(JsonNode node) {
    if (node == null) {
      return List.of();
    }
    List<String> examples = Yaml.words(node, "register of a scenario");
    for (String example : examples) {
      if (!EXAMPLE.matcher(example).matches()) {
        throw new NotationException(
            "register of a scenario: " + example + " is not an entry and a number, as FR-3A-014/1");
      }
    }
    return examples;
  }

  private static boolean fires(JsonNode node) {
    boolean fires = node.path("fires").asText().equals("true");
    boolean silent = node.path("silent").asText().equals("true");
    if (fires == silent || node.has("fires") == node.has("silent")) {
      throw new NotationException("a scenario has either fires: true or silent: true");
    }
    return fires;
  }

  private static List<Expectation> then(JsonNode node, boolean filled, Consumer<String> problems) {
    if (node == null || !node.isArray() || filled && node.isEmpty()) {
      throw new NotationException(
          "then must be a list of conclusions; only a silent scenario may have an empty one");
    }
    return expectations("then", node, true, problems);
  }

  private static List<Expectation> expectations(
      String what, JsonNode list, boolean reasoned, Consumer<String> problems) {
    List<Expectation> expectations = new ArrayList<>();
    int number = 0;
    for (JsonNode item : list) {
      number++;
      try {
        expectations.add(ThenReader.read(item, reasoned));
      } catch (NotationException e) {
        problems.accept(what + " " + number + ": " + e.getMessage());
      }
    }
    return expectations;
  }

  private Map<String, String> readings(JsonNode node) {
    Map<String, String> readings = new TreeMap<>();
    if (node != null) {
      Yaml.keys(node, "readings", switches.keySet());
      for (String key : switches.keySet()) {
        String reading = Yaml.textOrNull(node, key, "readings");
        if (reading != null) {
          readings.put(key, known(switches.get(key), reading));
        }
      }
    }
    return readings;
  }

  private static String known(Interpretation interpretation, String reading) {
    if (!interpretation.readings().containsKey(reading)) {
      throw new NotationException(
          "no reading "
              + reading
              + " of "
              + interpretation.key()
              + "; there are "
              + String.join(", ", interpretation.readings().keySet()));
    }
    return reading;
  }
}
