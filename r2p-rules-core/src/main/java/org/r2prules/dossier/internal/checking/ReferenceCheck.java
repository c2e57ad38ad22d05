package org.r2prules.dossier.internal.checking;

import java.util.Set;
import java.util.function.Predicate;
import org.r2prules.dossier.internal.form.Section;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;

/** Ids that fields refer to: they lead to a fact of the right kind. */
final class ReferenceCheck {

  private static final Predicate<Fact> ACTOR = Actor.class::isInstance;
  private static final Predicate<Fact> POPULATION = Population.class::isInstance;
  private static final String SOMEBODY = "an actor or a population";
  private static final String TERRITORIAL_STATE = "TERRITORIAL_STATE";

  private final Scope scope;

  ReferenceCheck(Scope scope) {
    this.scope = scope;
  }

  void run() {
    for (Fact fact : scope.checked()) {
      if (fact instanceof Situation situation) {
        checkState(situation);
      } else if (fact instanceof Actor actor) {
        checkAffiliation(actor);
      } else if (fact instanceof Incident incident) {
        one(fact, "population", incident.population(), "a population", POPULATION);
        each(fact, "perpetrators", incident.perpetrators(), "an actor", ACTOR);
      } else if (fact instanceof Measure measure) {
        each(fact, "by", measure.by(), "an actor", ACTOR);
        each(fact, "targets", measure.targets(), SOMEBODY, ACTOR.or(POPULATION));
        each(fact, "supports", measure.supports(), SOMEBODY, ACTOR.or(POPULATION));
      } else if (fact instanceof Consent consent) {
        one(fact, "giver", consent.giver(), "an actor", ACTOR);
        limits(fact, consent.to(), consent.against(), consent.supports());
      } else if (fact instanceof CouncilDecision decision) {
        limits(fact, decision.to(), decision.against(), decision.supports());
      }
    }
  }

  private void checkState(Situation situation) {
    if (one(situation, "state", situation.state(), "an actor", ACTOR)
        && scope.fact(situation.state()) instanceof Actor actor
        && !actor.kind().equals(TERRITORIAL_STATE)
        && !actor.kind().equals(Wording.MISSING)) {
      scope.flaw(
          situation,
          "state",
          Wording.quote(actor.id())
              + " is an actor of kind "
              + Wording.clip(actor.kind())
              + "; expected one of kind "
              + TERRITORIAL_STATE);
    }
  }

  private void checkAffiliation(Actor actor) {
    if (actor.affiliation() == null && (actor.from() != null || actor.until() != null)) {
      scope.flaw(
          actor,
          actor.from() == null ? "until" : "from",
          "says when it is of somebody; expected an affiliation beside it");
    }
    if (actor.of() != null) {
      checkOf(actor);
    }
  }

  private void checkOf(Actor actor) {
    if (!"STATE".equals(actor.affiliation())) {
      scope.flaw(actor, "of", "says of which state it is; expected affiliation STATE beside it");
    } else if (actor.of().equals(actor.id())) {
      scope.flaw(actor, "of", "an actor is not of itself");
    } else {
      one(actor, "of", actor.of(), "an actor", ACTOR);
    }
  }

  private void limits(Fact fact, Set<String> to, Set<String> against, Set<String> supports) {
    each(fact, "to", to, "an actor", ACTOR);
    each(fact, "against", against, SOMEBODY, ACTOR.or(POPULATION));
    each(fact, "supports", supports, SOMEBODY, ACTOR.or(POPULATION));
  }

  private void each(
      Fact fact, String field, Set<String> ids, String expected, Predicate<Fact> kind) {
    (ids == null ? Set.<String>of() : ids)
        .forEach(id -> lookUp(scope, fact, field, id, id, expected, kind));
  }

  private boolean one(Fact fact, String field, String id, String expected, Predicate<Fact> kind) {
    return lookUp(scope, fact, field, "", id, expected, kind);
  }

  /** Whether the id leads to a fact of that kind; notes a flaw if not. */
  static boolean lookUp(
      Scope scope,
      Fact fact,
      String field,
      String member,
      String id,
      String expected,
      Predicate<Fact> kind) {
    Fact found = scope.fact(id);
    if (found == null && !scope.complete()) {
      return false;
    }
    if (found == null) {
      scope.flaw(
          fact,
          field,
          member,
          "nothing has the id "
              + Wording.quote(id)
              + "; expected "
              + expected
              + scope.suggestions().nearest(id, scope.ids(kind)));
      return false;
    }
    if (!kind.test(found)) {
      scope.flaw(
          fact,
          field,
          member,
          Wording.quote(id)
              + " is "
              + Wording.a(Section.of(found).word)
              + "; expected "
              + expected);
      return false;
    }
    return true;
  }
}
