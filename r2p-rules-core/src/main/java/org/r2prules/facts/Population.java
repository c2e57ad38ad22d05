package org.r2prules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * People who are, or may be, attacked. Immutable; build it with {@link #builder}.
 *
 * @param id its id; required
 * @param name its name for a reader; null if none
 * @param civilian whether they are civilians or otherwise take no part in hostilities; null if
 *     unknown
 * @param groupKind what marks the group out: kind to whether it does; unlisted is unknown
 * @param evidence who says so, at which standard; required
 */
@FactStyle
@Value.Builder
public record Population(
    String id,
    @Nullable String name,
    @Nullable Boolean civilian,
    @OrNull Map<String, Boolean> groupKind,
    Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Population {
    Parts.require(id, "Population", "id", id);
    Parts.require(evidence, "Population", "evidence", id);
    groupKind = Parts.members(groupKind, "Population", "groupKind", id);
  }

  @Override
  public List<Assertion> assertions() {
    List<Assertion> claims = new ArrayList<>();
    if (civilian != null) {
      claims.add(Assertion.flag("population.civilian", id, civilian));
    }
    claims.addAll(Assertion.members("population.groupKind", id, groupKind));
    return claims;
  }

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /**
   * Builds a {@link Population}; not thread-safe. A method sets the part of its name, as the record
   * describes it. Of members, a whole map replaces those given before; single ones add to them, and
   * so does {@code putAll…}; of two words on one member the later counts. Null for a part, or for a
   * whole map, is what is not set. {@code build()} throws a {@link NullPointerException} that names
   * fact and part if something required is missing, or if null is among what was given.
   */
  public static final class Builder extends PopulationBuilder {
    Builder() {}
  }
}
