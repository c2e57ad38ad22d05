package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.OptionStatus;

/**
 * Invariants 4 and 7: knowing less never opens more, and a conflict is never decided in silence.
 */
class InvariantKnowledgeTest {

  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = R2pRules.load();
  }

  @Test
  void no_fact_taken_away_opens_a_coercive_option() {
    Corpus.random(rules, 400).forEach(InvariantKnowledgeTest::takeAway);
    Corpus.corners(29).forEach(corner -> takeAway(Sample.usual(corner.dossier())));
  }

  private static void takeAway(Sample sample) {
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

  @Test
  void every_claim_stands_as_its_evidence_does() {
    Corpus.mixed(rules, 1000)
        .forEach(
            sample -> {
              Testimony says = sample.setting(rules).says;
              Results.of(sample.assess(rules))
                  .derivations()
                  .values()
                  .forEach(derivation -> claims(derivation.conclusion().basis(), says, sample));
            });
  }

  private static void claims(Judgement judgement, Testimony says, Sample sample) {
    if (judgement instanceof Combined combined) {
      combined.parts().forEach(part -> claims(part, says, sample));
    } else if (judgement instanceof Claim claim && !claim.value().startsWith("above ")) {
      Truth truth = says.is(claim.code(), claim.about(), claim.value());
      assertEquals(truth.status(), claim.status(), () -> claim + " in " + Shrinker.show(sample));
      if (truth == Truth.CLASH) {
        assertTrue(claim.doubts().contains(Doubt.CONFLICTING));
        assertTrue(!claim.speaksFor().isEmpty() && !claim.speaksAgainst().isEmpty());
      }
    }
  }

  @Test
  void the_opposite_of_any_fact_opens_nothing() {
    for (Truth consent : List.of(Truth.YES, Truth.NO)) {
      Map<Gate, Truth> gates = GateCube.allMet();
      gates.put(Gate.HOST_CONSENT, consent);
      Dossier dossier = GateCube.scene(gates).dossier();
      Results before = Results.of(rules, dossier);
      for (Indicator said : dossier.facts(Indicator.class)) {
        Results after = Results.of(rules, dossier.with(opposite(said)));
        after
            .options()
            .forEach(
                (id, status) ->
                    assertTrue(
                        status != OptionStatus.AVAILABLE
                            || ModelTool.named(id).isEmpty()
                            || before.option(id) == OptionStatus.AVAILABLE,
                        () -> id + " opens when " + said + " is contradicted"));
      }
    }
  }

  private static Indicator opposite(Indicator said) {
    return new Indicator(
        "zz-opposite",
        said.code(),
        said.subject(),
        said.value(),
        !said.present(),
        Scene.SHOWN.cite("another"));
  }
}
