package org.r2prules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A deployment on the ground. Immutable; build it with {@link #builder}.
 *
 * @param id its id; required
 * @param name its name for a reader; null if none
 * @param kind type of deployment; required
 * @param inPlace whether it is in place; null if unknown
 * @param means means it holds or lacks; unlisted is unknown
 * @param evidence who says so, at which standard; required
 */
@FactStyle
@Value.Builder
public record Mission(
    String id,
    @Nullable String name,
    String kind,
    @Nullable Boolean inPlace,
    @OrNull Map<String, Boolean> means,
    Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Mission {
    Parts.require(id, "Mission", "id", id);
    Parts.require(kind, "Mission", "kind", id);
    Parts.require(evidence, "Mission", "evidence", id);
    means = Parts.members(means, "Mission", "means", id);
  }

  @Override
  public List<Assertion> assertions() {
    List<Assertion> claims = new ArrayList<>();
    if (inPlace != null) {
      claims.add(Assertion.flag("mission.inPlace", id, inPlace));
    }
    claims.addAll(Assertion.members("mission.means", id, means));
    return claims;
  }

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /**
   * Builds a {@link Mission}; not thread-safe. A method sets the part of its name, as the record
   * describes it. Of members, a whole map replaces those given before; single ones add to them, and
   * so does {@code putAll…}; of two words on one member the later counts. Null for a part, or for a
   * whole map, is what is not set. {@code build()} throws a {@link NullPointerException} that names
   * fact and part if something required is missing, or if null is among what was given.
   */
  public static final class Builder extends MissionBuilder {
    Builder() {}
  }
}
