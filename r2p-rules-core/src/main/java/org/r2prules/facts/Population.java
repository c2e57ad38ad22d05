package org.r2prules.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
public record Population(
    String id, String name, Boolean civilian, Map<String, Boolean> groupKind, Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Population {
    Fact.require(id, "Population", "id", id);
    Fact.require(evidence, "Population", "evidence", id);
    groupKind = groupKind == null ? Map.of() : Fact.sorted(groupKind);
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
    return new Builder(id);
  }

  /** Builds a {@link Population}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private String name;
    private Boolean civilian;
    private Map<String, Boolean> groupKind = new TreeMap<>();
    private Evidence evidence;

    private Builder(String id) {
      this.id = id;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder civilian(Boolean civilian) {
      this.civilian = civilian;
      return this;
    }

    public Builder groupKind(String member, boolean holds) {
      this.groupKind.put(member, holds);
      return this;
    }

    public Builder groupKind(Map<String, Boolean> members) {
      this.groupKind.putAll(members);
      return this;
    }

    public Builder evidence(Evidence evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Builds the fact. @throws NullPointerException if something required is missing */
    public Population build() {
      return new Population(id, name, civilian, groupKind, evidence);
    }
  }
}
