package org.r2prules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;

/** Reads the facts of a scenario. */
final class GivenReader {

  private static final String WITHOUT = "without";

  private final FactLine lines;

  GivenReader(Vocabulary vocabulary) {
    this.lines = new FactLine(vocabulary);
  }

  /** The dossier: the usual facts, and those given; reports every item that cannot be read. */
  Dossier read(JsonNode given, Consumer<String> problems) {
    Map<String, Fact> usual = new LinkedHashMap<>();
    for (Fact fact : List.of(Defaults.situation(), Defaults.state(), Defaults.people())) {
      usual.put(fact.id(), fact);
    }
    List<Fact> facts = new ArrayList<>();
    if (given != null && !given.isArray()) {
      problems.accept("given must be a list of facts");
    } else if (given != null) {
      int number = 0;
      for (JsonNode item : given) {
        number++;
        try {
          read(number, item, usual, facts);
        } catch (NotationException e) {
          problems.accept("given " + number + " '" + shown(item) + "': " + e.getMessage());
        }
      }
    }
    facts.addAll(usual.values());
    return Dossier.of(facts);
  }

  private void read(int number, JsonNode item, Map<String, Fact> usual, List<Fact> facts) {
    if (item.isTextual()) {
      facts.add(lines.read("f" + number, item.asText()));
      return;
    }
    if (!item.isObject() || item.size() != 1) {
      throw new NotationException(
          "expected a line, or one of " + FactMap.kinds() + " and " + WITHOUT + " with its map");
    }
    String kind = item.fieldNames().next();
    if (kind.equals(WITHOUT)) {
      for (String id : Yaml.words(item.get(kind), WITHOUT)) {
        if (usual.remove(id) == null) {
          throw new NotationException(id + " is none of the usual facts " + usual.keySet());
        }
      }
      return;
    }
    if (!FactMap.kinds().contains(kind)) {
      throw new NotationException(
          "no fact "
              + kind
              + "; there are "
              + FactMap.kinds()
              + Nearest.hint(kind, FactMap.kinds()));
    }
    Fact fact = FactMap.read(kind, item.get(kind));
    if (kind.equals("situation")) {
      usual.remove(Defaults.SITUATION);
    }
    usual.remove(fact.id());
    facts.add(fact);
  }

  private static String shown(JsonNode item) {
    return item.isTextual() ? item.asText() : item.toString();
  }
}
