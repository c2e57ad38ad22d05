package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierAsOf;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.kb.TwoRoads;

/**
 * What comes later never shows earlier: tried on random dossiers, with evidence of random days, and
 * on every case, at several dates; {@code -Dr2p.hindsight} dossiers.
 */
class HindsightTest {

  private static final int RANDOM = Integer.getInteger("r2p.hindsight", 150);
  private static final R2pRules RULES = TwoRoads.load();
  private final LongAdder later = new LongAdder();
  private final LongAdder shortened = new LongAdder();

  @Test
  void no_random_dossier_leaks_from_the_future() {
    Dossiers dossiers = new Dossiers(RULES.doctrine());
    Corpus.hold(
        RULES.doctrine().vocabulary(),
        RANDOM,
        i -> Corpus.random(dossiers, i),
        (sample, i) -> holds(sample.rules(RULES), redated(sample.dossier(), new Dice(i))));
    assertTrue(later.sum() > RANDOM, "later facts: " + later);
    assertTrue(shortened.sum() > 0, "facts with less said of them: " + shortened);
  }

  @Test
  void no_case_leaks_from_the_future() {
    for (String name : RULES.cases()) {
      holds(RULES, RULES.dossierOfCase(name));
    }
    assertTrue(later.sum() > 0, "later facts: " + later);
  }

  private void holds(R2pRules rules, Dossier dossier) {
    LocalDate own = dossier.situation().orElseThrow().asOf();
    assertEquals(dossier, dossier.asOf(own).dossier());
    Set<String> before = null;
    for (int days : List.of(0, 7, 30, 120, 400, 4000)) {
      LocalDate date = own.minusDays(days);
      DossierAsOf then = dossier.asOf(date);
      rules.assess(then.dossier()); // it is valid
      assertEquals(date, then.date());
      if (days > 0) { // what lies ahead of the dossier's own date it tells in advance
        then.dossier().facts().forEach(fact -> assertFalse(isLater(fact, date), fact.toString()));
      }
      accounted(dossier, then);
      blind(dossier, then);
      Set<String> ids = ids(then.dossier().facts());
      if (before != null) {
        assertTrue(before.containsAll(ids), "known earlier, unknown later: " + ids);
      }
      before = ids;
      later.add(then.later().size());
      shortened.add(then.shortened().size());
    }
  }

  /** Every fact is there, or told to be left out. */
  private static void accounted(Dossier dossier, DossierAsOf then) {
    Set<String> all = ids(then.dossier().facts());
    all.addAll(ids(then.later()));
    assertEquals(ids(dossier.facts()), all);
    assertEquals(dossier.facts().size(), then.dossier().facts().size() + then.later().size());
    Set<Fact> was = new HashSet<>(dossier.facts());
    for (Fact fact : then.dossier().facts()) {
      boolean whole = was.contains(fact) || fact.evidence() == null;
      assertEquals(whole, !then.shortened().contains(fact.id()), fact.toString());
    }
  }

  /** Whatever the later facts say, the dossier at that date is the same. */
  private static void blind(Dossier dossier, DossierAsOf then) {
    Dossier less = dossier;
    for (Fact fact : then.later()) {
      less = less.without(fact.id());
    }
    assertEquals(then.dossier(), less.asOf(then.date()).dossier());
  }

  private static Set<String> ids(List<Fact> facts) {
    return facts.stream().map(Fact::id).collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isLater(Fact fact, LocalDate date) {
    Evidence evidence = fact.evidence();
    Stream<LocalDate> days =
        Stream.of(
            evidence == null ? null : evidence.observed(),
            evidence == null ? null : evidence.known(),
            fact instanceof Incident incident ? incident.date() : null,
            fact instanceof Incident incident ? incident.until() : null,
            fact instanceof CouncilDecision decision ? decision.date() : null,
            fact instanceof CouncilDecision decision ? decision.repealed() : null,
            fact instanceof Consent consent ? consent.date() : null,
            fact instanceof Actor actor ? actor.from() : null,
            fact instanceof Actor actor ? actor.until() : null,
            fact instanceof Measure measure && !measure.status().equals("PROPOSED")
                ? measure.start()
                : null,
            fact instanceof Measure measure && measure.status().equals("ENDED")
                ? measure.end()
                : null);
    return days.anyMatch(day -> day != null && day.isAfter(date));
  }

  /** With evidence of random days, some of it undated. */
  private static Dossier redated(Dossier dossier, Dice dice) {
    LocalDate own = dossier.situation().orElseThrow().asOf();
    return Dossier.of(dossier.facts().stream().map(fact -> redated(fact, own, dice)).toList());
  }

  private static Fact redated(Fact fact, LocalDate own, Dice dice) {
    Evidence evidence = fact.evidence();
    if (evidence == null || fact instanceof Population && dice.chance(50)) {
      return fact;
    }
    LocalDate observed = own.minusDays(dice.pick(List.of(0, 3, 20, 100, 300, 1000)));
    LocalDate known = dice.chance(50) ? null : own;
    Evidence other =
        new Evidence(
            evidence.source(),
            evidence.by(),
            evidence.standard(),
            dice.chance(70) ? observed : null,
            known == null || dice.chance(50) ? known : after(happened(fact), observed),
            evidence.cite(),
            evidence.independent());
    return with(fact, other);
  }

  /** When what it tells of happened, if that is told: nobody knew of it before. */
  private static LocalDate happened(Fact fact) {
    LocalDate day =
        fact instanceof Incident incident
            ? incident.date()
            : fact instanceof CouncilDecision decision
                ? decision.date()
                : fact instanceof Consent consent ? consent.date() : null;
    return day == null ? LocalDate.MIN : day;
  }

  private static LocalDate after(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Fact with(Fact fact, Evidence evidence) {
    RecordComponent[] parts = fact.getClass().getRecordComponents();
    try {
      Object[] values = new Object[parts.length];
      for (int i = 0; i < parts.length; i++) {
        values[i] =
            parts[i].getType() == Evidence.class ? evidence : parts[i].getAccessor().invoke(fact);
      }
      Class<?>[] types =
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return (Fact) fact.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
