package org.r2prules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Acts committed against a population. Immutable; build it with {@link #builder}.
 *
 * @param id its id; required
 * @param date when it happened, or began; null if unknown
 * @param population id of the population attacked; required
 * @param perpetrators ids of the actors that committed it; empty if unknown
 * @param acts acts committed or shown not to have been; unlisted is unknown
 * @param conflictRelated whether it is linked to an armed conflict; null if unknown
 * @param deaths deaths, best estimate, in persons; null if unknown
 * @param evidence who says so, at which standard; required
 */
public record Incident(
    String id,
    LocalDate date,
    String population,
    Set<String> perpetrators,
    Map<String, Boolean> acts,
    Boolean conflictRelated,
    Integer deaths,
    Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Incident {
    Fact.require(id, "Incident", "id", id);
    Fact.require(population, "Incident", "population", id);
    Fact.require(evidence, "Incident", "evidence", id);
    perpetrators = perpetrators == null ? Set.of() : Fact.sorted(perpetrators);
    acts = acts == null ? Map.of() : Fact.sorted(acts);
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

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Builds a {@link Incident}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private LocalDate date;
    private String population;
    private Set<String> perpetrators;
    private Map<String, Boolean> acts = new TreeMap<>();
    private Boolean conflictRelated;
    private Integer deaths;
    private Evidence evidence;

    private Builder(String id) {
      this.id = id;
    }

    public Builder date(LocalDate date) {
      this.date = date;
      return this;
    }

    public Builder population(String population) {
      this.population = population;
      return this;
    }

    public Builder perpetrators(String... values) {
      return perpetrators(Fact.distinct("Incident", id, "perpetrators", values));
    }

    public Builder perpetrators(Set<String> values) {
      this.perpetrators = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder acts(String member, boolean holds) {
      this.acts.put(member, holds);
      return this;
    }

    public Builder acts(Map<String, Boolean> members) {
      this.acts.putAll(members);
      return this;
    }

    public Builder conflictRelated(Boolean conflictRelated) {
      this.conflictRelated = conflictRelated;
      return this;
    }

    public Builder deaths(Integer deaths) {
      this.deaths = deaths;
      return this;
    }

    public Builder evidence(Evidence evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Builds the fact. @throws NullPointerException if something required is missing */
    public Incident build() {
      return new Incident(
          id, date, population, perpetrators, acts, conflictRelated, deaths, evidence);
    }
  }
}
