package org.r2prules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The situation that a dossier is about: one in each dossier. Immutable; build it with {@link
 * #builder}.
 *
 * @param id its id; required
 * @param name its name for a reader; null if none
 * @param state id of the actor that is the territorial state; required
 * @param iso3 country code, three letters; null if not given
 * @param region world region; null if unknown
 * @param organisations regional organisations competent for it; empty if not given
 * @param asOf the reference date of the assessment; required
 * @param retrospective whether it was written later, from what nobody could know on that date; null
 *     if not said; nothing is concluded from it
 */
@FactStyle
@Value.Builder
public record Situation(
    String id,
    @Nullable String name,
    String state,
    @Nullable String iso3,
    @Nullable String region,
    @OrNull Set<String> organisations,
    LocalDate asOf,
    @Nullable Boolean retrospective)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Situation {
    Parts.require(id, "Situation", "id", id);
    Parts.require(state, "Situation", "state", id);
    Parts.require(asOf, "Situation", "asOf", id);
    organisations = Parts.names(organisations, "Situation", "organisations", id);
  }

  /** The same at another date of reference. */
  public Situation at(LocalDate date) {
    return new Situation(id, name, state, iso3, region, organisations, date, retrospective);
  }

  /** Null: a situation only names what the other facts are about. */
  @Override
  public @Nullable Evidence evidence() {
    return null;
  }

  @Override
  public List<Assertion> assertions() {
    return List.of();
  }

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /**
   * Builds a {@link Situation}; not thread-safe. A method sets the part of its name, as the record
   * describes it. Of names, a whole collection replaces those given before; single ones add to
   * them, and so does {@code addAll…}; a name given twice counts once. Null for a part, or for a
   * whole collection, is what is not set. {@code build()} throws a {@link NullPointerException}
   * that names fact and part if something required is missing, or if null is among what was given.
   */
  public static final class Builder extends SituationBuilder {
    Builder() {}
  }
}
