package org.r2prules.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
 */
public record Situation(
    String id,
    String name,
    String state,
    String iso3,
    String region,
    Set<String> organisations,
    LocalDate asOf)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Situation {
    Fact.require(id, "Situation", "id", id);
    Fact.require(state, "Situation", "state", id);
    Fact.require(asOf, "Situation", "asOf", id);
    organisations = organisations == null ? Set.of() : Fact.sorted(organisations);
  }

  /** Null: a situation only names what the other facts are about. */
  @Override
  public Evidence evidence() {
    return null;
  }

  @Override
  public List<Assertion> assertions() {
    return List.of();
  }

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Builds a {@link Situation}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private String name;
    private String state;
    private String iso3;
    private String region;
    private Set<String> organisations;
    private LocalDate asOf;

    private Builder(String id) {
      this.id = id;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder state(String state) {
      this.state = state;
      return this;
    }

    public Builder iso3(String iso3) {
      this.iso3 = iso3;
      return this;
    }

    public Builder region(String region) {
      this.region = region;
      return this;
    }

    public Builder organisations(String... values) {
      return organisations(Fact.distinct("Situation", id, "organisations", values));
    }

    public Builder organisations(Set<String> values) {
      this.organisations = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder asOf(LocalDate asOf) {
      this.asOf = asOf;
      return this;
    }

    /** Builds the fact. @throws NullPointerException if something required is missing */
    public Situation build() {
      return new Situation(id, name, state, iso3, region, organisations, asOf);
    }
  }
}
