package org.r2prules.dossier.internal.migration;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.r2prules.dossier.DossierException;
import org.r2prules.dossier.Problem;
import org.r2prules.dossier.internal.form.DossierForm;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A dossier as it is written: maps and lists with the place of each, whatever form they are of. It
 * is parsed here a second time, since edits need the end of each word, which the reader's parser
 * does not tell.
 */
final class Source {

  private static final String SITUATION = "situation";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What the records of each list of a file are. */
  private static final Map<String, Class<? extends Fact>> RECORDS =
      Map.of(
          SITUATION,
          Situation.class,
          "actors",
          Actor.class,
          "populations",
          Population.class,
          "incidents",
          Incident.class,
          "measures",
          Measure.class,
          "missions",
          Mission.class,
          "decisions",
          CouncilDecision.class,
          "consents",
          Consent.class,
          "figures",
          Figure.class,
          "indicators",
          Indicator.class);

  private final MappingNode root;

  private Source(MappingNode root) {
    this.root = root;
  }

  /**
   * Parses a text.
   *
   * @return what it holds; null if that is no map, which only the reader can complain about
   * @throws DossierException if it is neither YAML nor JSON
   */
  static Source of(String text, String name) {
    boolean json =
        name.toLowerCase(Locale.ROOT).endsWith(".json")
            || text.replace(BYTE_ORDER_MARK, "").strip().startsWith("{");
    String spaced = json ? text.replace('\t', ' ') : text; // YAML takes no tabs between words
    try {
      Node root =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(spaced));
      return root instanceof MappingNode map ? new Source(map) : null;
    } catch (MarkedYAMLException e) {
      throw refused(
          name
              + (e.getProblemMark() == null
                  ? ""
                  : ":"
                      + (e.getProblemMark().getLine() + 1)
                      + ":"
                      + (e.getProblemMark().getColumn() + 1)),
          e.getProblem());
    } catch (YAMLException e) {
      throw refused(name, e.getMessage());
    }
  }

  private static DossierException refused(String where, String why) {
    return new DossierException(
        List.of(new Problem(where, (why == null ? "unreadable" : why) + "; r2p check says more")));
  }

  /** Whether the facts of that list can have that key. */
  static boolean knows(String section, String key) {
    for (var component : RECORDS.get(section).getRecordComponents()) {
      if (component.getName().equals(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a list of that name. */
  static boolean isSection(String section) {
    return RECORDS.containsKey(section);
  }

  /** The list of the facts that a code such as {@code actor.kind} is a field of; null if none. */
  static String sectionOf(String code) {
    int dot = code.indexOf('.');
    String word = dot < 0 ? code : code.substring(0, dot);
    String section = word.equals(SITUATION) ? word : word + "s";
    return isSection(section) ? section : null;
  }

  MappingNode root() {
    return root;
  }

  /** What the file says of its form; null if nothing. */
  ScalarNode form() {
    return value(root, DossierForm.KEY) instanceof ScalarNode scalar ? scalar : null;
  }

  /** The id of the situation; empty if it has none. */
  String situation() {
    for (MappingNode situation : facts(SITUATION)) {
      return id(situation);
    }
    return "";
  }

  /** The facts of one list. */
  List<MappingNode> facts(String section) {
    List<MappingNode> facts = new ArrayList<>();
    Node node = value(root, section);
    if (node instanceof MappingNode map) {
      facts.add(map);
    } else if (node instanceof SequenceNode list) {
      for (Node item : list.getValue()) {
        if (item instanceof MappingNode map) {
          facts.add(map);
        }
      }
    }
    return facts;
  }

  /** What the fact is called: its id, or its code. */
  static String id(MappingNode fact) {
    String id = text(value(fact, "id"));
    return id.isEmpty() ? text(value(fact, "code")) : id;
  }

  /** The key of the fact; null if it is not there. */
  static ScalarNode key(MappingNode map, String key) {
    for (NodeTuple entry : map.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
        return scalar;
      }
    }
    return null;
  }

  /** What stands under the key; null if it is not there. */
  static Node value(MappingNode map, String key) {
    for (NodeTuple entry : map.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key)) {
        return entry.getValueNode();
      }
    }
    return null;
  }

  /** The words of a value: itself, the members of a list, or the keys of a map. */
  static List<ScalarNode> words(Node node) {
    List<ScalarNode> words = new ArrayList<>();
    if (node instanceof ScalarNode scalar) {
      words.add(scalar);
    } else if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> words.addAll(words(item)));
    } else if (node instanceof MappingNode map) {
      map.getValue().forEach(entry -> words.addAll(words(entry.getKeyNode())));
    }
    return words;
  }

  private static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }
}
