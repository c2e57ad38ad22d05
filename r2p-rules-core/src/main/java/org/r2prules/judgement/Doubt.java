package org.r2prules.judgement;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Why something is {@link Status#UNDETERMINED}. */
public enum Doubt {
  /** Nothing was supplied on it. */
  NO_EVIDENCE(1),
  /**
   * Something was supplied, but not at the required standard of proof, or at a higher one that a
   * rule asks for.
   */
  BELOW_STANDARD(2),
  /** Evidence at the required standard speaks both for and against it. */
  CONFLICTING(4),
  /**
   * Something was supplied at the required standard, but only by those whom it favours, or by a
   * body whose independence is asked and not stated.
   */
  NOT_INDEPENDENT(8),
  /**
   * Something was supplied that would count, on what changes from month to month, but it was seen
   * more than a year before the date of the dossier.
   */
  OUTDATED(16);

  private static final Doubt[] ALL = values();

  /** Every set of doubts there is, by its bits: judgements share them. */
  private static final List<Set<Doubt>> SETS =
      IntStream.range(0, 1 << values().length).mapToObj(Doubt::ofBits).toList();

  /** That nothing was supplied, and nothing else. */
  static final Set<Doubt> UNKNOWN = SETS.get(NO_EVIDENCE.bit);

  private final int bit;

  Doubt(int bit) {
    this.bit = bit;
  }

  private static Set<Doubt> ofBits(int bits) {
    EnumSet<Doubt> doubts = EnumSet.noneOf(Doubt.class);
    for (Doubt doubt : values()) {
      if ((bits & doubt.bit) != 0) {
        doubts.add(doubt);
      }
    }
    return Set.copyOf(doubts);
  }

  private static int bits(Set<Doubt> doubts) {
    int bits = 0;
    for (Doubt doubt : ALL) { // no iterator over them: this runs for every judgement that there is
      bits |= doubts.contains(doubt) ? doubt.bit : 0;
    }
    return bits;
  }

  /** The same doubts, unmodifiable. */
  static Set<Doubt> shared(Set<Doubt> doubts) {
    return doubts.isEmpty() ? SETS.get(0) : SETS.get(bits(doubts));
  }

  /** The same doubts, unmodifiable and in the order in which they are listed here. */
  public static Set<Doubt> inOrder(Collection<Doubt> doubts) {
    Set<Doubt> ordered = EnumSet.noneOf(Doubt.class);
    ordered.addAll(doubts);
    return Collections.unmodifiableSet(ordered);
  }

  /** The doubts of both. */
  static Set<Doubt> union(Set<Doubt> some, Set<Doubt> others) {
    return others.isEmpty() || some == others
        ? some
        : some.isEmpty() ? others : SETS.get(bits(some) | bits(others));
  }
}
