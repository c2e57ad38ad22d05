package org.r2prules.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.r2prules.doctrine.Nearest;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;

/** Reads the facts of a scenario, after those that all scenarios of its file share. */
final class GivenReader {

  private static final String WITHOUT = "without";

  private final FactLine lines;
  private final Vocabulary vocabulary;

  GivenReader(Vocabulary vocabulary) {
    this.lines = new FactLine(vocabulary);
    this.vocabulary = vocabulary;
  }

  /**
   * What every scenario of a file starts from: the usual facts, and those the file gives for all;
   * reports every item that cannot be read.
   */
  Usual shared(Usual start, JsonNode given, Consumer<String> problems) {
    Map<String, Fact> shared = new LinkedHashMap<>(start.facts());
    read("g", given, start, shared, problems).forEach(fact -> shared.put(fact.id(), fact));
    return new Usual(start.situation(), start.state(), start.people(), start.asOf(), shared);
  }

  /** The dossier: the shared facts, and those given; reports every item that cannot be read. */
  Dossier read(Usual start, JsonNode given, Consumer<String> problems) {
    Map<String, Fact> usual = new LinkedHashMap<>(start.facts());
    List<Fact> facts = read("f", given, start, usual, problems);
    facts.addAll(usual.values());
    return Dossier.of(facts);
  }

  private List<Fact> read(
      String prefix,
      JsonNode given,
      Usual start,
      Map<String, Fact> usual,
      Consumer<String> problems) {
    List<Fact> facts = new ArrayList<>();
    if (given != null && !given.isArray()) {
      problems.accept("given must be a list of facts");
    } else if (given != null) {
      int number = 0;
      for (JsonNode item : given) {
        number++;
        try {
          read(prefix + number, item, start, usual, facts);
        } catch (NotationException e) {
          problems.accept("given " + number + " '" + shown(item) + "': " + e.getMessage());
        }
      }
    }
    return facts;
  }

  private void read(
      String lineId, JsonNode item, Usual start, Map<String, Fact> usual, List<Fact> facts) {
    if (item.isTextual()) {
      Fact fact = lines.read(lineId, item.asText(), start.situation());
      usual.values().removeIf(other -> sameQuestion(fact, other));
      facts.add(fact);
      return;
    }
    if (!item.isObject() || item.size() != 1) {
      throw new NotationException(
          "expected a line, or one of " + FactMap.kinds() + " and " + WITHOUT + " with its map");
    }
    String kind = item.fieldNames().next();
    if (kind.equals(WITHOUT)) {
      Yaml.words(item.get(kind), WITHOUT).forEach(word -> leaveOut(word, start, usual));
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
    Fact fact = FactMap.read(kind, item.get(kind), start);
    if (kind.equals("situation")) {
      usual.remove(start.situation());
    }
    usual.remove(fact.id());
    facts.add(fact);
  }

  /** By id, or a fact that was written as a line by that line. */
  private void leaveOut(String word, Usual start, Map<String, Fact> usual) {
    if (usual.remove(word) != null) {
      return;
    }
    Fact line = null;
    try {
      line = lines.read(word, word, start.situation());
    } catch (NotationException e) {
      // Told below: it is neither an id nor a line.
    }
    Fact left = line;
    if (left == null || !usual.values().removeIf(other -> sameQuestion(left, other))) {
      throw new NotationException(word + " is none of the usual facts " + usual.keySet());
    }
  }

  /** Whether two facts answer the same question, each in one line. */
  private boolean sameQuestion(Fact one, Fact other) {
    if (one instanceof Indicator a && other instanceof Indicator b) {
      boolean oneValue =
          vocabulary.term(a.code()).filter(term -> term.type() == Term.Type.ONE).isPresent();
      return a.code().equals(b.code())
          && a.subject().equals(b.subject())
          && (oneValue || a.value().equals(b.value()));
    }
    return one instanceof Figure a
        && other instanceof Figure b
        && a.code().equals(b.code())
        && a.subject().equals(b.subject());
  }

  private static String shown(JsonNode item) {
    return item.isTextual() ? item.asText() : item.toString();
  }
}
