package org.r2prules.imports.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Standard;

/** What events and monthly series of UCDP share. */
final class Ucdp {

  static final String CREDIT =
      "Data: Uppsala Conflict Data Program (Sundberg and Melander 2013), CC BY 4.0; give this"
          + " credit.";
  static final String NOT_ZERO =
      "No row is not zero: where the table has nothing, nothing was coded, and the dossier says"
          + " nothing. Killing between communities is under-counted; a low count never shows that"
          + " little happened.";
  static final String HINDSIGHT =
      "Told with hindsight: the table has no date on which a thing became known, so 'known' is left"
          + " out unless you gave one (--known).";
  static final String YOURS =
      "What no count shows is left to you: whether the attack is widespread or systematic, whether"
          + " there is a policy behind it, whether it goes on.";

  /** How long after its last event fighting still speaks for a conflict that is active. */
  private static final int MONTHS_OF_CONFLICT = 12;

  private Ucdp() {}

  static Evidence evidence(
      Standard standard, @Nullable LocalDate observed, @Nullable LocalDate known, String cite) {
    return Evidence.of(Evidence.Source.OTHER, standard)
        .by("UCDP")
        .observed(observed)
        .known(known)
        .cite(cite + (known == null ? "; retrospective" : ""));
  }

  static Population civilians(String id, String country) {
    return Population.builder(id)
        .name("Civilians in " + Countries.name(country))
        .civilian(true)
        .evidence(
            Evidence.of(Evidence.Source.OTHER, Standard.REASONABLE_GROUNDS)
                .by("UCDP")
                .cite("UCDP counts civilians apart from those who fight"))
        .build();
  }

  /** Whether fighting of that day is recent enough. */
  static boolean isRecent(LocalDate day, LocalDate asOf) {
    return day.isAfter(asOf.minusMonths(MONTHS_OF_CONFLICT));
  }

  static Indicator conflict(String situation, Evidence evidence) {
    return Indicator.builder("armed-conflict")
        .code("conflict.status")
        .subject(situation)
        .value("ACTIVE")
        .evidence(evidence)
        .build();
  }

  /** The date as such, since a whole number is needed of deaths. */
  static int deaths(long sum) {
    return (int) Math.min(sum, Integer.MAX_VALUE);
  }
}
