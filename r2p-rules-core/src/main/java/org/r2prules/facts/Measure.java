package org.r2prules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An action taken or proposed. Immutable; build it with {@link #builder}.
 *
 * @param id its id; required
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
public record Measure(
    String id,
    String tool,
    Set<String> by,
    String status,
    String basis,
    Set<String> targets,
    Set<String> supports,
    Set<String> area,
    String outcome,
    LocalDate start,
    LocalDate end,
    Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Measure {
    Fact.require(id, "Measure", "id", id);
    Fact.require(tool, "Measure", "tool", id);
    Fact.require(status, "Measure", "status", id);
    Fact.require(evidence, "Measure", "evidence", id);
    by = by == null ? Set.of() : Fact.sorted(by);
    targets = targets == null ? Set.of() : Fact.sorted(targets);
    supports = supports == null ? Set.of() : Fact.sorted(supports);
    area = area == null ? Set.of() : Fact.sorted(area);
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
    return new Builder(id);
  }

  /** Builds a {@link Measure}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private String tool;
    private Set<String> by;
    private String status;
    private String basis;
    private Set<String> targets;
    private Set<String> supports;
    private Set<String> area;
    private String outcome;
    private LocalDate start;
    private LocalDate end;
    private Evidence evidence;

    private Builder(String id) {
      this.id = id;
    }

    public Builder tool(String tool) {
      this.tool = tool;
      return this;
    }

    public Builder by(String... values) {
      return by(Fact.distinct("Measure", id, "by", values));
    }

    public Builder by(Set<String> values) {
      this.by = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder status(String status) {
      this.status = status;
      return this;
    }

    public Builder basis(String basis) {
      this.basis = basis;
      return this;
    }

    public Builder targets(String... values) {
      return targets(Fact.distinct("Measure", id, "targets", values));
    }

    public Builder targets(Set<String> values) {
      this.targets = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder supports(String... values) {
      return supports(Fact.distinct("Measure", id, "supports", values));
    }

    public Builder supports(Set<String> values) {
      this.supports = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder area(String... values) {
      return area(Fact.distinct("Measure", id, "area", values));
    }

    public Builder area(Set<String> values) {
      this.area = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder outcome(String outcome) {
      this.outcome = outcome;
      return this;
    }

    public Builder start(LocalDate start) {
      this.start = start;
      return this;
    }

    public Builder end(LocalDate end) {
      this.end = end;
      return this;
    }

    public Builder evidence(Evidence evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Builds the fact. @throws NullPointerException if something required is missing */
    public Measure build() {
      return new Measure(
          id, tool, by, status, basis, targets, supports, area, outcome, start, end, evidence);
    }
  }
}
