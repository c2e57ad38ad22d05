package org.r2prules.dossier.internal.checking;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;

/** Dates: none after the date of the dossier that has happened, and each after what it follows. */
final class DateCheck {

  private final Scope scope;
  private final Set<Evidence> seen = new HashSet<>();

  DateCheck(Scope scope) {
    this.scope = scope;
  }

  void run() {
    for (Fact fact : scope.checked()) {
      if (fact instanceof Actor actor) {
        notAfterDossier(fact, "from", actor.from());
        inOrder(fact, "from", actor.from(), "until", actor.until());
      } else if (fact instanceof Incident incident) {
        notAfterDossier(fact, "date", incident.date());
        notAfterDossier(fact, "until", incident.until());
        inOrder(fact, "date", incident.date(), "until", incident.until());
        notKnownBefore(fact, incident.date());
      } else if (fact instanceof Measure measure) {
        if (!measure.status().equals("PROPOSED")) { // a proposal is of days to come
          notAfterDossier(fact, "start", measure.start());
        }
        inOrder(fact, "start", measure.start(), "end", measure.end());
      } else if (fact instanceof CouncilDecision decision) {
        notAfterDossier(fact, "date", decision.date());
        inOrder(fact, "date", decision.date(), "ends", decision.ends());
        inOrder(fact, "date", decision.date(), "repealed", decision.repealed());
        notKnownBefore(fact, decision.date());
      } else if (fact instanceof Consent consent) {
        notAfterDossier(fact, "date", consent.date());
        inOrder(fact, "date", consent.date(), "ends", consent.ends());
        notKnownBefore(fact, consent.date());
      }
      checkEvidence(fact);
    }
  }

  /** Evidence that several facts share is checked once, at the first. */
  private void checkEvidence(Fact fact) {
    Evidence evidence = fact.evidence();
    if (evidence != null && seen.add(evidence)) {
      notAfterDossier(fact, "evidence.observed", evidence.observed());
      notAfterDossier(fact, "evidence.known", evidence.known());
      inOrder(fact, "evidence.observed", evidence.observed(), "evidence.known", evidence.known());
    }
  }

  /** Nobody knows of what has not happened. */
  private void notKnownBefore(Fact fact, @Nullable LocalDate date) {
    Evidence evidence = fact.evidence();
    if (evidence != null) {
      inOrder(fact, "date", date, "evidence.known", evidence.known());
    }
  }

  private void notAfterDossier(Fact fact, String field, LocalDate date) {
    if (date != null && scope.asOf() != null && date.isAfter(scope.asOf())) {
      scope.flaw(fact, field, date + " is after the date of the dossier, " + scope.asOf());
    }
  }

  private void inOrder(
      Fact fact, String earlierField, LocalDate earlier, String field, LocalDate date) {
    if (earlier != null && date != null && date.isBefore(earlier)) {
      scope.flaw(
          fact, field, date + " is before " + CodeCheck.field(earlierField) + ", " + earlier);
    }
  }
}
