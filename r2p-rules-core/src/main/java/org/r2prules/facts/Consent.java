package org.r2prules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a host or a party to measures on its territory. Immutable; build it with {@link
 * #builder}.
 *
 * @param id its id; required
 * @param giver id of the actor that answers; required
 * @param status the answer; required
 * @param valid whether it was given freely by the recognised authority of the state; null if
 *     unknown
 * @param scope tools it covers, or ALL; null if unknown
 * @param to ids of the actors that may act under it, or are refused; null if it does not say, which
 *     suffices for no force
 * @param against ids of the actors and populations at which it may be directed; null if it does not
 *     say, and then at none of the giver's own
 * @param supports ids of the actors and populations that it may support; null if it does not say
 * @param area names of the places it is limited to; null if it is limited to none
 * @param date when; null if unknown
 * @param ends last day it holds; null if it has no end
 * @param evidence who says so, at which standard; required
 */
@FactStyle
@Value.Builder
public record Consent(
    String id,
    String giver,
    String status,
    @Nullable Boolean valid,
    @OrNull @Nullable Set<String> scope,
    @OrNull @Nullable Set<String> to,
    @OrNull @Nullable Set<String> against,
    @OrNull @Nullable Set<String> supports,
    @OrNull @Nullable Set<String> area,
    @Nullable LocalDate date,
    @Nullable LocalDate ends,
    Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Consent {
    Parts.require(id, "Consent", "id", id);
    Parts.require(giver, "Consent", "giver", id);
    Parts.require(status, "Consent", "status", id);
    Parts.require(evidence, "Consent", "evidence", id);
    scope = scope == null ? null : Parts.names(scope, "Consent", "scope", id);
    to = Parts.limit(to, "Consent", "to", id);
    against = Parts.limit(against, "Consent", "against", id);
    supports = Parts.limit(supports, "Consent", "supports", id);
    area = Parts.limit(area, "Consent", "area", id);
  }

  @Override
  public List<Assertion> assertions() {
    List<Assertion> claims = new ArrayList<>();
    claims.add(Assertion.value("consent.status", id, status));
    if (valid != null) {
      claims.add(Assertion.flag("consent.valid", id, valid));
    }
    return claims;
  }

  /** Whether it holds on that day: not yet ended. */
  public boolean holds(LocalDate day) {
    return (date == null || !date.isAfter(day)) && (ends == null || !ends.isBefore(day));
  }

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /**
   * Builds a {@link Consent}; not thread-safe. A method sets the part of its name, as the record
   * describes it. Of names, a whole collection replaces those given before; single ones add to
   * them, and so does {@code addAll…}; a name given twice counts once. Null for a part, or for a
   * whole collection, is what is not set. {@code build()} throws a {@link NullPointerException}
   * that names fact and part if something required is missing, or if null is among what was given.
   */
  public static final class Builder extends ConsentBuilder {
    Builder() {}
  }
}
