package org.r2prules.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.internal.Placed;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.judgement.Conclusion;

/**
 * What the rules would conclude if the question were so. Immutable and thread-safe. No method
 * returns null.
 */
public final class Answer {

  private final List<Change> changes;
  private final Supplier<Assessment> source;

  /** Made when asked: a host may want the changes alone. */
  private volatile @Nullable Assessment assessment;

  /**
   * For the engine.
   *
   * @param changes what is drawn otherwise, in any order
   * @param doctrine the doctrine, which orders them as in an assessment
   * @param assessment makes the whole assessment, every time alike
   */
  public Answer(List<Change> changes, Doctrine doctrine, Supplier<Assessment> assessment) {
    this.changes =
        changes.stream()
            .sorted(Comparator.comparing(change -> Placed.of(change.conclusion(), doctrine)))
            .toList();
    this.source = Objects.requireNonNull(assessment, "an answer needs an assessment");
  }

  /**
   * The conclusions that would stand otherwise, or for other reasons, or be new, or not be drawn,
   * in the order of an assessment.
   */
  public List<Change> changes() {
    return changes;
  }

  /** The whole assessment: to the byte that of the changed dossier, readings and standard. */
  public Assessment assessment() {
    Assessment made = assessment;
    if (made == null) {
      made = source.get();
      assessment = made;
    }
    return made;
  }

  /** How two sets of derivations differ. */
  public static List<Change> between(
      Map<Conclusion.Ref, Derivation> before, Map<Conclusion.Ref, Derivation> after) {
    List<Change> changes = new ArrayList<>();
    before.forEach(
        (ref, derivation) -> {
          Derivation other = after.get(ref);
          if (other == null || !other.conclusion().equals(derivation.conclusion())) {
            changes.add(change(derivation, other));
          }
        });
    after.forEach(
        (ref, derivation) -> {
          if (!before.containsKey(ref)) {
            changes.add(change(null, derivation));
          }
        });
    return changes;
  }

  private static Change change(@Nullable Derivation before, @Nullable Derivation after) {
    return new Change(
        Optional.ofNullable(before).map(Derivation::conclusion),
        Optional.ofNullable(after).map(Derivation::conclusion));
  }
}
