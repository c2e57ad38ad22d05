package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Change;
import org.r2prules.assessment.Comparison;
import org.r2prules.assessment.Effect;
import org.r2prules.assessment.FactChange;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierException;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Conclusion;
import org.r2prules.kb.TwoRoads;
import org.r2prules.report.ChangeReport;

/**
 * What a comparison tells is what differs, whole, and nothing else: tried on pairs of random
 * dossiers, {@code -Dr2p.pairs} of each sort.
 */
class ChangesTest {

  private static final int PAIRS = Integer.getInteger("r2p.pairs", 60);
  private static final R2pRules RULES = TwoRoads.load();
  private final Dossiers dossiers = new Dossiers(RULES.doctrine());
  private final LongAdder effects = new LongAdder();
  private final LongAdder grounded = new LongAdder();
  private final LongAdder undone = new LongAdder();

  @Test
  void what_differs_is_told_and_nothing_else() {
    Corpus.hold(
        RULES.doctrine().vocabulary(),
        PAIRS,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> {
          R2pRules rules = sample.rules(RULES);
          whole(rules, sample.dossier(), changed(sample.dossier(), new Dice(i)));
          whole(rules, sample.dossier(), Corpus.random(dossiers, i + PAIRS).dossier());
        });
    assertTrue(effects.sum() > PAIRS, "effects: " + effects);
    assertTrue(grounded.sum() > effects.sum() / 2, "with a ground: " + grounded + " of " + effects);
  }

  private void whole(R2pRules rules, Dossier before, Dossier after) {
    Assessment was = rules.assess(before);
    Assessment is = rules.assess(after);
    Comparison comparison = Comparison.of(was, is, rules::assess);
    assertEquals(differing(was, is), told(comparison));
    assertEquals(reasons(was, is), comparison.otherReasons());
    assertEquals(facts(after), applied(before, comparison.facts()));
    for (Effect effect : comparison.effects()) {
      effects.increment();
      assertTrue(comparison.facts().containsAll(effect.restsOn()), effect.toString());
      if (!effect.restsOn().isEmpty() || effect.byTime()) {
        grounded.increment();
      }
    }
    mirrored(comparison, Comparison.of(is, was, rules::assess));
    Comparison same = Comparison.of(was, was, rules::assess);
    assertTrue(same.isEmpty() && same.otherReasons() == 0);
    fits(ChangeReport.page(comparison), 60);
    fits(ChangeReport.detail(comparison), Integer.MAX_VALUE);
  }

  private static void fits(String text, int most) {
    assertTrue(text.lines().count() <= most, text);
    assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
  }

  private static void mirrored(Comparison one, Comparison other) {
    assertEquals(one.effects().size(), other.effects().size());
    Map<String, Effect> back = new HashMap<>();
    other.effects().forEach(effect -> back.put(effect.change().key(), effect));
    for (Effect effect : one.effects()) {
      Effect turned = back.get(effect.change().key());
      assertEquals(effect.change().before(), turned.change().after());
      assertEquals(effect.change().after(), turned.change().before());
      assertEquals(effect.byTime(), turned.byTime(), effect.toString());
      assertEquals(turned(effect.restsOn()), Set.copyOf(turned.restsOn()), effect.toString());
    }
    assertEquals(turned(one.facts()), Set.copyOf(other.facts()));
    assertEquals(one.otherReasons(), other.otherReasons());
  }

  private static Set<FactChange> turned(List<FactChange> facts) {
    return facts.stream()
        .map(fact -> new FactChange(/* before= */ fact.after(), /* after= */ fact.before()))
        .collect(Collectors.toSet());
  }

  private static Map<String, String> told(Comparison comparison) {
    Map<String, String> told = new HashMap<>();
    comparison
        .effects()
        .forEach(
            effect -> {
              Change change = effect.change();
              told.put(change.key(), standing(change.before()) + " " + standing(change.after()));
            });
    return told;
  }

  private static String standing(Optional<Conclusion> conclusion) {
    return conclusion.map(each -> each.status() + "/" + each.value()).orElse("none");
  }

  private static Map<String, String> standing(Assessment assessment) {
    Map<String, String> standing = new HashMap<>();
    assessment.conclusions().forEach(each -> standing.put(each.key(), standing(Optional.of(each))));
    return standing;
  }

  private static Map<String, String> differing(Assessment was, Assessment is) {
    Map<String, String> before = standing(was);
    Map<String, String> after = standing(is);
    Set<String> keys = new HashSet<>(before.keySet());
    keys.addAll(after.keySet());
    Map<String, String> differing = new HashMap<>();
    for (String key : keys) {
      String one = before.getOrDefault(key, "none");
      String other = after.getOrDefault(key, "none");
      if (!one.equals(other)) {
        differing.put(key, one + " " + other);
      }
    }
    return differing;
  }

  private static int reasons(Assessment was, Assessment is) {
    Map<String, String> after = standing(is);
    int count = 0;
    for (Conclusion conclusion : was.conclusions()) {
      String now = after.get(conclusion.key());
      if (standing(Optional.of(conclusion)).equals(now)
          && !conclusion.equals(is.derivations().get(conclusion.key()).conclusion())) {
        count++;
      }
    }
    return count;
  }

  private static Set<Fact> facts(Dossier dossier) {
    return dossier.facts().stream().map(ChangesTest::undated).collect(Collectors.toSet());
  }

  private static Set<Fact> applied(Dossier before, List<FactChange> changes) {
    Set<Fact> facts = facts(before);
    for (FactChange change : changes) {
      change.before().map(ChangesTest::undated).ifPresent(fact -> assertTrue(facts.remove(fact)));
    }
    changes.forEach(change -> change.after().map(ChangesTest::undated).ifPresent(facts::add));
    return facts;
  }

  /** The date of the situation is no fact. */
  private static Fact undated(Fact fact) {
    return fact instanceof Situation ? at(fact, LocalDate.EPOCH) : fact;
  }

  private static Fact at(Fact fact, LocalDate date) {
    return Dossier.of(fact).asOf(date).dossier().facts().get(0);
  }

  /** A few facts gone, and their opposite in place of others. */
  private static Dossier changed(Dossier dossier, Dice dice) {
    Dossier left = dossier;
    for (int i = 0; i < 3; i++) {
      Fact fact = dice.pick(left.facts());
      Dossier less = References.without(left, fact.id());
      left = fact instanceof Situation || !References.hold(less) ? left : less;
    }
    return left;
  }

  @Test
  void what_is_told_to_be_because_of_a_fact_is_undone_without_it() {
    Corpus.hold(
        RULES.doctrine().vocabulary(),
        PAIRS / 3,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> {
          R2pRules rules = sample.rules(RULES);
          proven(rules, sample.dossier(), changed(sample.dossier(), new Dice(i)));
          proven(rules, changed(sample.dossier(), new Dice(i)), sample.dossier());
        });
    assertTrue(undone.sum() > PAIRS / 3, "undone: " + undone);
  }

  private void proven(R2pRules rules, Dossier before, Dossier after) {
    Comparison comparison = Comparison.of(before, after, rules::assess).proven(rules.whatIf(after));
    for (FactChange fact : comparison.facts()) {
      List<Fact> facts = new ArrayList<>(after.facts());
      fact.after().ifPresent(facts::remove);
      fact.before().ifPresent(facts::add);
      Map<String, String> then;
      try {
        then = standing(rules.assess(Dossier.of(facts)));
      } catch (DossierException e) {
        then = Map.of("taken back alone it is no dossier", "none");
      }
      for (Effect effect : comparison.effects()) {
        boolean as =
            !then.containsKey("taken back alone it is no dossier")
                && standing(effect.change().before())
                    .equals(then.getOrDefault(effect.change().key(), "none"));
        assertEquals(as, effect.undoneBy().contains(fact), effect + " by " + fact);
        if (as) {
          undone.increment();
        }
      }
    }
  }

  @Test
  void where_nothing_but_time_passes_time_does_it() {
    LongAdder changed = new LongAdder();
    Corpus.hold(
        RULES.doctrine().vocabulary(),
        PAIRS,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> {
          R2pRules rules = sample.rules(RULES);
          Dossier now = sample.dossier();
          LocalDate date = now.situation().orElseThrow().asOf();
          Dossier later = now.asOf(date.plusYears(5)).dossier();
          Comparison passed;
          try {
            passed = Comparison.of(now, later, rules::assess);
          } catch (DossierException e) {
            return; // somebody has two affiliations then
          }
          assertEquals(List.of(), passed.facts());
          for (Effect effect : passed.effects()) {
            assertTrue(effect.byTime() && effect.restsOn().isEmpty(), effect.toString());
            changed.increment();
          }
        });
    assertTrue(changed.sum() > 0, "nothing has an end");
  }

  @Test
  void other_terms_and_other_dossiers_are_refused() {
    Dossier dossier = Corpus.random(dossiers, 0).dossier();
    R2pRules other = RULES.withReading("coercionGate", "ONE_LEG");
    assertEquals(
        "only assessments under one doctrine, one set of readings and one standard are compared",
        assertThrows(
                IllegalArgumentException.class,
                () -> Comparison.of(RULES.assess(dossier), other.assess(dossier), RULES::assess))
            .getMessage());
    Dossier less = changed(dossier, new Dice(1));
    Comparison comparison = Comparison.of(dossier, less, RULES::assess);
    assertEquals(
        "the assessment to be asked is of another dossier",
        assertThrows(IllegalArgumentException.class, () -> comparison.proven(RULES.whatIf(dossier)))
            .getMessage());
  }
}
