package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;

/**
 * Showing a crime absent never closes prevention, and what is open in every situation is the same
 * for all: both over random dossiers, under any readings.
 */
class PreventionTest {

  private static final int COUNT = Integer.getInteger("r2p.sample", 400);
  private static final List<String> CRIMES =
      List.of("GENOCIDE", "WAR_CRIMES", "ETHNIC_CLEANSING", "CRIMES_AGAINST_HUMANITY");
  private static final List<String> SCOPE = List.of("Criterion:IN_SCOPE", "Criterion:WITHIN_R2P");

  /** What a crime itself calls for, beside other things, is an answer to it and no prevention. */
  private static final Set<String> ANSWERS =
      Set.of(
          "Criterion:ARMS_RISK",
          "Criterion:BILATERAL_CALLED",
          "Criterion:RIGHTS_CALLED",
          "Criterion:PROTECTION_CALLED");

  private static R2pRules rules;
  private static Dossiers dossiers;

  @BeforeAll
  static void load() {
    rules = R2pRules.load();
    dossiers = new Dossiers(rules.doctrine());
  }

  @Test
  void showing_a_crime_absent_never_closes_prevention() {
    AtomicInteger refuted = new AtomicInteger();
    Corpus.hold(
        rules.doctrine().vocabulary(),
        COUNT,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> {
          Assessment before = sample.assess(rules);
          Assessment after = sample.with(crimesAbsent(sample.dossier())).assess(rules);
          if (after.conclusion("Criterion:CRIME_COMMITTED").orElseThrow().notMet()) {
            refuted.incrementAndGet();
          }
          before.options().stream()
              .filter(option -> prevents(option))
              .forEach(option -> staysOpen(option, after));
          for (String duty : List.of("Responsibility:P1", "Responsibility:P2")) {
            assertFalse(
                before.conclusion(duty).orElseThrow().met()
                    && after.conclusion(duty).orElseThrow().notMet(),
                duty + " ends");
          }
        });
    assertTrue(refuted.get() > COUNT / 10, "crimes shown absent: " + refuted);
  }

  @Test
  void nothing_that_serves_the_second_pillar_hangs_on_the_scope() {
    Corpus.hold(
        rules.doctrine().vocabulary(),
        COUNT,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> {
          for (Option option :
              sample.with(crimesAbsent(sample.dossier())).assess(rules).options()) {
            if (prevents(option)) {
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

  private static boolean prevents(Option option) {
    return !option.candidate().pillarThreeAlone();
  }

  private static void staysOpen(Option before, Assessment after) {
    Option now = after.option(before.id()).orElseThrow();
    boolean answers = ANSWERS.contains(before.candidate().need());
    boolean shut =
        now.status() == OptionStatus.BLOCKED || now.status() == OptionStatus.NOT_INDICATED;
    if (before.status() == OptionStatus.AVAILABLE) {
      assertFalse(shut, () -> before.id() + " is shut");
      if (!answers) {
        assertEquals(OptionStatus.AVAILABLE, now.status(), before.id());
      }
    } else if (before.status() == OptionStatus.CONDITIONAL
        && !answers
        && !Invariants.coercive(before.id())) {
      // Of a deployment the road without consent is shut, for coercion needs a crime.
      assertFalse(shut, () -> before.id() + " is shut");
    }
  }

  /** The same, and an inquiry has found each of the four crimes absent, for everybody. */
  private static Dossier crimesAbsent(Dossier dossier) {
    List<Fact> facts = new ArrayList<>(dossier.facts());
    int number = 0;
    for (Population population : dossier.facts(Population.class)) {
      for (String crime : CRIMES) {
        String id = "absent" + ++number;
        facts.add(new Indicator(id, "finding.crime", population.id(), crime, false, Scene.SHOWN));
      }
    }
    return Dossier.of(facts);
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
