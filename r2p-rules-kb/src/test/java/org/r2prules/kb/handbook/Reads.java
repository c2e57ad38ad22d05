package org.r2prules.kb.handbook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.kb.Graph;
import org.r2prules.kb.Graph.Asked;
import org.r2prules.kb.Graph.Node;

/** What a rule reads, sorted by what it is to a reader. */
final class Reads {

  private static final Set<String> BY_CODE = Set.of("Figure", "Indicator");

  /** Facts that are read as they are, and what they are called. */
  private static final Map<String, String> FACTS =
      Map.ofEntries(
          Map.entry("Situation", "the situation"),
          Map.entry("Actor", "actors"),
          Map.entry("Population", "peoples and groups"),
          Map.entry("Incident", "incidents"),
          Map.entry("Deed", "incidents with who committed them"),
          Map.entry("Measure", "measures"),
          Map.entry("Mission", "missions"),
          Map.entry("CouncilDecision", "decisions of an organ"),
          Map.entry("Consent", "answers of states and parties"),
          Map.entry("Indicator", "indicators"),
          Map.entry("Figure", "figures"),
          Map.entry("Fact", "facts of every kind"));

  private Reads() {}

  /** The codes of the vocabulary that it reads, as findings, figures or indicators. */
  static Set<String> codes(Node rule, Vocabulary vocabulary) {
    Set<String> codes = new TreeSet<>();
    for (Graph.Key read : rule.reads()) {
      if (read.type().equals("Finding")) {
        codes.add(read.name());
      } else if (read.type().equals("Deed")) {
        codes.add("incident.perpetrators");
      }
    }
    for (Asked asked : rule.asks()) {
      if (BY_CODE.contains(asked.type()) && asked.field().equals("code")) {
        codes.addAll(asked.words());
      }
    }
    codes.removeIf(code -> vocabulary.term(code).isEmpty());
    return codes;
  }

  /** The facts that it reads as they are, by what they are called, with the keys it looks at. */
  static Map<String, Set<String>> facts(Node rule) {
    Map<String, Set<String>> facts = new TreeMap<>();
    for (Graph.Key read : rule.reads()) {
      if (FACTS.containsKey(read.type())) {
        facts.put(
            FACTS.get(read.type()),
            rule.asks().stream()
                .filter(asked -> asked.type().equals(read.type()))
                .map(Asked::field)
                .collect(Collectors.toCollection(TreeSet::new)));
      }
    }
    return facts;
  }

  /** The switches that it depends on. */
  static List<String> switches(Node rule) {
    return rule.reads().stream()
        .filter(read -> read.type().equals("Reading"))
        .map(Graph.Key::name)
        .sorted()
        .toList();
  }

  /** What other rules concluded, or prepared. */
  static List<Graph.Key> ofRules(Node rule) {
    return sorted(
        rule.reads().stream()
            .filter(read -> !FACTS.containsKey(read.type()))
            .filter(read -> !Set.of("Finding", "Reading").contains(read.type()))
            .toList());
  }

  /** Conclusions first. */
  static List<Graph.Key> sorted(Collection<Graph.Key> keys) {
    return keys.stream()
        .sorted(
            Comparator.comparing((Graph.Key key) -> !isConclusion(key))
                .thenComparing(Graph.Key::type)
                .thenComparing(Graph.Key::name))
        .toList();
  }

  static boolean isConclusion(Graph.Key key) {
    return key.type().equals("Conclusion");
  }
}
