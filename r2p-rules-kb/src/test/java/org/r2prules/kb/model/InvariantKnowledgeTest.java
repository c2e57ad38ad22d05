package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Indicator;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.kb.TwoRoads;

/**
 * Invariants 4 and 7: knowing less never opens more, and a conflict is never decided in silence.
 * {@link EveryDossierTest} takes one fact away from each random dossier and each from every corner
 * of the cube; here it is every fact of a sample of random dossiers: 150, or as many as {@code
 * r2p.sample} says.
 */
class InvariantKnowledgeTest {

  private static final int RANDOM = Integer.getInteger("r2p.sample", 150);
  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = TwoRoads.load();
  }

  @Test
  void no_fact_taken_away_opens_a_coercive_option() {
    Dossiers dossiers = new Dossiers(rules.doctrine());
    Corpus.hold(
        rules.doctrine().vocabulary(),
        RANDOM,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> TakeAway.each(rules, sample));
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
    return Indicator.builder("zz-opposite")
        .code(said.code())
        .subject(said.subject())
        .value(said.value())
        .present(!said.present())
        .evidence(Scene.SHOWN.cite("another"))
        .build();
  }
}
