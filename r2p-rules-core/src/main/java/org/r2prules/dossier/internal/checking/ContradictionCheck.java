package org.r2prules.dossier.internal.checking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.r2prules.doctrine.Term;
import org.r2prules.dossier.internal.form.Wording;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Indicator;

/**
 * One source that says two things that cannot both be. Sources that contradict each other are no
 * flaw: weighing them is what the rules do.
 */
final class ContradictionCheck {

  private record Claim(String code, String about, String value, Evidence by) {}

  private final Scope scope;

  /** Whether what was said first asserts it; who says both is told from then on. */
  private final Map<Claim, Boolean> claims = new HashMap<>();

  private final Set<Claim> both = new HashSet<>();
  private final Map<Claim, Assertion> chosen = new HashMap<>();

  ContradictionCheck(Scope scope) {
    this.scope = scope;
  }

  void run() {
    for (Fact fact : scope.checked()) {
      for (Assertion assertion : fact.assertions()) {
        if (isPast(fact, assertion)) {
          continue;
        }
        checkDenied(fact, assertion);
        checkOneValue(fact, assertion);
      }
    }
  }

  /** Whose an actor was contradicts nothing that is said of whose he is. */
  private boolean isPast(Fact fact, Assertion assertion) {
    return fact instanceof Actor actor
        && assertion.code().equals(Actor.BELONGS_TO)
        && scope.asOf() != null
        && !actor.isAffiliated(scope.asOf());
  }

  private void checkDenied(Fact fact, Assertion assertion) {
    Claim claim =
        new Claim(assertion.code(), assertion.about(), assertion.value(), fact.evidence());
    Boolean first = claims.putIfAbsent(claim, assertion.present());
    if (first != null && (first != assertion.present() || both.contains(claim))) {
      both.add(claim);
      flaw(
          fact,
          assertion,
          "asserts and denies " + Wording.clip(assertion.value()) + " of " + assertion.code());
    }
  }

  private void checkOneValue(Fact fact, Assertion assertion) {
    boolean exclusive =
        scope
            .vocabulary()
            .term(assertion.code())
            .filter(term -> term.type() == Term.Type.ONE || term.type() == Term.Type.ACTOR)
            .isPresent();
    if (!exclusive || !assertion.present()) {
      return;
    }
    Claim any = new Claim(assertion.code(), assertion.about(), "", fact.evidence());
    Assertion first = chosen.putIfAbsent(any, assertion);
    if (first != null && !first.value().equals(assertion.value())) {
      flaw(
          fact,
          assertion,
          "says both "
              + Wording.clip(first.value())
              + " and "
              + Wording.clip(assertion.value())
              + " of "
              + assertion.code());
    }
  }

  private void flaw(Fact fact, Assertion assertion, String what) {
    boolean coded = fact instanceof Indicator;
    String field = coded ? "value" : CodeCheck.field(assertion.code());
    boolean member =
        !coded
            && scope
                .vocabulary()
                .term(assertion.code())
                .filter(term -> term.type() == Term.Type.MANY)
                .isPresent();
    scope.flaw(
        fact,
        field,
        member ? assertion.value() : "",
        "the same evidence "
            + what
            + " about "
            + Wording.quote(assertion.about())
            + "; tell sources apart by 'by' or 'cite', or keep one");
  }
}
