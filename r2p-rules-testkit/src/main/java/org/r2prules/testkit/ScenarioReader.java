package org.r2prules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
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
 * readings} (switch to reading), {@code standard} (of proof, required of every fact) and {@code
 * register} (the examples of the doctrine register that it carries over, as {@code FR-3A-014/1}:
 * entry and number); {@code given} and {@code then}.
 *
 * <p>Every scenario starts from a situation {@code s} as of 2020-01-01, its territorial state
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
      List.of("name", "register", "fires", "silent", "readings", "standard", "given", "then");

  private static final Pattern EXAMPLE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)*/[1-9]\\d*");

  private final GivenReader given;
  private final Map<String, Interpretation> switches;

  private ScenarioReader(Vocabulary vocabulary, Map<String, Interpretation> switches) {
    this.given = new GivenReader(vocabulary);
    this.switches = switches;
  }

  /** A reader of scenarios in the words of this doctrine. */
  public static ScenarioReader of(Doctrine doctrine) {
    return new ScenarioReader(doctrine.vocabulary(), doctrine.interpretations());
  }

  /**
   * Reads a file.
   *
   * @param file its name, for messages; never null
   * @param text its content; never null
   * @throws ScenarioException if any of it cannot be read, with every problem
   */
  public List<Scenario> read(String file, String text) {
    List<String> problems = new ArrayList<>();
    List<Scenario> scenarios = new ArrayList<>();
    try {
      JsonNode root = Yaml.tree(text);
      Yaml.keys(root, "a scenario file", List.of("rule", "given", "scenarios"));
      String rule = Yaml.text(root, "rule", "a scenario file");
      Map<String, Fact> shared = given.shared(root.get("given"), problems::add);
      JsonNode list = root.path("scenarios");
      if (!list.isArray() || list.isEmpty()) {
        throw new NotationException("scenarios must be a list with at least one scenario");
      }
      TreeSet<String> names = new TreeSet<>();
      for (JsonNode node : list) {
        String name = node.path("name").asText("?");
        Consumer<String> report = problem -> problems.add("scenario '" + name + "': " + problem);
        if (!names.add(name)) {
          report.accept("the name is used twice");
        }
        scenario(file, rule, shared, name, node, scenarios, report);
      }
    } catch (NotationException e) {
      problems.add(e.getMessage());
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(file, problems);
    }
    return scenarios;
  }

  private void scenario(
      String file,
      String rule,
      Map<String, Fact> shared,
      String name,
      JsonNode node,
      List<Scenario> scenarios,
      Consumer<String> problems) {
    try {
      Yaml.keys(node, "a scenario", KEYS);
      Yaml.text(node, "name", "a scenario");
      boolean fires = fires(node);
      Dossier dossier = given.read(shared, node.get("given"), problems);
      List<Expectation> then = then(node.get("then"), fires, problems);
      String standard = Yaml.textOrNull(node, "standard", "a scenario");
      scenarios.add(
          new Scenario(
              file,
              rule,
              name,
              fires,
              readings(node.get("readings")),
              standard == null ? null : Yaml.constant(Standard.class, standard),
              dossier,
              then,
              register(node.get("register"))));
    } catch (NotationException e) {
      problems.accept(e.getMessage());
    }
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

  private static List<Expectation> then(JsonNode node, boolean fires, Consumer<String> problems) {
    List<Expectation> then = new ArrayList<>();
    if (node == null || !node.isArray() || fires && node.isEmpty()) {
      throw new NotationException(
          "then must be a list of conclusions; only a silent scenario may have an empty one");
    }
    int number = 0;
    for (JsonNode item : node) {
      number++;
      try {
        then.add(ThenReader.read(item));
      } catch (NotationException e) {
        problems.accept("then " + number + ": " + e.getMessage());
      }
    }
    return then;
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
