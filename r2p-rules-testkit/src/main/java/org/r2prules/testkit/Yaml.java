package org.r2prules.testkit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.doctrine.Nearest;

/** Reading a tree of YAML strictly. */
final class Yaml {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

  private Yaml() {}

  /** A map that knows the line it begins in. */
  @SuppressWarnings("unchecked") // Of a method of its parent.
  private static final class LineNode extends ObjectNode {
    private static final long serialVersionUID = 1L;

    private final int line;

    LineNode(int line) {
      super(JsonNodeFactory.instance);
      this.line = line;
    }
  }

  static JsonNode tree(String text) {
    try (JsonParser parser = MAPPER.getFactory().createParser(text)) {
      parser.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
      parser.setCodec(MAPPER);
      return parser.nextToken() == null ? MissingNode.getInstance() : node(parser);
    } catch (IOException e) {
      throw new NotationException("not YAML: " + e.getMessage());
    }
  }

  private static JsonNode node(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(node(parser));
      }
      return list;
    }
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      ObjectNode map = new LineNode(parser.currentTokenLocation().getLineNr());
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        parser.nextToken();
        map.set(key, node(parser));
      }
      return map;
    }
    return parser.readValueAsTree();
  }

  /** The line that a map begins in, from 1; 0 of anything else. */
  static int line(JsonNode node) {
    return node instanceof LineNode map ? map.line : 0;
  }

  /** That the node is a map with no other keys than these. */
  static void keys(JsonNode node, String what, Collection<String> allowed) {
    if (!node.isObject()) {
      throw new NotationException(what + " must be a map with " + String.join(", ", allowed));
    }
    Set<String> unknown = new TreeSet<>();
    node.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(allowed);
    if (!unknown.isEmpty()) {
      String first = unknown.iterator().next();
      throw new NotationException(
          what
              + " has no "
              + String.join(", ", unknown)
              + "; it takes "
              + String.join(", ", allowed)
              + Nearest.hint(first, allowed));
    }
  }

  static String text(JsonNode node, String key, String what) {
    String text = textOrNull(node, key, what);
    if (text == null) {
      throw new NotationException(what + " needs " + key);
    }
    return text;
  }

  static String textOrNull(JsonNode node, String key, String what) {
    JsonNode value = node.get(key);
    if (value == null) {
      return null;
    }
    if (!value.isValueNode() || value.isNull()) {
      throw new NotationException(key + " of " + what + " must be a word");
    }
    return value.asText();
  }

  /** A list of words; one word alone will do. */
  static List<String> words(JsonNode node, String what) {
    List<String> words = new ArrayList<>();
    Iterable<JsonNode> items = node.isArray() ? node : List.of(node);
    for (JsonNode item : items) {
      if (!item.isValueNode() || item.isNull()) {
        throw new NotationException(what + " must be a list of words");
      }
      words.add(item.asText());
    }
    return words;
  }

  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    List<String> names =
        Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
    if (!names.contains(word)) {
      throw new NotationException(
          word
              + " is no "
              + type.getSimpleName().toLowerCase(Locale.ROOT)
              + "; there are "
              + String.join(", ", names));
    }
    return Enum.valueOf(type, word);
  }
}
