package org.r2prules.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A step of the build of a knowledge base, before its rules are compiled: checks them and writes
 * their graph.
 */
public final class GraphFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private GraphFile() {}

  /**
   * Checks the rules and writes their graph.
   *
   * @param arguments the folder of the knowledge base, and the file to write
   * @throws IllegalStateException if something is wrong; the message names all of it
   */
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      throw new IllegalArgumentException(
          "needs the folder of a knowledge base and a file to write");
    }
    Path folder = Path.of(arguments[0]);
    List<Problem> problems = Lint.of(folder);
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          problems.size()
              + " to mend in "
              + folder.getFileName()
              + ":\n"
              + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
    write(RuleGraph.in(folder), Path.of(arguments[1]));
  }

  /**
   * Writes the graph: its rules in order, a line for each, with what it reads, writes and says.
   *
   * @throws UncheckedIOException if the file cannot be written
   */
  public static void write(RuleGraph graph, Path file) {
    Map<String, GraphRule> byId = new HashMap<>();
    graph.rules().forEach(rule -> byId.put(rule.id(), rule));
    String rules =
        graph.order().stream()
            .map(id -> json(byId.get(id)).toString())
            .collect(Collectors.joining(",\n", "{\"rules\": [\n", "\n]}\n"));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, rules);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static ObjectNode json(GraphRule rule) {
    ObjectNode node = JSON.createObjectNode();
    node.put("id", rule.id());
    node.put("file", rule.place().file());
    node.put("line", rule.place().line());
    node.put("title", rule.title());
    node.put("source", rule.source());
    node.put("register", rule.register());
    keys(node.putArray("reads"), rule.reads());
    keys(node.putArray("writes"), rule.writes());
    ArrayNode asks = node.putArray("asks");
    for (Asked each : rule.asks()) {
      ObjectNode asked = asks.addObject();
      asked.put("type", each.type());
      asked.put("field", each.field());
      words(asked, "words", each.words());
      words(asked, "not", each.not());
    }
    words(node, "words", rule.words());
    words(node, "whole", rule.whole());
    return node;
  }

  private static void words(ObjectNode node, String name, Set<String> words) {
    if (!words.isEmpty()) {
      ArrayNode array = node.putArray(name);
      words.forEach(array::add);
    }
  }

  private static void keys(ArrayNode array, Set<Key> keys) {
    for (Key key : keys) {
      ObjectNode node = array.addObject();
      node.put("type", key.type());
      if (!key.name().equals(Key.ANY)) {
        node.put("name", key.name());
      }
    }
  }
}
