package org.r2prules.kb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The graph of the rules that the build made: what each reads, writes and says, in order.
 *
 * @param rules the rules by id, each after those that write what it reads
 */
public record Graph(Map<String, Node> rules) {

  public static final String FILE = "META-INF/r2prules/graph.json";

  /**
   * What a rule reads or writes.
   *
   * @param name which of its type; {@code *} for any
   */
  public record Key(String type, String name) {

    public boolean meets(Key other) {
      return type.equals(other.type)
          && (name.equals(other.name) || name.equals("*") || other.name.equals("*"));
    }
  }

  /**
   * What the patterns of a rule ask of a field.
   *
   * @param words what it is held against; empty if that is not quoted
   * @param not what it must differ from
   */
  public record Asked(String type, String field, Set<String> words, Set<String> not) {}

  /**
   * A rule.
   *
   * @param file where it is written
   * @param source what it cites
   * @param words every quoted word of its patterns and its consequence, or its cells
   * @param whole the codes of the findings of which it takes whatever is claimed
   */
  public record Node(
      String id,
      String file,
      String source,
      Set<Key> reads,
      Set<Key> writes,
      List<Asked> asks,
      Set<String> words,
      Set<String> whole) {

    /** The same, but for these. */
    public Node with(Set<Key> otherReads, Set<Key> otherWrites) {
      return new Node(id, file, source, otherReads, otherWrites, asks, words, whole);
    }

    public boolean reads(Node writer) {
      return reads.stream().anyMatch(read -> writer.writes.stream().anyMatch(read::meets));
    }

    boolean concludes() {
      return writes.stream().anyMatch(write -> write.type().equals("Conclusion"));
    }
  }

  public static Graph load() {
    try (InputStream in = Graph.class.getClassLoader().getResourceAsStream(FILE)) {
      Map<String, Node> rules = new LinkedHashMap<>();
      for (JsonNode rule : new ObjectMapper().readTree(in).get("rules")) {
        String id = rule.get("id").asText();
        rules.put(
            id,
            new Node(
                id,
                rule.get("file").asText(),
                rule.get("source").asText(),
                keys(rule.get("reads")),
                keys(rule.get("writes")),
                asked(rule.get("asks")),
                words(rule, "words"),
                words(rule, "whole")));
      }
      return new Graph(rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Key> keys(JsonNode array) {
    Set<Key> keys = new LinkedHashSet<>();
    array.forEach(
        each -> keys.add(new Key(each.get("type").asText(), each.path("name").asText("*"))));
    return keys;
  }

  private static List<Asked> asked(JsonNode array) {
    List<Asked> asked = new ArrayList<>();
    array.forEach(
        each ->
            asked.add(
                new Asked(
                    each.get("type").asText(),
                    each.get("field").asText(),
                    words(each, "words"),
                    words(each, "not"))));
    return asked;
  }

  private static Set<String> words(JsonNode node, String name) {
    Set<String> words = new TreeSet<>();
    node.path(name).forEach(each -> words.add(each.asText()));
    return words;
  }

  /** The rules that conclude nothing: they state the tools and make the candidates to judge. */
  Set<String> preparing() {
    Set<String> preparing = new TreeSet<>(rules.keySet());
    preparing.removeIf(id -> rules.get(id).concludes());
    return preparing;
  }

  /** Whether some rule reads it. */
  boolean reads(Key key) {
    return rules.values().stream().anyMatch(rule -> rule.reads().contains(key));
  }

  /** The ids of the rules, in order. */
  public List<String> order() {
    return new ArrayList<>(rules.keySet());
  }
}
