package org.r2prules.kb.findings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.r2prules.dossier.Dossier;

/** A dossier with the changes that an expectation names. */
final class Changed {

  private static final YAMLMapper YAML = new YAMLMapper();

  private Changed() {}

  /**
   * The dossier of the file; where the expectation has {@code set}, with those keys of the facts of
   * those ids set, and where it has {@code add}, with those facts added to their sections.
   */
  static Dossier of(Path folder, JsonNode expected) throws IOException {
    String name = expected.get("dossier").asText() + ".yaml";
    ObjectNode root = (ObjectNode) YAML.readTree(folder.resolve(name).toFile());
    expected
        .path("set")
        .properties()
        .forEach(
            change -> {
              ObjectNode fact = fact(root, change.getKey());
              change
                  .getValue()
                  .properties()
                  .forEach(
                      key -> {
                        if (key.getValue().isNull()) {
                          fact.remove(key.getKey());
                        } else {
                          fact.set(key.getKey(), key.getValue());
                        }
                      });
            });
    expected
        .path("add")
        .properties()
        .forEach(
            section ->
                section
                    .getValue()
                    .forEach(fact -> root.withArray("/" + section.getKey()).add(fact)));
    expected.path("without").forEach(id -> remove(root, id.asText()));
    Dossier changed = JoinedFindingsTest.READER.read(YAML.writeValueAsString(root), name);
    for (JsonNode id : expected.path("without")) { // those without an id of their own too
      changed = changed.without(id.asText());
    }
    return changed;
  }

  private static ObjectNode fact(ObjectNode root, String id) {
    for (JsonNode section : root) {
      if (section instanceof ArrayNode facts) {
        for (JsonNode fact : facts) {
          if (id.equals(fact.path("id").asText(null))) {
            return (ObjectNode) fact;
          }
        }
      } else if (id.equals(section.path("id").asText(null))) {
        return (ObjectNode) section;
      }
    }
    throw new IllegalArgumentException("no fact " + id);
  }

  private static void remove(ObjectNode root, String id) {
    for (JsonNode section : root) {
      if (section instanceof ArrayNode facts) {
        for (int i = facts.size() - 1; i >= 0; i--) {
          if (id.equals(facts.get(i).path("id").asText(null))) {
            facts.remove(i);
          }
        }
      }
    }
  }
}
