package org.r2prules.kb.second;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Measure;

/** What the Council has decided, on this situation, and still holds (12, 13, 24). */
final class Council {

  private static final Set<String> INADEQUATE = Set.of("WOULD_BE_INADEQUATE", "PROVED_INADEQUATE");

  private final Testimony told;
  private final LocalDate today;
  private final List<CouncilDecision> here;

  Council(Dossier dossier, Testimony told) {
    this.told = told;
    this.today = dossier.situation().orElseThrow().asOf();
    this.here =
        dossier.facts(CouncilDecision.class).stream()
            .filter(Testimony::atStandard)
            .filter(decision -> decision.situation().equals("sit"))
            .toList();
  }

  boolean speaks() {
    return !here.isEmpty();
  }

  /** Adopted by the organ and in force today. */
  List<CouncilDecision> held(String organ) {
    return here.stream()
        .filter(decision -> decision.inForce(today))
        .filter(decision -> is(decision, "decision.organ", organ))
        .filter(decision -> is(decision, "decision.outcome", "ADOPTED"))
        .toList();
  }

  private boolean is(CouncilDecision decision, String code, String value) {
    return value.equals(told.value(code, decision.id()));
  }

  /** Whether of some decision it is not known whose it is or how it ended. */
  private boolean unclear() {
    return here.stream()
        .anyMatch(
            decision ->
                told.value("decision.organ", decision.id()) == null
                    || told.value("decision.outcome", decision.id()) == null);
  }

  /** What it judged of peaceful or of lesser means; without a judgement it is open. */
  Stand judged(String code) {
    boolean inadequate = false;
    boolean adequate = false;
    for (CouncilDecision decision : held("UN_SC")) {
      String value = told.value(code, decision.id());
      inadequate |= value != null && INADEQUATE.contains(value);
      adequate |= "ADEQUATE".equals(value);
    }
    if (inadequate && adequate) {
      return Stand.ANY;
    }
    Stand found = inadequate ? Stand.YES : adequate ? Stand.NO : Stand.OPEN;
    return unclear() ? found.orElse(Stand.OPEN) : found;
  }

  /**
   * Whether what it judged inadequate is said of those whom the measure names, where it is (13).
   */
  Stand judgedFor(String code, Measure measure) {
    boolean judged = false;
    Stand found = Stand.NOT_YES;
    for (CouncilDecision decision : held("UN_SC")) {
      String value = told.value(code, decision.id());
      if (value != null && INADEQUATE.contains(value)) {
        judged = true;
        found =
            found.or(
                Stand.all(
                    List.of(
                        Reach.within(measure.targets(), decision.against()),
                        Reach.within(measure.supports(), decision.supports()),
                        Reach.within(measure.area(), decision.area()))));
      }
    }
    if (found.yes()) {
      return found;
    }
    return unclear() ? Stand.ANY : judged ? found : Stand.YES;
  }

  /**
   * A Chapter VII decision on a threat that covers the measure.
   *
   * @param unnamed whether a text that names nobody lets them act
   */
  Stand mandate(Measure measure, Stand unnamed) {
    Stand found = Stand.NOT_YES;
    for (CouncilDecision decision : held("UN_SC")) {
      if (is(decision, "decision.chapter", "VII")
          && is(decision, "decision.determination", "THREAT")
          && decision.measures() != null
          && decision.measures().contains(measure.tool())) {
        Stand named = decision.to() == null ? unnamed : Stand.YES;
        found = found.or(covers(decision, measure).and(named));
      }
    }
    return found;
  }

  private Stand covers(CouncilDecision decision, Measure measure) {
    return Stand.all(
        List.of(
            Reach.within(measure.by(), decision.to()),
            Reach.within(measure.targets(), decision.against()),
            Reach.within(measure.supports(), decision.supports()),
            Reach.within(measure.area(), decision.area())));
  }

  /** Whether the Council has failed to act (26), without what it did since. */
  Stand failed(Stand silenceCounts) {
    Stand found = failedSince(silenceCounts);
    return unclear() || lapsed() ? Stand.ANY : found;
  }

  /** Whether what the Council adopted is no longer in force: it acted, and nothing of it holds. */
  private boolean lapsed() {
    return here.stream()
        .anyMatch(
            decision -> !decision.inForce(today) && is(decision, "decision.outcome", "ADOPTED"));
  }

  private Stand failedSince(Stand silenceCounts) {
    LocalDate acted = null;
    for (CouncilDecision decision : held("UN_SC")) {
      if (Set.of("UNITING_FOR_PEACE").equals(decision.measures())) {
        continue; // It hands the matter on, since it could not act.
      }
      acted = acted == null || decision.date().isAfter(acted) ? decision.date() : acted;
    }
    SortedSet<LocalDate> failures = failures();
    LocalDate failure = failures.isEmpty() ? null : failures.last();
    if (failure != null && (acted == null || acted.isBefore(failure))) {
      return old(failure) ? Stand.ANY : Stand.YES;
    }
    if (acted != null) {
      return failures.contains(acted) ? Stand.ANY : Stand.NOT_YES;
    }
    return silenceCounts.or(Stand.ANY);
  }

  private SortedSet<LocalDate> failures() {
    SortedSet<LocalDate> failures = new TreeSet<>();
    for (CouncilDecision decision : here) {
      if (is(decision, "decision.organ", "UN_SC")
          && !decision.date().isAfter(today)
          && Set.of("VETOED", "DEADLOCKED", "REJECTED")
              .contains(String.valueOf(told.value("decision.outcome", decision.id())))) {
        failures.add(decision.date());
      }
    }
    return failures;
  }

  /** A failure of more than a year ago says little on what the Council can do today. */
  private boolean old(LocalDate failure) {
    return failure.isBefore(today.minusYears(1));
  }

  /** Whether somebody who may has moved to Uniting for Peace, and not before the Council failed. */
  Stand moved() {
    boolean found = false;
    for (String organ : List.of("UN_SC", "UN_GA")) {
      for (CouncilDecision decision : held(organ)) {
        found |=
            decision.measures() != null
                && decision.measures().contains("UNITING_FOR_PEACE")
                && !cameFirst(decision.date());
      }
    }
    return found ? Stand.YES : Stand.NOT_YES;
  }

  private boolean cameFirst(LocalDate call) {
    return !failures().isEmpty() && failures().stream().allMatch(each -> each.isAfter(call));
  }
}
