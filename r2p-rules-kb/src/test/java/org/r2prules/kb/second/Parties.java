package org.r2prules.kb.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.Measure;

/**
 * Whether those on the ground let work among the people go on (FR-CR-002): the law asks the state,
 * and who bears arms, holds the place or refuses can stop it. Nobody of the state's own side is
 * waited for.
 */
final class Parties {

  private final Dossier dossier;
  private final Testimony told;
  private final LocalDate today;

  Parties(Dossier dossier, Testimony told) {
    this.dossier = dossier;
    this.told = told;
    this.today = dossier.situation().orElseThrow().asOf();
  }

  Stand let(Measure measure) {
    List<Stand> each = new ArrayList<>();
    for (Actor actor : dossier.facts(Actor.class)) {
      if (!actor.id().equals(told.state())) {
        Stand lets = lets(actor, measure);
        // Of whom only reports below the standard speak may be nobody.
        each.add(Testimony.atStandard(actor) ? lets : lets.orElse(Stand.YES));
      }
    }
    return Stand.all(each);
  }

  private Stand lets(Actor actor, Measure measure) {
    Stand ours = told.ofTheState(actor.id());
    if (ours.open() && told.speaksOfItself(actor.id())) {
      ours = Stand.NOT_YES; // what its own word on whose it is weighs, hangs on who accuses it
    }
    List<Consent> answers =
        dossier.facts(Consent.class).stream()
            .filter(Testimony::atStandard)
            .filter(consent -> consent.giver().equals(actor.id()))
            .toList();
    boolean armed = actor.kind().equals("ARMED_GROUP");
    boolean ally = told.says("actor.allies", told.state(), actor.id()).yes();
    if (answers.isEmpty()) {
      return !armed && !holds(actor, measure) || ally ? Stand.YES : ours.or(Stand.OPEN);
    }
    List<Stand> found = answers.stream().map(answer -> says(answer, measure)).toList();
    Stand all = found.get(0);
    for (Stand other : found) {
      // Of several the last counts, as far as it speaks of this: which that is, is left open here.
      all = other.equals(all) ? all : Stand.ANY;
    }
    Stand waited = armed && !ally ? all : all.no() ? Stand.NO : all.yes() ? Stand.YES : Stand.ANY;
    return ours.or(waited);
  }

  private boolean holds(Actor actor, Measure measure) {
    return measure.area().stream()
        .anyMatch(place -> told.says("actor.holds", actor.id(), place).yes());
  }

  /** What one answer says of this measure. */
  private Stand says(Consent answer, Measure measure) {
    String status = String.valueOf(told.value("consent.status", answer.id()));
    Set<String> scope = answer.scope();
    boolean spoken = scope != null && (scope.contains("ALL") || scope.contains(measure.tool()));
    if (Set.of("GIVEN", "INVITED").contains(status)) {
      Stand reach =
          Reach.within(measure.by(), answer.to())
              .and(Reach.within(measure.supports(), answer.supports()))
              .and(Reach.within(measure.area(), answer.area()));
      Stand covers = spoken ? reach : Stand.OPEN;
      return answer.holds(today) ? covers : Stand.NOT_YES;
    }
    if (Set.of("REFUSED", "WITHDRAWN").contains(status)) {
      boolean limited = answer.to() != null || answer.supports() != null || answer.area() != null;
      boolean whole = spoken || scope == null && status.equals("WITHDRAWN");
      return whole && !limited && answer.holds(today) ? Stand.NO : Stand.ANY;
    }
    return Stand.ANY;
  }
}
