package org.r2prules.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.facts.Evidence;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;

/**
 * Why a conclusion stands as it does, down to the facts that were supplied. Immutable and
 * thread-safe.
 *
 * @param root the conclusion that is explained
 */
public record Explanation(Concluded root) {

  /** A node of the derivation. */
  public sealed interface Node permits Concluded, Operation, Leaf, Step {

    /** What the node is about. */
    Judgement judgement();

    /** Whether it lies on the path that made the explained conclusion what it is. */
    boolean decisive();
  }

  /**
   * A conclusion. Each is expanded where it first occurs.
   *
   * @param judgement the conclusion
   * @param label its name for a reader
   * @param rule the rule that drew it
   * @param premises what the rule matched, as in {@link Derivation}
   * @param decisive whether it lies on the decisive path
   * @param basis what it rests on; null where it was expanded before
   */
  public record Concluded(
      Conclusion judgement,
      String label,
      RuleInfo rule,
      List<String> premises,
      boolean decisive,
      @Nullable Node basis)
      implements Node {}

  /**
   * Judgements combined.
   *
   * @param judgement how, and with what result
   * @param decisive whether it lies on the decisive path
   * @param parts what is combined, in the order of the rule
   */
  public record Operation(Combined judgement, boolean decisive, List<Node> parts) implements Node {}

  /**
   * A claim about supplied facts.
   *
   * @param judgement the claim
   * @param means what its code says, in words; empty if the vocabulary does not have it
   * @param decisive whether it lies on the decisive path
   * @param speaksFor the facts that speak for it
   * @param speaksAgainst the facts that speak against it
   */
  public record Leaf(
      Claim judgement,
      String means,
      boolean decisive,
      List<Testimony> speaksFor,
      List<Testimony> speaksAgainst)
      implements Node {}

  /**
   * A step of the doctrine.
   *
   * @param judgement the step
   * @param decisive whether it lies on the decisive path
   */
  public record Step(Stated judgement, boolean decisive) implements Node {}

  /**
   * A supplied fact as it bears on a claim.
   *
   * @param fact its id
   * @param evidence who says so, at which standard
   * @param counts whether it meets the standard required
   */
  public record Testimony(String fact, Evidence evidence, boolean counts) {}
}
