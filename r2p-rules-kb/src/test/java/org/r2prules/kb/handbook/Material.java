package org.r2prules.kb.handbook;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.judgement.Tool;
import org.r2prules.kb.Graph;
import org.r2prules.kb.Graph.Node;
import org.r2prules.kb.Prose;
import org.r2prules.kb.Prose.Chapter;

/**
 * What the handbook is made of.
 *
 * @param graph what each rule reads and writes
 * @param register where each entry of the register stands in the sources
 * @param scenarios those of each rule, in order
 */
public record Material(
    Graph graph,
    Doctrine doctrine,
    List<Tool> tools,
    Prose prose,
    Map<String, Place> register,
    Map<String, List<Shown>> scenarios) {

  /** A section of a document. */
  public record Place(String document, String section) {}

  /**
   * A scenario.
   *
   * @param file the path of its file, among the scenarios
   * @param title its name, and whether the rule fires
   */
  public record Shown(String file, String title) {}

  /** By their ids. */
  List<Node> rules() {
    return graph.rules().values().stream().sorted(Comparator.comparing(Node::id)).toList();
  }

  static String topic(Node rule) {
    return rule.file().split("/", 2)[0];
  }

  Set<String> topics() {
    return rules().stream().map(Material::topic).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The prose of a topic, that on all of it first. */
  List<Chapter> chapters(String topic) {
    String first = topic + "/" + topic + ".md";
    return prose.chapters().stream()
        .filter(chapter -> chapter.file().startsWith(topic + "/"))
        .sorted(Comparator.comparing(chapter -> !chapter.file().equals(first)))
        .toList();
  }

  String title(Node rule) {
    return doctrine.rule(rule.id()).title();
  }

  /** The rules that read some of this. */
  List<Node> readers(Graph.Key written) {
    return rules().stream().filter(rule -> rule.reads().stream().anyMatch(written::meets)).toList();
  }

  /** The rules that write some of this. */
  List<Node> writers(Graph.Key read) {
    return rules().stream().filter(rule -> rule.writes().stream().anyMatch(read::meets)).toList();
  }
}
