package org.r2prules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An action taken or proposed. Immutable; build it with {@link #builder}.
 *
 * @param id its id; required
 * @param name its name for a reader; null if none
 * @param tool catalogue code of the tool; required
 * @param by ids of the actors that carry it; empty if unknown
 * @param status PROPOSED, ADOPTED, ONGOING or ENDED; required
 * @param basis legal basis claimed; null if none; a claim never proves itself
 * @param targets ids of the populations and actors it is directed at; empty if unknown
 * @param supports ids of the actors and populations it supports; empty if unknown
 * @param area names of the places it is limited to; empty if unknown
 * @param outcome effect so far; null if unknown
 * @param start when it began; null if unknown
 * @param end when it ended; null if it has not
 * @param evidence who says so, at which standard; required
 */
@FactStyle
@Value.Builder
public record Measure(
    String id,
    @Nullable String name,
    String tool,
    @OrNull Set<String> by,
    String status,
    @Nullable String basis,
    @OrNull Set<String> targets,
    @OrNull Set<String> supports,
    @OrNull Set<String> area,
    @Nullable String outcome,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Measure {
    Parts.require(id, "Measure", "id", id);
    Parts.require(tool, "Measure", "tool", id);
    Parts.require(status, "Measure", "status", id);
    Parts.require(evidence, "Measure", "evidence", id);
    by = Parts.names(by, "Measure", "by", id);
    targets = Parts.names(targets, "Measure", "targets", id);
    supports = Parts.names(supports, "Measure", "supports", id);
    area = Parts.names(area, "Measure", "area", id);
  }

  @Override
  public List<Assertion> assertions() {
    List<Assertion> claims = new ArrayList<>();
    if (outcome != null) {
      claims.add(Assertion.value("measure.outcome", id, outcome));
    }
    return claims;
  }

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /**
   * Builds a {@link Measure}; not thread-safe. A method sets the part of its name, as the record
   * describes it. Of names, a whole collection replaces those given before; single ones add to
   * them, and so does {@code addAll…}; a name given twice counts once. Null for a part, or for a
   * whole collection, is what is not set. {@code build()} throws a {@link NullPointerException}
   * that names fact and part if something required is missing, or if null is among what was given.
   */
  public static final class Builder extends MeasureBuilder {
    Builder() {}
  }
}
