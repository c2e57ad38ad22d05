package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Answer;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Change;
import org.r2prules.assessment.StoppedException;
import org.r2prules.assessment.WhatIf;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierException;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.internal.StandingAssessment;
import org.r2prules.json.AssessmentJson;
import org.r2prules.judgement.Conclusion;

/**
 * What a standing assessment answers is a fresh assessment of what was asked, and most of it is
 * left alone. 100 random dossiers, -Dr2p.questions takes more; to each one question of every kind
 * is put, all of them to one and the same standing assessment. Every answer is held to every
 * derivation, the answers to one kind of question for each dossier, whose turn it is, to the byte:
 * what is written follows from what is derived, and writing costs more than assessing.
 */
class WhatIfTest {

  private static final int RANDOM = Integer.getInteger("r2p.questions", 100);
  private static final int KINDS = 6;
  private static R2pRules session;
  private final LongAdder rows = new LongAdder();
  private final LongAdder again = new LongAdder();
  private final LongAdder questions = new LongAdder();
  private final LongAdder changed = new LongAdder();
  private final LongAdder written = new LongAdder();

  @BeforeAll
  static void load() {
    session = R2pRules.load();
  }

  @Test
  void every_answer_is_a_fresh_assessment() {
    Dossiers dossiers = new Dossiers(session.doctrine());
    Corpus.hold(
        session.doctrine().vocabulary(),
        RANDOM,
        i -> Corpus.random(dossiers, i),
        (sample, i) ->
            ask(sample.rules(session).staged(), sample.dossier(), new Dice(i), i % KINDS));

    assertTrue(questions.sum() >= 4L * RANDOM, "questions: " + questions);
    assertTrue(changed.sum() > questions.sum() / 4, "answers that differ: " + changed);
    assertTrue(written.sum() > RANDOM / 2, "answers compared to the byte: " + written);
    assertTrue(rows.sum() * 4 < again.sum(), "rows evaluated: " + rows + " of " + again);
  }

  /**
   * Whoever says it, whatever is wrong with it: only then is the quick way held in all its turns.
   */
  @Test
  void what_is_told_beside_changes_what_a_fresh_assessment_changes() {
    Dossiers dossiers = new Dossiers(session.doctrine());
    LongAdder told = new LongAdder();
    LongAdder refused = new LongAdder();
    LongAdder otherwise = new LongAdder();
    Corpus.hold(
        session.doctrine().vocabulary(),
        RANDOM,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> {
          R2pRules rules = sample.rules(session).staged();
          StandingAssessment whatIf = (StandingAssessment) rules.whatIf(sample.dossier());
          Told words = new Told(whatIf.assessment(), new Dice(i));
          for (int n = 0; n < 12; n++) {
            List<Fact> more = words.more(n);
            Dossier other = sample.dossier().with(more.toArray(Fact[]::new));
            told.increment();
            try {
              Map<String, String> expected = standing(rules.assess(other));
              Map<String, String> stand = standing(whatIf.assessment());
              List<Change> changes = whatIf.told(more);
              changes.forEach(each -> stand.put(each.key(), standing(each.after())));
              stand.values().removeIf(String::isEmpty);
              assertEquals(expected, stand, () -> "told " + more);
              otherwise.add(changes.size());
            } catch (DossierException e) {
              refused.increment();
              assertEquals(
                  e.getMessage(),
                  assertThrows(DossierException.class, () -> whatIf.told(more)).getMessage());
            }
          }
          assertEquals(0, whatIf.fresh(), "answered from the start");
        });
    assertTrue(refused.sum() > RANDOM / 2, "refused: " + refused + " of " + told);
    assertTrue(told.sum() - refused.sum() > 5L * RANDOM, "refused: " + refused + " of " + told);
    assertTrue(otherwise.sum() > 5L * RANDOM, "changes: " + otherwise);
  }

  private static Map<String, String> standing(Assessment assessment) {
    Map<String, String> stand = new TreeMap<>();
    stand(assessment).forEach((key, each) -> stand.put(key, standing(Optional.of(each))));
    return stand;
  }

  /** How it stands, and nothing of why; empty for what is not drawn. */
  private static String standing(Optional<Conclusion> conclusion) {
    return conclusion.map(each -> each.status() + " " + each.value()).orElse("");
  }

  @Test
  void what_bears_on_little_costs_little() {
    Dossiers dossiers = new Dossiers(session.doctrine());
    List<Double> shares = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Sample sample = Corpus.random(dossiers, i);
      StandingAssessment whatIf =
          (StandingAssessment) sample.rules(session).whatIf(sample.dossier());
      double all = whatIf.rows();
      assertTrue(all > 500, "rows: " + all);
      for (Indicator fact : sample.dossier().facts(Indicator.class)) {
        Dossier less = References.without(sample.dossier(), fact.id());
        if (References.hold(less)) {
          whatIf.of(less);
          shares.add(whatIf.rows() / all);
        }
      }
    }
    Collections.sort(shares);
    assertTrue(shares.get(shares.size() / 4) < 0.02, "a quarter: " + shares);
    assertTrue(shares.get(shares.size() / 2) < 0.2, "half: " + shares);
    assertTrue(shares.get(shares.size() - 1) < 0.6, "all: " + shares);
  }

  @Test
  void a_question_that_fails_leaves_the_assessment_as_it_was() {
    Sample sample = Corpus.random(new Dossiers(session.doctrine()), 0);
    WhatIf whatIf = sample.rules(session).whatIf(sample.dossier());
    String state = sample.dossier().situation().orElseThrow().state();

    assertThrows(DossierException.class, () -> whatIf.without(state));
    assertThrows(NoSuchElementException.class, () -> whatIf.without("nobody"));
    Thread.currentThread().interrupt();
    StoppedException stopped =
        assertThrows(StoppedException.class, () -> whatIf.requiring(Standard.ALLEGED));
    assertTrue(Thread.interrupted());
    assertEquals(StoppedException.Limit.INTERRUPT, stopped.limit());

    same(
        sample.rules(session).requiring(Standard.ALLEGED).assess(sample.dossier()),
        whatIf.requiring(Standard.ALLEGED).assessment(),
        "asked again");
  }

  private void ask(R2pRules rules, Dossier dossier, Dice dice, int turn) {
    StandingAssessment whatIf = (StandingAssessment) rules.whatIf(dossier);
    long all = whatIf.rows();
    Assessment before = whatIf.assessment();
    assertEquals(rules.assess(dossier).derivations(), before.derivations(), "standing");

    Fact fact = dice.pick(dossier.facts());
    Dossier less = References.without(dossier, fact.id());
    if (!(fact instanceof Situation) && References.hold(less)) {
      answer(whatIf, all, w -> w.of(less), rules, less, "taken away " + fact.id(), turn == 0);
    }
    Optional<Dossier> other = otherValue(dossier, dice, session);
    if (other.isPresent()) {
      answer(whatIf, all, w -> w.of(other.get()), rules, other.get(), "other value", turn == 1);
    }
    Interpretation of = dice.pick(List.copyOf(session.doctrine().interpretations().values()));
    String reading = dice.pick(List.copyOf(of.readings().keySet()));
    answer(
        whatIf,
        all,
        w -> w.withReading(of.key(), reading),
        rules.withReading(of.key(), reading),
        dossier,
        of.key() + "=" + reading,
        turn == 2);
    Standard standard = dice.pick(List.of(Standard.values()));
    answer(
        whatIf,
        all,
        w -> w.requiring(standard),
        rules.requiring(standard),
        dossier,
        "requiring " + standard,
        turn == 3);
    Dossier many = taken(dossier, dice);
    answer(whatIf, all, w -> w.of(many), rules, many, "several taken away", turn == 4);
    answer(whatIf, all, w -> w.of(dossier), rules, dossier, "nothing changed", turn == 5);
    assertEquals(0, whatIf.fresh(), "answered from the start");
  }

  /**
   * Another value, author or standard of one fact, as a random dossier of another number has it.
   */
  private static Optional<Dossier> otherValue(Dossier dossier, Dice dice, R2pRules rules) {
    List<Indicator> said = dossier.facts(Indicator.class);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Indicator one = dice.pick(said);
    Evidence evidence =
        Evidence.of(
            dice.pick(List.of(Evidence.Source.values())), dice.pick(List.of(Standard.values())));
    Indicator changed =
        new Indicator(
            one.id(),
            one.code(),
            one.subject(),
            one.value(),
            dice.chance(50) != one.present(),
            dice.chance(50) ? one.evidence() : evidence);
    Dossier other = dossier.without(one.id()).with(changed);
    try {
      rules.workingMemory(other);
      return Optional.of(other);
    } catch (DossierException e) {
      return Optional.empty();
    }
  }

  private static Dossier taken(Dossier dossier, Dice dice) {
    Dossier left = dossier;
    for (int i = 0; i < 4; i++) {
      Fact fact = dice.pick(left.facts());
      Dossier less = References.without(left, fact.id());
      left = fact instanceof Situation || !References.hold(less) ? left : less;
    }
    return left;
  }

  private void answer(
      StandingAssessment whatIf,
      long all,
      Function<WhatIf, Answer> question,
      R2pRules rules,
      Dossier dossier,
      String what,
      boolean written) {
    Answer answer = question.apply(whatIf);
    questions.increment();
    rows.add(whatIf.rows());
    again.add(all);
    Assessment expected = rules.assess(dossier);
    if (written) {
      this.written.increment();
      same(expected, answer.assessment(), what);
    } else {
      assertEquals(expected.derivations(), answer.assessment().derivations(), what);
    }
    Map<String, Conclusion> told = told(whatIf.assessment(), answer.changes());
    assertEquals(stand(expected), told, what);
    if (!answer.changes().isEmpty()) {
      changed.increment();
    }
  }

  private static Map<String, Conclusion> stand(Assessment assessment) {
    return assessment.conclusions().stream()
        .collect(Collectors.toMap(Conclusion::key, each -> each, (a, b) -> a, TreeMap::new));
  }

  /** What stands, with the changes made in it. */
  private static Map<String, Conclusion> told(Assessment before, List<Change> changes) {
    Map<String, Conclusion> told = stand(before);
    for (Change change : changes) {
      Conclusion was = told.remove(change.key());
      assertEquals(Optional.ofNullable(was), change.before(), change.key());
      change.after().ifPresent(after -> told.put(change.key(), after));
    }
    return told;
  }

  private static void same(Assessment expected, Assessment actual, String what) {
    assertEquals(expected.derivations(), actual.derivations(), what);
    assertEquals(AssessmentJson.all(expected), AssessmentJson.all(actual), what);
  }
}
