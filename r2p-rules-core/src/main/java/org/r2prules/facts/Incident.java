package org.r2prules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Acts committed against a population. Immutable; build it with {@link #builder}.
 *
 * @param id its id; required
 * @param date when it happened, or began; null if unknown
 * @param until last day of what is reported together, as the dead of a month; null if it is one day
 *     or not known
 * @param population id of the population attacked; required
 * @param perpetrators ids of the actors that committed it; empty if unknown
 * @param acts acts committed or shown not to have been; unlisted is unknown
 * @param conflictRelated whether it is linked to an armed conflict; null if unknown
 * @param deaths deaths in that time, best estimate, in persons; null if unknown
 * @param evidence who says so, at which standard; required
 */
@FactStyle
@Value.Builder
public record Incident(
    String id,
    @Nullable LocalDate date,
    @Nullable LocalDate until,
    String population,
    @OrNull Set<String> perpetrators,
    @OrNull Map<String, Boolean> acts,
    @Nullable Boolean conflictRelated,
    @Nullable Integer deaths,
    Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Incident {
    Parts.require(id, "Incident", "id", id);
    Parts.require(population, "Incident", "population", id);
    Parts.require(evidence, "Incident", "evidence", id);
    perpetrators = Parts.names(perpetrators, "Incident", "perpetrators", id);
    acts = Parts.members(acts, "Incident", "acts", id);
  }

  @Override
  public List<Assertion> assertions() {
    List<Assertion> claims = new ArrayList<>();
    claims.addAll(Assertion.named("incident.perpetrators", id, perpetrators));
    claims.addAll(Assertion.members("incident.acts", id, acts));
    if (conflictRelated != null) {
      claims.add(Assertion.flag("incident.conflictRelated", id, conflictRelated));
    }
    if (deaths != null) {
      claims.add(Assertion.number("incident.deaths", id, deaths));
    }
    return claims;
  }

  /** The last day that is told of it: its end, or else its date; null if neither is known. */
  public @Nullable LocalDate lastDay() {
    return until == null ? date : until;
  }

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /**
   * Builds an {@link Incident}; not thread-safe. A method sets the part of its name, as the record
   * describes it. Of names, a whole collection replaces those given before; single ones add to
   * them, and so does {@code addAll…}; a name given twice counts once. Of members, a whole map
   * replaces those given before; single ones add to them, and so does {@code putAll…}; of two words
   * on one member the later counts. Null for a part, or for a whole collection, is what is not set.
   * {@code build()} throws a {@link NullPointerException} that names fact and part if something
   * required is missing, or if null is among what was given.
   */
  public static final class Builder extends IncidentBuilder {
    Builder() {}
  }
}
