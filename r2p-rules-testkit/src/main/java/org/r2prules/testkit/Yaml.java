package org.r2prules.testkit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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

  static JsonNode tree(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new NotationException("not YAML: " + e.getMessage());
    }
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
