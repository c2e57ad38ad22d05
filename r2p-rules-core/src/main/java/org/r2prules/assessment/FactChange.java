package org.r2prules.assessment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.internal.FactParts;
import org.r2prules.facts.Fact;

/**
 * A fact that differs between two dossiers. The same fact is one of the same id and class, else one
 * of the same content; of what carries no id of its own, one of the same code about the same.
 *
 * @param before the fact as it was; empty if it is new
 * @param after the fact as it is; empty if it is gone
 */
public record FactChange(Optional<Fact> before, Optional<Fact> after) {

  /** Of the two, at least one is there. */
  public FactChange {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("a change needs a fact, before or after");
    }
  }

  /** The ways in which a fact differs. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It is gone. */
    GONE,
    /** It says something else. */
    CHANGED,
    /** It says the same under another id. */
    RENAMED
  }

  /**
   * A part of a fact that differs.
   *
   * @param field its name; of the evidence after {@code evidence.}
   * @param before how it was, as text; null if it was not given
   * @param after how it is; null if it is not given
   */
  public record Part(String field, @Nullable String before, @Nullable String after) {}

  static FactChange of(@Nullable Fact before, @Nullable Fact after) {
    return new FactChange(Optional.ofNullable(before), Optional.ofNullable(after));
  }

  /** How it differs. */
  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.ADDED;
    }
    if (after.isEmpty()) {
      return Kind.GONE;
    }
    return parts().stream().allMatch(part -> part.field().equals("id"))
        ? Kind.RENAMED
        : Kind.CHANGED;
  }

  /** The fact as it is, or was if it is gone. */
  public Fact fact() {
    return after.or(() -> before).orElseThrow();
  }

  /** What of it differs, in the order of its parts; empty if it is new or gone. */
  public List<Part> parts() {
    return before.isEmpty() || after.isEmpty()
        ? List.of()
        : FactParts.differing(before.get(), after.get());
  }

  @Override
  public String toString() {
    return kind() + " " + fact().id();
  }
}
