package org.r2prules.facts;

import java.util.List;
import org.immutables.value.Value;

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
@FactStyle
@Value.Builder
public record Indicator(
    String id, String code, String subject, String value, boolean present, Evidence evidence)
    implements Fact {

  /** Checks that what is required is there. */
  public Indicator {
    Parts.require(id, "Indicator", "id", id);
    Parts.require(code, "Indicator", "code", id);
    Parts.require(subject, "Indicator", "subject", id);
    Parts.require(value, "Indicator", "value", id);
    Parts.require(evidence, "Indicator", "evidence", id);
  }

  @Override
  public List<Assertion> assertions() {
    return List.of(new Assertion(code, subject, value, present));
  }

  /** A builder; asserts, unless {@code present(false)} is set. */
  public static Builder builder(String id) {
    return new Builder().id(id).present(true);
  }

  /**
   * Builds an {@link Indicator}; not thread-safe. A method sets the part of its name, as the record
   * describes it. Null for a part is what is not set. {@code build()} throws a {@link
   * NullPointerException} that names fact and part if something required is missing.
   */
  public static final class Builder extends IndicatorBuilder {
    Builder() {}
  }
}
