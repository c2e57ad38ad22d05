package org.r2prules.facts;

import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from and how well it is shown. Immutable; for each part there is a method of
 * its name that gives the same evidence with another value, as in {@code of(UN,
 * REASONABLE_GROUNDS).by("OHCHR")}.
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
@FactStyle
@Value.Builder // without it the methods of the parts are not generated; no host sees it
public record Evidence(
    Source source,
    @Nullable String by,
    Standard standard,
    @Nullable LocalDate observed,
    @Nullable LocalDate known,
    @Nullable String cite,
    @Nullable Boolean independent)
    implements WithEvidence {

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
}
