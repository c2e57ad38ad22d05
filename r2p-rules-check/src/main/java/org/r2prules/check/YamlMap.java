package org.r2prules.check;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping in a file of YAML that can be read, and where each of its words stands. */
final class YamlMap {

  /** What the entries of a list are told apart by. */
  private static final List<String> NAMES = List.of("code", "key");

  private final SourceText source;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();

  private YamlMap(SourceText source, Node node) {
    this.source = source;
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key) {
          entries.put(key.getValue(), entry);
        }
      }
    }
  }

  /** The file; without entries if it is no mapping. */
  static YamlMap of(SourceText source) {
    return new YamlMap(source, compose(source));
  }

  /** The nodes of the file; null if it is empty. */
  private static Node compose(SourceText source) {
    return new Yaml(new LoaderOptions()).compose(new StringReader(source.text()));
  }

  /**
   * The keys of one mapping, and the entries of one list that have one name, that are there
   * already.
   */
  static List<Problem> repeated(SourceText source) {
    List<Problem> problems = new ArrayList<>();
    Node root = compose(source);
    if (root != null) {
      new YamlMap(source, root).repeated(root, problems);
    }
    return problems;
  }

  private void repeated(Node node, List<Problem> problems) {
    Map<String, Node> first = new HashMap<>();
    if (node instanceof MappingNode mapping) {
      for (NodeTuple entry : mapping.getValue()) {
        once(entry.getKeyNode(), first, problems);
        repeated(entry.getValueNode(), problems);
      }
    } else if (node instanceof SequenceNode list) {
      for (Node each : list.getValue()) {
        YamlMap entry = new YamlMap(source, each);
        NAMES.stream().filter(entry::has).forEach(name -> once(entry.value(name), first, problems));
        repeated(each, problems);
      }
    }
  }

  private void once(Node node, Map<String, Node> first, List<Problem> problems) {
    if (node instanceof ScalarNode word) {
      Node before = first.putIfAbsent(word.getValue(), node);
      if (before != null) {
        int line = before.getStartMark().getLine() + 1;
        problems.add(
            Problem.of(
                Cause.TWICE,
                place(node),
                null,
                word.getValue(),
                word.getValue() + " is there already, in line " + line));
      }
    }
  }

  Set<String> keys() {
    return entries.keySet();
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The mapping under the key; without entries if there is none. */
  YamlMap map(String key) {
    return new YamlMap(source, value(key));
  }

  /** The mappings of the list under the key. */
  List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    if (value(key) instanceof SequenceNode list) {
      list.getValue().forEach(each -> maps.add(new YamlMap(source, each)));
    }
    return maps;
  }

  /** The words of the list under the key, or the one word there, each with its place. */
  Map<String, Place> words(String key) {
    Map<String, Place> words = new LinkedHashMap<>();
    Node value = value(key);
    List<Node> all =
        value instanceof SequenceNode list
            ? list.getValue()
            : value == null ? List.of() : List.of(value);
    for (Node each : all) {
      if (each instanceof ScalarNode word) {
        words.put(word.getValue(), place(each));
      }
    }
    return words;
  }

  /** The text under the key; empty if there is none. */
  String text(String key) {
    return value(key) instanceof ScalarNode text ? text.getValue() : "";
  }

  /** Where the key stands. */
  Place place(String key) {
    return place(entries.get(key).getKeyNode());
  }

  /** Where what is under the key begins. */
  Place valuePlace(String key) {
    return place(entries.get(key).getValueNode());
  }

  /** Where that stands for the first time in the text under the key. */
  Place within(String key, String part) {
    Mark start = entries.get(key).getValueNode().getStartMark();
    return source.of(part, start.getIndex());
  }

  private Node value(String key) {
    NodeTuple entry = entries.get(key);
    return entry == null ? null : entry.getValueNode();
  }

  private Place place(Node node) {
    Mark start = node.getStartMark();
    return new Place(source.file(), start.getLine() + 1, start.getColumn() + 1);
  }
}
