package org.r2prules.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * Anything else that a host can observe: a code of the vocabulary, its subject and its value.
 * Immutable; build it with {@link #builder}.
 *
 * @param id its id; required
 * @param code vocabulary code; required
 * @param subject id of what it is about; required
 * @param value the value, the member of a set, or {@code true} for a yes/no code; required
 * @param present whether the value or member is asserted, or denied
 * @param evidence who says so, at which standard; required
 */
public record Indicator(
    String id, String code, String subject, String value, boolean present, Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public Indicator {
    Fact.require(id, "Indicator", "id", id);
    Fact.require(code, "Indicator", "code", id);
    Fact.require(subject, "Indicator", "subject", id);
    Fact.require(value, "Indicator", "value", id);
    Fact.require(evidence, "Indicator", "evidence", id);
  }

  @Override
  public List<Assertion> assertions() {
    List<Assertion> claims = new ArrayList<>();
    claims.add(new Assertion(code, subject, value, present));
    return claims;
  }

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Builds a {@link Indicator}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private String code;
    private String subject;
    private String value;
    private boolean present = true;
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

    public Builder value(String value) {
      this.value = value;
      return this;
    }

    public Builder present(boolean present) {
      this.present = present;
      return this;
    }

    public Builder evidence(Evidence evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Builds the fact. @throws NullPointerException if something required is missing */
    public Indicator build() {
      return new Indicator(id, code, subject, value, present, evidence);
    }
  }
}
