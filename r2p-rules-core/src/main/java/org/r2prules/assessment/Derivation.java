package org.r2prules.assessment;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.r2prules.judgement.Conclusion;

/** How a conclusion came about. Immutable and thread-safe. */
public final class Derivation {

  private final Conclusion conclusion;
  private final String rule;
  private final Supplier<List<String>> source;
  private @Nullable List<String>
      premises; // made when asked: few ask, and the same is made every time

  /**
   * A derivation; nothing may be null.
   *
   * @param premises what the rule matched, as {@link #premises()} names it
   */
  public Derivation(Conclusion conclusion, String rule, List<String> premises) {
    this(conclusion, rule, () -> premises);
    this.premises = List.copyOf(premises);
  }

  /** The same, with premises that are named when somebody asks, every time alike. */
  public Derivation(Conclusion conclusion, String rule, Supplier<List<String>> premises) {
    this.conclusion = Objects.requireNonNull(conclusion, "a derivation needs a conclusion");
    this.rule = Objects.requireNonNull(rule, "a derivation needs a rule");
    this.source = Objects.requireNonNull(premises, "a derivation needs premises");
  }

  /** The conclusion. */
  public Conclusion conclusion() {
    return conclusion;
  }

  /** The id of the rule that drew it. */
  public String rule() {
    return rule;
  }

  /**
   * What the rule matched, in order: conclusions by key, and {@code fact}, {@code finding}, {@code
   * reading} or {@code tool} by id.
   */
  public List<String> premises() {
    List<String> named = premises;
    if (named == null) {
      named = List.copyOf(source.get());
      premises = named;
    }
    return named;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Derivation that
            && conclusion.equals(that.conclusion)
            && rule.equals(that.rule)
            && premises().equals(that.premises());
  }

  @Override
  public int hashCode() {
    return Objects.hash(conclusion, rule);
  }

  @Override
  public String toString() {
    return "Derivation[conclusion="
        + conclusion
        + ", rule="
        + rule
        + ", premises="
        + premises()
        + "]";
  }
}
