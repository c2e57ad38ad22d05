package org.r2prules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.internal.DifferingFacts;
import org.r2prules.assessment.internal.Placed;
import org.r2prules.assessment.internal.RestsOn;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierException;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Conclusion;

/**
 * What differs between two assessments, in the conclusions and in the facts: of two dossiers, or of
 * one at two dates. Immutable and thread-safe. No method takes or returns null.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.of(before, after, rules.staged()::assess);
 * comparison.effects().forEach(System.out::println);
 * }</pre>
 */
public final class Comparison {

  private final Assessment before;
  private final Assessment after;
  private final List<FactChange> facts;
  private final List<Effect> effects;
  private final int otherReasons;
  private final boolean proven;

  private Comparison(
      Assessment before,
      Assessment after,
      List<FactChange> facts,
      List<Effect> effects,
      int otherReasons,
      boolean proven) {
    this.before = before;
    this.after = after;
    this.facts = List.copyOf(facts);
    this.effects = List.copyOf(effects);
    this.otherReasons = otherReasons;
    this.proven = proven;
  }

  /**
   * Assesses both and compares them. Where the dates differ, a third assessment asks what the
   * passing of time does alone.
   *
   * @param rules what assesses, as {@code rules::assess} or {@code rules.staged()::assess}
   */
  public static Comparison of(Dossier before, Dossier after, Function<Dossier, Assessment> rules) {
    Objects.requireNonNull(rules, "a comparison needs rules");
    return of(rules.apply(before), rules.apply(after), rules);
  }

  /**
   * The same of assessments that are made.
   *
   * @param rules what made them
   * @throws IllegalArgumentException if they are not of the same doctrine, readings and standard:
   *     how those bear on a dossier is a question for {@link WhatIf}
   */
  public static Comparison of(
      Assessment before, Assessment after, Function<Dossier, Assessment> rules) {
    requireSameTerms(before, after);
    List<FactChange> facts = DifferingFacts.between(before.dossier(), after.dossier());
    List<Change> changes = changes(before, after);
    List<Change> ofStatus = changes.stream().filter(Change::isOfStatus).toList();
    Map<String, Conclusion> passed = ofStatus.isEmpty() ? null : timePassed(before, after, rules);
    boolean backwards = after.situation().asOf().isBefore(before.situation().asOf());
    RestsOn restsOn = new RestsOn(before, after, facts);
    List<Effect> effects = new ArrayList<>();
    for (Change change : ofStatus) {
      Optional<Conclusion> later = backwards ? change.before() : change.after();
      boolean byTime =
          passed != null && standsAs(Optional.ofNullable(passed.get(change.key())), later);
      effects.add(new Effect(change, restsOn.of(change), byTime, List.of()));
    }
    int otherReasons = changes.size() - ofStatus.size();
    return new Comparison(before, after, facts, effects, otherReasons, false);
  }

  private static void requireSameTerms(Assessment before, Assessment after) {
    if (!before.doctrine().hash().equals(after.doctrine().hash())
        || !before.readings().equals(after.readings())
        || before.required() != after.required()) {
      throw new IllegalArgumentException(
          "only assessments under one doctrine, one set of readings and one standard are compared");
    }
  }

  private static List<Change> changes(Assessment before, Assessment after) {
    Map<String, Conclusion> was = conclusions(before);
    Map<String, Conclusion> is = conclusions(after);
    List<Change> changes = new ArrayList<>();
    was.forEach(
        (key, conclusion) -> {
          Conclusion now = is.get(key);
          if (!conclusion.equals(now)) {
            changes.add(new Change(Optional.of(conclusion), Optional.ofNullable(now)));
          }
        });
    is.forEach(
        (key, conclusion) -> {
          if (!was.containsKey(key)) {
            changes.add(new Change(Optional.empty(), Optional.of(conclusion)));
          }
        });
    changes.sort(Comparator.comparing(change -> Placed.of(change.conclusion(), after.doctrine())));
    return changes;
  }

  private static Map<String, Conclusion> conclusions(Assessment assessment) {
    Map<String, Conclusion> byKey = new HashMap<>();
    assessment.conclusions().forEach(conclusion -> byKey.put(conclusion.key(), conclusion));
    return byKey;
  }

  /**
   * What the earlier dossier would conclude at the date of the later one; null if the dates are the
   * same.
   */
  private static @Nullable Map<String, Conclusion> timePassed(
      Assessment before, Assessment after, Function<Dossier, Assessment> rules) {
    LocalDate was = before.situation().asOf();
    LocalDate is = after.situation().asOf();
    if (was.equals(is)) {
      return null;
    }
    Assessment earlier = was.isBefore(is) ? before : after;
    Dossier passed = earlier.dossier().asOf(was.isBefore(is) ? is : was).dossier();
    return conclusions(rules.apply(passed));
  }

  private static boolean standsAs(Optional<Conclusion> one, Optional<Conclusion> other) {
    return !new Change(one, other).isOfStatus();
  }

  /**
   * The same, with the proof of what each fact has to do with it: each that differs is taken back
   * alone, and the standing assessment is asked which changes that undoes. What cannot be taken
   * back alone, as an actor that others name, undoes nothing.
   *
   * @param standing the assessment of the dossier after, as {@code rules.whatIf} gives it
   * @throws IllegalArgumentException if it is of another dossier, or on other terms
   */
  public Comparison proven(WhatIf standing) {
    if (!standing.assessment().dossier().equals(after.dossier())) {
      throw new IllegalArgumentException("the assessment to be asked is of another dossier");
    }
    requireSameTerms(after, standing.assessment());
    Map<String, List<FactChange>> undone = new HashMap<>();
    for (FactChange fact : facts) {
      Map<String, Optional<Conclusion>> back = withoutIt(standing, fact);
      for (Effect effect : effects) {
        Change change = effect.change();
        Optional<Conclusion> then = back.getOrDefault(change.key(), change.after());
        if (standsAs(then, change.before())) {
          undone.computeIfAbsent(change.key(), key -> new ArrayList<>()).add(fact);
        }
      }
    }
    return new Comparison(
        before,
        after,
        facts,
        effects.stream()
            .map(each -> each.undoneBy(undone.getOrDefault(each.change().key(), List.of())))
            .toList(),
        otherReasons,
        true);
  }

  /** What would be concluded otherwise, by key, if that fact were as it was. */
  private Map<String, Optional<Conclusion>> withoutIt(WhatIf standing, FactChange change) {
    List<Fact> facts = new ArrayList<>(after.dossier().facts());
    change.after().ifPresent(facts::remove);
    change.before().map(this::today).ifPresent(facts::add);
    Map<String, Optional<Conclusion>> otherwise = new HashMap<>();
    try {
      standing
          .of(Dossier.of(facts))
          .changes()
          .forEach(each -> otherwise.put(each.key(), each.after()));
    } catch (DossierException e) {
      otherwise.clear(); // others name it, or it is of a later date
    }
    return otherwise;
  }

  private Fact today(Fact fact) {
    return fact instanceof Situation situation ? situation.at(after.situation().asOf()) : fact;
  }

  /** The assessment before. */
  public Assessment before() {
    return before;
  }

  /** The assessment after. */
  public Assessment after() {
    return after;
  }

  /** The facts that differ, as they stand in the dossiers; the date of the situation is none. */
  public List<FactChange> facts() {
    return facts;
  }

  /** The conclusions that stand otherwise, in the order of an assessment. */
  public List<Effect> effects() {
    return effects;
  }

  /** How many conclusions stand as before, for other reasons. */
  public int otherReasons() {
    return otherReasons;
  }

  /** Whether each fact was taken back alone: else {@link Effect#undoneBy} tells nothing. */
  public boolean isProven() {
    return proven;
  }

  /** Whether nothing differs but the date and the reasons. */
  public boolean isEmpty() {
    return facts.isEmpty() && effects.isEmpty();
  }
}
