package org.r2prules.dossier.internal.migration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.r2prules.doctrine.DoctrineException;

/**
 * What a knowledge base says of the difference between two forms. Immutable and thread-safe.
 *
 * @param words rows about words
 * @param facts rows about facts
 */
record Table(List<WordRow> words, List<FactRow> facts) {

  /** Where a knowledge base keeps it. */
  static final String RESOURCE = "META-INF/r2prules/migration.yaml";

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  static final Table EMPTY = new Table(List.of(), List.of());

  /**
   * Reads a table.
   *
   * @throws DoctrineException if it is no such table, naming the row
   */
  static Table read(InputStream in) throws IOException {
    JsonNode root = tree(in);
    List<WordRow> words = new ArrayList<>();
    root.path("words")
        .forEach(
            row ->
                words.add(
                    new WordRow(
                        text(row, "of", row), row.path("value").asText(null), outcome(row))));
    List<FactRow> facts = new ArrayList<>();
    root.path("facts").forEach(row -> facts.add(factRow(row)));
    return new Table(List.copyOf(words), List.copyOf(facts));
  }

  private static JsonNode tree(InputStream in) throws IOException {
    try {
      return YAML.readTree(in);
    } catch (JsonProcessingException e) {
      throw new DoctrineException(RESOURCE + ": " + e.getMessage(), e);
    }
  }

  private static FactRow factRow(JsonNode row) {
    String in = section(row, row);
    JsonNode beside = row.get("beside");
    Outcome outcome = outcome(row);
    Map<String, List<String>> where = conditions(row.path("where"));
    if (outcome.becomes() != null || where.isEmpty()) {
      throw new DoctrineException(
          RESOURCE + ": a row about facts needs 'where', and asks or remarks: " + row);
    }
    return new FactRow(
        in,
        where,
        conditions(row.path("except")),
        row.path("without").asText(null),
        beside == null
            ? null
            : new FactRow.Beside(
                section(beside, row),
                conditions(beside.path("where")),
                beside.path("atLeast").asInt(0),
                beside.path("atMost").asInt(Integer.MAX_VALUE),
                beside.path("choice").asText(null)),
        outcome);
  }

  private static String section(JsonNode node, JsonNode row) {
    String in = text(node, "in", row);
    if (!Source.isSection(in)) {
      throw new DoctrineException(RESOURCE + ": a dossier has no list " + in + ": " + row);
    }
    return in;
  }

  private static Outcome outcome(JsonNode row) {
    String becomes = row.path("becomes").asText(null);
    String ask = row.path("ask").asText(null);
    String note = row.path("note").asText(null);
    if (Stream.of(becomes, ask, note).filter(Objects::nonNull).count() != 1) {
      throw new DoctrineException(
          RESOURCE + ": a row has one of 'becomes', 'ask' and 'note': " + row);
    }
    return new Outcome(
        becomes, ask, note, strings(row.path("choices")), row.path("once").asBoolean(false));
  }

  private static String text(JsonNode node, String key, JsonNode row) {
    if (!node.hasNonNull(key)) {
      throw new DoctrineException(RESOURCE + ": a row needs '" + key + "': " + row);
    }
    return node.get(key).asText();
  }

  private static Map<String, List<String>> conditions(JsonNode node) {
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    node.properties().forEach(entry -> conditions.put(entry.getKey(), strings(entry.getValue())));
    return conditions;
  }

  private static List<String> strings(JsonNode node) {
    List<String> strings = new ArrayList<>();
    node.forEach(item -> strings.add(item.asText()));
    return List.copyOf(strings);
  }
}
