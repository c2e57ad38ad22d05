package org.r2prules.judgement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one incident says of one who may have committed it.
 *
 * @param incident the id of the incident
 * @param population the id of the population attacked
 * @param actor the id of the actor; empty for whoever did it where no one is shown to have
 * @param by whether that actor did it
 * @param acts what was done
 * @param last the last day of it; null if not known
 */
public record Deed(
    String incident,
    String population,
    String actor,
    Judgement by,
    Finding acts,
    @Nullable LocalDate last) {

  /** Whether it is known to have been over for a year on that day. */
  boolean isLongOver(LocalDate day) {
    return last != null && last.plusYears(1).isBefore(day);
  }

  /** Whether this actor did one of these acts. */
  Judgement of(String... acts) {
    return Kleene.all(by, this.acts.any(acts));
  }
}
