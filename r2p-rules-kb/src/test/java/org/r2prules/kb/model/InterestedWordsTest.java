package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Change;
import org.r2prules.doctrine.Term;
import org.r2prules.dossier.DossierException;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Standard;
import org.r2prules.internal.StandingAssessment;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;

/**
 * Nobody decides in his own cause: what the territorial state says, or who would carry proposed
 * coercion, on a code that favours nobody changes no crime, threshold, authority, duty or option.
 * Whichever code could, has to say whom it favours. Numbers, codes that are open and the parts of
 * facts are not asked.
 */
class InterestedWordsTest {

  private static final int RANDOM = 80;
  private static final int WORDS = 40;

  /** Who has a lever says so himself; whether it may be used is asked of others. */
  private static final String LEVERS = "actor.levers";

  private static final Set<Kind> DECIDING =
      EnumSet.of(
          Kind.CRIME, Kind.THRESHOLD, Kind.AUTHORITY, Kind.RESPONSIBILITY, Kind.OPTION, Kind.STAGE);

  private final R2pRules rules = R2pRules.load();
  private final List<String> coercive = rules.doctrine().vocabulary().coercive();
  private final LongAdder told = new LongAdder();
  private final LongAdder acting = new LongAdder();
  private final LongAdder levers = new LongAdder();

  @Test
  void what_favours_nobody_decides_nothing() {
    List<Term> free =
        rules.doctrine().vocabulary().terms().stream()
            .filter(term -> term.favours().isNobody() && !term.isStructure() && !term.open())
            .filter(term -> term.type() != Term.Type.NUMBER)
            .toList();
    Dossiers dossiers = new Dossiers(rules.doctrine());
    Corpus.hold(
        rules.doctrine().vocabulary(),
        RANDOM,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> {
          StandingAssessment standing =
              (StandingAssessment) sample.rules(rules).staged().whatIf(sample.dossier());
          Dice dice = new Dice(i);
          for (int n = 0; n < WORDS; n++) {
            Term term =
                dice.chance(10)
                    ? rules.doctrine().vocabulary().term(LEVERS).orElseThrow()
                    : dice.pick(free);
            tell(standing, term, dice);
          }
        });

    assertTrue(told.sum() > 10L * RANDOM, "told: " + told);
    assertTrue(acting.sum() > RANDOM, "told by those who would act: " + acting);
    assertTrue(levers.sum() > 0, "what levers decide is noticed: " + levers);
  }

  private void tell(StandingAssessment standing, Term term, Dice dice) {
    Assessment assessment = standing.assessment();
    List<String> carriers = carriers(assessment);
    boolean acts = !carriers.isEmpty() && dice.chance(50);
    Indicator word =
        Indicator.builder("own-word")
            .code(term.code())
            .subject(subject(assessment, term, dice))
            .value(term.values().isEmpty() ? "true" : dice.pick(term.values()))
            .present(dice.chance(50))
            .evidence(said(acts ? dice.pick(carriers) : assessment.situation().state()))
            .build();
    List<Change> changes;
    try {
      changes = standing.told(List.of(word));
    } catch (DossierException e) {
      return; // of another kind than the code is about
    }
    told.increment();
    if (acts) {
      acting.increment();
    }
    List<String> decided =
        changes.stream().filter(InterestedWordsTest::decides).map(Change::key).toList();
    if (term.code().equals(LEVERS)) {
      levers.add(decided.size());
    } else {
      assertEquals(List.of(), decided, () -> term.code() + " decides by " + word);
    }
  }

  private static Evidence said(String by) {
    return Evidence.of(Evidence.Source.STATE, Standard.BEYOND_REASONABLE_DOUBT).by(by);
  }

  private static String subject(Assessment assessment, Term term, Dice dice) {
    List<String> fitting = new ArrayList<>();
    for (Fact fact : assessment.dossier().facts()) {
      if (term.subjects().stream().anyMatch(kind -> kind.covers(fact))) {
        fitting.add(fact.id());
      }
    }
    return fitting.isEmpty() ? assessment.situation().id() : dice.pick(fitting);
  }

  private List<String> carriers(Assessment assessment) {
    return assessment.dossier().facts(Measure.class).stream()
        .filter(measure -> measure.status().equals("PROPOSED"))
        .filter(measure -> coercive.contains(measure.tool()))
        .flatMap(measure -> measure.by().stream())
        .toList();
  }

  private static boolean decides(Change change) {
    Conclusion before = change.before().orElse(null);
    Conclusion after = change.after().orElse(null);
    return before != null
        && after != null
        && DECIDING.contains(before.kind())
        && !(before.status() == after.status() && Objects.equals(before.value(), after.value()));
  }
}
