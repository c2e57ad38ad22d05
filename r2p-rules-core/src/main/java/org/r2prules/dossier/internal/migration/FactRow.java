package org.r2prules.dossier.internal.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A row of the table about facts that say one thing and leave another unsaid.
 *
 * @param in the list that the facts are of
 * @param where keys and what of they must have: one of the values, or among their members
 * @param except as {@code where}, of those that the row is not about
 * @param without a key that they leave out; null if it does not matter. While facts of today's form
 *     have no such key, the row waits: there would be nothing to write
 * @param beside the facts that must stand beside them; null if it does not matter
 * @param outcome what becomes of it
 */
record FactRow(
    String in,
    Map<String, List<String>> where,
    Map<String, List<String>> except,
    String without,
    Beside beside,
    Outcome outcome) {

  /**
   * Other facts of the file, counted.
   *
   * @param in the list that they are of
   * @param where as in the row
   * @param atLeast how many there must be
   * @param atMost how many there may be
   * @param choice how one of them is written as an answer, with {@code {id}} for its id; null if
   *     they are no answers
   */
  record Beside(
      String in, Map<String, List<String>> where, int atLeast, int atMost, String choice) {}

  void apply(Source source, Work work) {
    if (without != null && !Source.knows(in, without)) {
      return;
    }
    List<String> choices = new ArrayList<>();
    if (beside != null) {
      List<MappingNode> others =
          source.facts(beside.in()).stream()
              .filter(fact -> matches(source, fact, beside.where()))
              .toList();
      if (others.size() < beside.atLeast() || others.size() > beside.atMost()) {
        return;
      }
      if (beside.choice() != null) {
        others.forEach(other -> choices.add(beside.choice().replace("{id}", Source.id(other))));
      }
    }
    for (MappingNode fact : source.facts(in)) {
      boolean excepted = !except.isEmpty() && matches(source, fact, except);
      boolean unsaid = without == null || Source.key(fact, without) == null;
      if (matches(source, fact, where) && !excepted && unsaid) {
        work.settle(fact, first(source, fact), written(source, fact), outcome, null, choices);
      }
    }
  }

  private static boolean matches(
      Source source, MappingNode fact, Map<String, List<String>> conditions) {
    return conditions.keySet().stream()
        .allMatch(key -> !matching(source, fact, key, conditions.get(key)).isEmpty());
  }

  private static List<ScalarNode> matching(
      Source source, MappingNode fact, String key, List<String> values) {
    return Source.words(Source.value(fact, key)).stream()
        .filter(
            word ->
                values.contains(word.getValue())
                    || values.contains("{situation}") && word.getValue().equals(source.situation()))
        .toList();
  }

  /** The place that the row is about: that of the first condition. */
  private ScalarNode first(Source source, MappingNode fact) {
    for (Map.Entry<String, List<String>> condition : where.entrySet()) {
      return matching(source, fact, condition.getKey(), condition.getValue()).get(0);
    }
    throw new IllegalStateException("a row without conditions");
  }

  /** The conditions as the fact meets them, without a code that it is called by. */
  private String written(Source source, MappingNode fact) {
    String id = Source.id(fact);
    List<String> parts = new ArrayList<>();
    where.forEach(
        (key, values) -> {
          String found =
              String.join(
                  ", ",
                  matching(source, fact, key, values).stream().map(ScalarNode::getValue).toList());
          if (!found.equals(id)) {
            parts.add(key + " " + found);
          }
        });
    return parts.isEmpty() ? id : String.join(", ", parts);
  }
}
