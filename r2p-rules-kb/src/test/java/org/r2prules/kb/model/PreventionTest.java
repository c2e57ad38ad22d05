package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;
import org.r2prules.kb.TwoRoads;

/**
 * Nothing that prevents hangs on the scope, and what is open in every situation is the same for
 * all: both over random dossiers, under any readings. That a crime shown absent closes nothing is
 * the law {@link AbsentCrime}.
 */
class PreventionTest {

  private static final int COUNT = Integer.getInteger("r2p.sample", 400);
  private static final List<String> SCOPE = List.of("Criterion:IN_SCOPE", "Criterion:WITHIN_R2P");

  private static R2pRules rules;
  private static Dossiers dossiers;

  @BeforeAll
  static void load() {
    rules = TwoRoads.load();
    dossiers = new Dossiers(rules.doctrine());
  }

  @Test
  void nothing_that_serves_the_second_pillar_hangs_on_the_scope() {
    Corpus.hold(
        rules.doctrine().vocabulary(),
        COUNT,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> {
          for (Option option :
              sample.with(AbsentCrime.of(sample.dossier())).assess(rules).options()) {
            if (AbsentCrime.prevents(option)) {
              Set<String> against = Reasons.standing(option.conclusion(), Status.NOT_MET);
              SCOPE.forEach(each -> assertFalse(against.contains(each), option.id() + " " + each));
            }
          }
        });
  }

  @Test
  void what_is_open_in_every_situation_is_the_same_for_all() {
    Corpus.hold(
        rules.doctrine().vocabulary(),
        COUNT,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> {
          Assessment here = sample.assess(rules);
          Assessment empty = sample.with(nothingKnown(sample.dossier())).assess(rules);
          // Under that reading one tool is open until the state refuses it: open, and not standing.
          boolean practice = "PRACTICE".equals(sample.changed().get("unarmedConsent"));
          Set<String> open = open(empty);
          assertEquals(practice && open.remove("UNARMED_PROTECTION"), practice, "the unarmed");
          assertEquals(open, standing(empty), "standing where nothing is known");
          assertEquals(standing(empty), standing(here), "standing");
          assertTrue(open(here).containsAll(standing(here)), "open");
        });
  }

  private static Dossier nothingKnown(Dossier dossier) {
    Situation situation = dossier.situation().orElseThrow();
    return Dossier.of(
        dossier.facts().stream()
            .filter(fact -> fact == situation || fact.id().equals(situation.state()))
            .collect(Collectors.toList()));
  }

  private static Set<String> standing(Assessment assessment) {
    return ids(assessment.options().stream().filter(Option::standing).toList());
  }

  private static Set<String> open(Assessment assessment) {
    return ids(assessment.options(OptionStatus.AVAILABLE));
  }

  /** Tools as such: a measure that is proposed with one makes no further tool. */
  private static Set<String> ids(List<Option> options) {
    return options.stream()
        .filter(option -> option.candidate().measure() == null)
        .map(Option::conclusion)
        .map(Conclusion::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
