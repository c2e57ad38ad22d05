package org.r2prules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
public record Mission(
    String id,
    String name,
    String kind,
    Boolean inPlace,
    Map<String, Boolean> means,
    Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Mission {
    Fact.require(id, "Mission", "id", id);
    Fact.require(kind, "Mission", "kind", id);
    Fact.require(evidence, "Mission", "evidence", id);
    means = means == null ? Map.of() : Fact.sorted(means);
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
    return new Builder(id);
  }

  /** Builds a {@link Mission}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private String name;
    private String kind;
    private Boolean inPlace;
    private Map<String, Boolean> means = new TreeMap<>();
    private Evidence evidence;

    private Builder(String id) {
      this.id = id;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    public Builder inPlace(Boolean inPlace) {
      this.inPlace = inPlace;
      return this;
    }

    public Builder means(String member, boolean holds) {
      this.means.put(member, holds);
      return this;
    }

    public Builder means(Map<String, Boolean> members) {
      this.means.putAll(members);
      return this;
    }

    public Builder evidence(Evidence evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Builds the fact. @throws NullPointerException if something required is missing */
    public Mission build() {
      return new Mission(id, name, kind, inPlace, means, evidence);
    }
  }
}
