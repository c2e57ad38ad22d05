package org.r2prules.facts;

import java.util.List;
import org.immutables.value.Value;

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
@FactStyle
@Value.Builder
public record Figure(
    String id, String code, String subject, double number, String unit, Evidence evidence)
    implements Fact {

  /** Checks that what is required is there. */
  public Figure {
    Parts.require(id, "Figure", "id", id);
    Parts.require(code, "Figure", "code", id);
    Parts.require(subject, "Figure", "subject", id);
    Parts.require(unit, "Figure", "unit", id);
    Parts.require(evidence, "Figure", "evidence", id);
  }

  @Override
  public List<Assertion> assertions() {
    return List.of(Assertion.number(code, subject, number));
  }

  /** A builder; the number is 0 unless it is set. */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /**
   * Builds a {@link Figure}; not thread-safe. A method sets the part of its name, as the record
   * describes it. Null for a part is what is not set. {@code build()} throws a {@link
   * NullPointerException} that names fact and part if something required is missing.
   */
  public static final class Builder extends FigureBuilder {
    Builder() {}
  }
}
