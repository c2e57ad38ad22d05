package org.r2prules.kb.second;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    return inadequate ? Stand.YES : adequate ? Stand.NO : Stand.OPEN;
  }

  /** A Chapter VII decision on a threat that covers the measure. */
  Stand mandate(Measure measure) {
    Stand found = Stand.NOT_YES;
    for (CouncilDecision decision : held("UN_SC")) {
      if (is(decision, "decision.chapter", "VII")
          && is(decision, "decision.determination", "THREAT")
          && decision.measures() != null
          && decision.measures().contains(measure.tool())) {
        found = found.or(covers(decision, measure));
      }
    }
    return found.yes() || !found.may(org.r2prules.judgement.Status.MET) ? found : found;
  }

  private Stand covers(CouncilDecision decision, Measure measure) {
    return Stand.all(
        List.of(
            Reach.within(measure.by(), wide(decision.to())),
            Reach.within(measure.targets(), wide(decision.against())),
            Reach.within(measure.supports(), decision.supports()),
            Reach.within(measure.area(), decision.area())));
  }

  /** Who is named stands for all who are its own. */
  private Set<String> wide(Set<String> named) {
    return named;
  }

  /** Whether the Council has failed to act (26), without what it did since. */
  Stand failed(Stand silenceCounts) {
    LocalDate acted = null;
    for (CouncilDecision decision : held("UN_SC")) {
      acted = acted == null || decision.date().isAfter(acted) ? decision.date() : acted;
    }
    Set<LocalDate> failures = new TreeSet<>();
    for (CouncilDecision decision : here) {
      if (is(decision, "decision.organ", "UN_SC")
          && !decision.date().isAfter(today)
          && Set.of("VETOED", "DEADLOCKED", "REJECTED")
              .contains(String.valueOf(told.value("decision.outcome", decision.id())))) {
        failures.add(decision.date());
      }
    }
    boolean since = false;
    for (LocalDate failure : failures) {
      since |= acted == null || acted.isBefore(failure);
    }
    if (since) {
      return acted == null ? Stand.YES : Stand.ANY;
    }
    if (acted != null) {
      return Stand.NOT_YES;
    }
    return silenceCounts.or(Stand.ANY);
  }

  /** Whether somebody who may has moved to Uniting for Peace. */
  Stand moved() {
    boolean found = false;
    for (String organ : List.of("UN_SC", "UN_GA")) {
      for (CouncilDecision decision : held(organ)) {
        found |= decision.measures() != null && decision.measures().contains("UNITING_FOR_PEACE");
      }
    }
    return found ? Stand.YES : Stand.NOT_YES;
  }
}
