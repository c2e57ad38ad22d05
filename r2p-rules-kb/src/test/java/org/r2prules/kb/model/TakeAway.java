package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;
import java.util.Set;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.OptionStatus;

/** Invariant 4: no fact taken away opens a coercive option, unless it was named as contrary. */
final class TakeAway {

  private TakeAway() {}

  static void check(R2pRules rules, Sample sample) {
    R2pRules asked = sample.rules(rules);
    Results all = Results.of(asked, sample.dossier());
    for (Fact fact : sample.dossier().facts()) {
      if (fact instanceof Situation) {
        continue;
      }
      Dossier less = References.without(sample.dossier(), fact.id());
      if (!References.hold(less)) {
        continue;
      }
      Results fewer = Results.of(asked, less);
      for (Map.Entry<String, OptionStatus> option : fewer.options().entrySet()) {
        String id = option.getKey();
        String key = "Option:" + id.split("@", 2)[0] + "@" + id;
        if (option.getValue() == OptionStatus.AVAILABLE
            && ModelTool.named(id.split("@", 2)[0]).isPresent()
            && all.option(id) != OptionStatus.AVAILABLE
            && !contrary(all, key, sample.dossier(), less)) {
          fail(key + " opens without " + fact + "\nin " + Shrinker.show(sample));
        }
      }
    }
  }

  /** Whether one of the facts taken away had been named as contrary to the option. */
  private static boolean contrary(Results all, String key, Dossier more, Dossier less) {
    Set<String> named = Contrary.to(all.conclusion(key), more);
    return more.facts().stream()
        .filter(fact -> !less.facts().contains(fact))
        .anyMatch(fact -> named.contains(fact.id()));
  }
}
