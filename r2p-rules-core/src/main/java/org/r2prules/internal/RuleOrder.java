package org.r2prules.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.Rule;
import org.r2prules.doctrine.DoctrineException;

/**
 * The order in which rules come to be looked at: each after those that write what it reads. The
 * order changes no result. It saves time: a rule that comes too early is looked at again for every
 * conclusion that reaches it late.
 */
final class RuleOrder {

  private RuleOrder() {}

  /**
   * Sorts compiled rules.
   *
   * @param order the ids of the rules, in order
   * @throws DoctrineException if these are not the ids of the rules
   */
  static void sort(List<Rule> rules, Collection<String> order) {
    Set<String> compiled =
        rules.stream().map(Rule::getName).collect(Collectors.toCollection(TreeSet::new));
    Set<String> apart = new TreeSet<>(compiled);
    order.forEach(apart::remove);
    order.stream().filter(id -> !compiled.contains(id)).forEach(apart::add);
    if (!apart.isEmpty()) {
      throw new DoctrineException(
          "the compiled rules and their graph are not of one build; only one of them has "
              + String.join(", ", apart));
    }
    Map<String, Integer> places = new HashMap<>();
    order.forEach(id -> places.put(id, places.size()));
    rules.sort(Comparator.comparing(rule -> places.get(rule.getName())));
  }
}
