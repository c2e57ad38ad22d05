package org.r2prules.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Situation;

/** The first day of which a dossier tells anything. */
final class FirstDate {

  private FirstDate() {}

  /** That day; the dossier's own where it tells of no other. */
  static LocalDate of(Dossier dossier) {
    LocalDate own = dossier.situation().map(Situation::asOf).orElseThrow();
    return dossier.facts().stream()
        .flatMap(FirstDate::days)
        .filter(Objects::nonNull)
        .filter(day -> !day.isAfter(own))
        .min(Comparator.naturalOrder())
        .orElse(own);
  }

  private static Stream<LocalDate> days(Fact fact) {
    Evidence evidence = fact.evidence();
    return Stream.of(
        evidence == null ? null : evidence.observed(),
        evidence == null ? null : evidence.known(),
        fact instanceof Incident incident ? incident.date() : null,
        fact instanceof CouncilDecision decision ? decision.date() : null,
        fact instanceof Consent consent ? consent.date() : null,
        fact instanceof Measure measure ? measure.start() : null);
  }
}
