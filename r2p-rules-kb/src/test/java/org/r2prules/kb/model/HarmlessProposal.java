package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;
import org.r2prules.kb.Graph;

/**
 * Carrying a harmless proposal changes no judgement: who proposes to answer hate by speech, or to
 * feed people, is who they were, and their word weighs what it weighed. Advice alone may speak of
 * it, as far as its rules read the plan.
 */
final class HarmlessProposal {

  private static final String ID = "harmless";
  private static final Graph.Key MEASURE = new Graph.Key("Measure", "*");
  private static final Graph.Key REPORTED = new Graph.Key("Fact", "*");
  private static final List<String> TOOLS =
      List.of("COUNTER_SPEECH", "HUMANITARIAN", "DIPLOMACY", "REFUGEE_MEASURES", "FACT_FINDING");

  /** On which nothing rests that opens, closes, obliges or judges. */
  private static final Set<Kind> ADVICE =
      EnumSet.of(
          Kind.CAUTION,
          Kind.RECOMMENDATION,
          Kind.EFFECTIVENESS,
          Kind.CAPACITY_GAP,
          Kind.INFORMATION_NEED,
          Kind.NOTE);

  /** The advice of which some rule reads the plan: it may speak of one measure more. */
  private static final Set<String> OF_THE_PLAN = ofThePlan(Graph.load());

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

  /**
   * What the rules conclude as advice that read measures or whatever is reported, or what others
   * made of them. What is judged in between, of anything else than the proposal, must not change.
   */
  private static Set<String> ofThePlan(Graph graph) {
    Set<Graph.Key> made = new HashSet<>(Set.of(MEASURE, REPORTED));
    Set<String> found = new TreeSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Graph.Node rule : graph.rules().values()) {
        if (rule.reads().stream().anyMatch(read -> made.stream().anyMatch(read::meets))) {
          for (Graph.Key written : rule.writes()) {
            boolean concluded = written.type().equals("Conclusion");
            if (!concluded || advises(written.name())) {
              more |= made.add(written);
            }
            if (concluded && advises(written.name())) {
              found.add(written.name());
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean advises(String id) {
    return ADVICE.stream().anyMatch(kind -> id.startsWith(kind.label() + ":"));
  }

  /** How everything stands but what is about the proposal, and advice on what is planned in all. */
  private static Map<String, String> stand(Assessment assessment) {
    Map<String, String> stand = new TreeMap<>();
    for (Conclusion each : assessment.conclusions()) {
      if (!OF_THE_PLAN.contains(each.id())
          && !each.about().equals(ID)
          && !each.about().endsWith("@" + ID)) {
        // Why it is open may be told otherwise: the proposal asks after its carrier.
        stand.put(each.key(), each.status() + "/" + each.value());
      }
    }
    return stand;
  }
}
