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
      return new Consent(id, giver, status, valid, scope, date, ends, evidence);
    }
  }
}
