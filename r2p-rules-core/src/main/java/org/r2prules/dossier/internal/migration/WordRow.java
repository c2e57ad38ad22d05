package org.r2prules.dossier.internal.migration;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A row of the table about one word: a code, a field, or one of its values.
 *
 * @param of the code, or the field as {@code actor.kind}
 * @param value the value or member; null if the row is about the code itself
 * @param outcome what becomes of it
 */
record WordRow(String of, String value, Outcome outcome) {

  /** Finds the word wherever a dossier may have it. */
  void apply(Source source, Work work) {
    for (String section : List.of("indicators", "figures")) {
      for (MappingNode fact : source.facts(section)) {
        if (Source.value(fact, "code") instanceof ScalarNode code && code.getValue().equals(of)) {
          found(work, fact, value == null ? List.of(code) : named(Source.value(fact, "value")));
        }
      }
    }
    String section = Source.sectionOf(of);
    if (section == null) {
      return;
    }
    String field = of.substring(of.indexOf('.') + 1);
    for (MappingNode fact : source.facts(section)) {
      ScalarNode key = Source.key(fact, field);
      if (key != null) {
        found(work, fact, value == null ? List.of(key) : named(Source.value(fact, field)));
      }
    }
  }

  private List<ScalarNode> named(Node node) {
    return Source.words(node).stream().filter(word -> word.getValue().equals(value)).toList();
  }

  private void found(Work work, MappingNode fact, List<ScalarNode> words) {
    for (ScalarNode word : words) {
      String written = value == null || word.getValue().equals(of) ? of : of + " " + value;
      work.settle(fact, word, written, outcome, replacement(word), new ArrayList<>());
    }
  }

  /** Where a field is renamed, only what follows the dot stands in the file. */
  private String replacement(ScalarNode word) {
    String becomes = outcome.becomes();
    return becomes == null || value != null || word.getValue().equals(of)
        ? becomes
        : becomes.substring(becomes.indexOf('.') + 1);
  }
}
