package org.r2prules.facts;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Where a fact comes from and how well it is shown.
 *
 * @param source the kind of source; required
 * @param by who reports, found or declared it: an actor of the dossier, by id or name, or a body
 *     outside it; null if not given
 * @param standard the standard of proof that it meets; required
 * @param observed when the fact held; null if not given
 * @param known when it became known; null if not given
 * @param cite where to find it; null if not given
 * @param independent whether a body outside the dossier is independent of all who have a part in
 *     the situation; null if not stated; of an actor of the dossier it means nothing
 */
public record Evidence(
    Source source,
    String by,
    Standard standard,
    LocalDate observed,
    LocalDate known,
    String cite,
    Boolean independent) {

  /** Checks that source and standard are there. */
  public Evidence {
    Objects.requireNonNull(source, "evidence needs a source");
    Objects.requireNonNull(standard, "evidence needs a standard");
  }

  /** The kinds of source. */
  public enum Source {
    UN,
    STATE,
    DIPLOMATS,
    MEDIA,
    INGO,
    LOCAL_CSO,
    THINK_TANK,
    MISSION,
    INQUIRY,
    COURT,
    OTHER
  }

  /** Evidence with nothing but its source and standard. */
  public static Evidence of(Source source, Standard standard) {
    return new Evidence(source, null, standard, null, null, null, null);
  }

  /** The same evidence with who it is by. */
  public Evidence by(String whom) {
    return new Evidence(source, whom, standard, observed, known, cite, independent);
  }

  /** The same evidence with where to find it. */
  public Evidence cite(String where) {
    return new Evidence(source, by, standard, observed, known, where, independent);
  }

  /** The same evidence with when the fact held. */
  public Evidence observed(LocalDate day) {
    return new Evidence(source, by, standard, day, known, cite, independent);
  }

  /** The same evidence with when it became known. */
  public Evidence known(LocalDate day) {
    return new Evidence(source, by, standard, observed, day, cite, independent);
  }

  /** The same evidence with whether a body outside the dossier is independent; null if unknown. */
  public Evidence independent(Boolean ofAllParties) {
    return new Evidence(source, by, standard, observed, known, cite, ofAllParties);
  }
}
