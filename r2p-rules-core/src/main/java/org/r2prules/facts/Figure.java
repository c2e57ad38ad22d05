package org.r2prules.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * A number with its unit. Immutable; build it with {@link #builder}.
 *
 * @param id its id; required
 * @param code vocabulary code; required
 * @param subject id of what it is about; required
 * @param number the number
 * @param unit its unit, as the vocabulary declares it; required
 * @param evidence who says so, at which standard; required
 */
public record Figure(
    String id, String code, String subject, double number, String unit, Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Figure {
    Fact.require(id, "Figure", "id", id);
    Fact.require(code, "Figure", "code", id);
    Fact.require(subject, "Figure", "subject", id);
    Fact.require(unit, "Figure", "unit", id);
    Fact.require(evidence, "Figure", "evidence", id);
  }

  @Override
  public List<Assertion> assertions() {
    List<Assertion> claims = new ArrayList<>();
    claims.add(Assertion.number(code, subject, number));
    return claims;
  }

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Builds a {@link Figure}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private String code;
    private String subject;
    private double number;
    private String unit;
    private Evidence evidence;

    private Builder(String id) {
      this.id = id;
    }

    public Builder code(String code) {
      this.code = code;
      return this;
    }

    public Builder subject(String subject) {
      this.subject = subject;
      return this;
    }

    public Builder number(double number) {
      this.number = number;
      return this;
    }

    public Builder unit(String unit) {
      this.unit = unit;
      return this;
    }

    public Builder evidence(Evidence evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Builds the fact. @throws NullPointerException if something required is missing */
    public Figure build() {
      return new Figure(id, code, subject, number, unit, evidence);
    }
  }
}
