package org.r2prules.kb.findings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A dossier that differs a little from another: some facts less, some more. */
final class Neighbour {

  private Neighbour() {}

  /**
   * The changed dossier.
   *
   * @param change {@code without} names facts by id, indicators as {@code code} or {@code
   *     code=value}; {@code with} holds sections of further facts, whose evidence is the source
   *     {@code r} unless they say otherwise
   * @throws IllegalArgumentException if there is no such fact to take away
   */
  static JsonNode of(JsonNode dossier, JsonNode change) {
    ObjectNode changed = dossier.deepCopy();
    for (JsonNode name : change.path("without")) {
      if (!takeAway(changed, name.asText())) {
        throw new IllegalArgumentException("no fact " + name.asText() + " to take away");
      }
    }
    for (Map.Entry<String, JsonNode> section : change.path("with").properties()) {
      ArrayNode facts = changed.withArray(section.getKey());
      for (JsonNode fact : section.getValue()) {
        ObjectNode more = fact.deepCopy();
        if (!more.has("evidence")) {
          more.put("evidence", "r");
        }
        facts.add(more);
      }
    }
    return changed;
  }

  private static boolean takeAway(ObjectNode dossier, String name) {
    boolean found = false;
    for (JsonNode section : dossier) {
      Iterator<JsonNode> facts = section.isArray() ? section.elements() : null;
      while (facts != null && facts.hasNext()) {
        if (names(facts.next()).contains(name)) {
          facts.remove();
          found = true;
        }
      }
    }
    return found;
  }

  private static Set<String> names(JsonNode fact) {
    Set<String> names = new TreeSet<>();
    names.add(fact.path("id").asText());
    names.add(fact.path("code").asText());
    names.add(fact.path("code").asText() + "=" + fact.path("value").asText());
    return names;
  }
}
