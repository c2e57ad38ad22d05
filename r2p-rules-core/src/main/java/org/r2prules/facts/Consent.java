package org.r2prules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
public record Consent(
    String id,
    String giver,
    String status,
    Boolean valid,
    Set<String> scope,
    Set<String> to,
    Set<String> against,
    Set<String> supports,
    Set<String> area,
    LocalDate date,
    LocalDate ends,
    Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Consent {
    Fact.require(id, "Consent", "id", id);
    Fact.require(giver, "Consent", "giver", id);
    Fact.require(status, "Consent", "status", id);
    Fact.require(evidence, "Consent", "evidence", id);
    scope = scope == null ? null : Fact.sorted(scope);
    to = Fact.limit(to);
    against = Fact.limit(against);
    supports = Fact.limit(supports);
    area = Fact.limit(area);
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
    return new Builder(id);
  }

  /** Builds a {@link Consent}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private String giver;
    private String status;
    private Boolean valid;
    private Set<String> scope;
    private Set<String> to;
    private Set<String> against;
    private Set<String> supports;
    private Set<String> area;
    private LocalDate date;
    private LocalDate ends;
    private Evidence evidence;

    private Builder(String id) {
      this.id = id;
    }

    public Builder giver(String giver) {
      this.giver = giver;
      return this;
    }

    public Builder status(String status) {
      this.status = status;
      return this;
    }

    public Builder valid(Boolean valid) {
      this.valid = valid;
      return this;
    }

    public Builder scope(String... values) {
      return scope(Fact.distinct("Consent", id, "scope", values));
    }

    public Builder scope(Set<String> values) {
      this.scope = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder to(String... values) {
      return to(Fact.distinct("Consent", id, "to", values));
    }

    public Builder to(Set<String> values) {
      this.to = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder against(String... values) {
      return against(Fact.distinct("Consent", id, "against", values));
    }

    public Builder against(Set<String> values) {
      this.against = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder supports(String... values) {
      return supports(Fact.distinct("Consent", id, "supports", values));
    }

    public Builder supports(Set<String> values) {
      this.supports = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder area(String... values) {
      return area(Fact.distinct("Consent", id, "area", values));
    }

    public Builder area(Set<String> values) {
      this.area = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder date(LocalDate date) {
      this.date = date;
      return this;
    }

    public Builder ends(LocalDate ends) {
      this.ends = ends;
      return this;
    }

    public Builder evidence(Evidence evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Builds the fact. @throws NullPointerException if something required is missing */
    public Consent build() {
      return new Consent(
          id, giver, status, valid, scope, to, against, supports, area, date, ends, evidence);
    }
  }
}
