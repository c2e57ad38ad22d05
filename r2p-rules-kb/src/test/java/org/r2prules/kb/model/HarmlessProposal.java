package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.Conclusion;

/**
 * Carrying a harmless proposal changes no judgement: who proposes to answer hate by speech, or to
 * feed people, is who they were, and their word weighs what it weighed.
 */
final class HarmlessProposal {

  private static final String ID = "harmless";
  private static final List<String> TOOLS =
      List.of("COUNTER_SPEECH", "HUMANITARIAN", "DIPLOMACY", "REFUGEE_MEASURES", "FACT_FINDING");

  private final R2pRules rules;
  private final AtomicInteger applied = new AtomicInteger();

  HarmlessProposal(R2pRules rules) {
    this.rules = rules;
  }

  /** How often the carrier was somebody of whom the dossier says something else. */
  int applied() {
    return applied.get();
  }

  void check(Sample sample, Assessment before, int number) {
    // Of whom only rumours speak becomes somebody by what is proposed: that is no harmless word.
    String carrier =
        new Choice(number)
            .of(Shown.of(sample.dossier(), sample.required()), Actor.class)
            .orElseThrow();
    if (before.conclusion("Criterion:COMMITS", carrier).isEmpty()) {
      return; // the rules do not know of it yet
    }
    Measure proposal =
        Measure.builder(ID)
            .tool(new Dice(number).pick(TOOLS))
            .by(carrier)
            .status("PROPOSED")
            .evidence(Shown.BEST)
            .build();
    Map<String, String> was = stand(before);
    Map<String, String> now = stand(sample.with(sample.dossier().with(proposal)).assess(rules));
    TreeSet<String> keys = new TreeSet<>(was.keySet());
    keys.addAll(now.keySet());
    for (String key : keys) {
      if (!String.valueOf(was.get(key)).equals(now.get(key))) {
        fail(
            "harmlessProposal:%s is %s, was %s, by %s in %s"
                .formatted(key, now.get(key), was.get(key), proposal, Shrinker.show(sample)));
      }
    }
    if (sample.dossier().facts().stream()
        .anyMatch(fact -> References.named(fact).contains(carrier))) {
      applied.incrementAndGet();
    }
  }

  /** How everything stands but what is about the proposal. */
  private static Map<String, String> stand(Assessment assessment) {
    Map<String, String> stand = new TreeMap<>();
    for (Conclusion each : assessment.conclusions()) {
      if (!each.about().equals(ID) && !each.about().endsWith("@" + ID)) {
        // Why it is open may be told otherwise: the proposal asks after its carrier.
        stand.put(each.key(), each.status() + "/" + each.value());
      }
    }
    return stand;
  }
}
