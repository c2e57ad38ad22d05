package org.r2prules.kb.second;

import static org.r2prules.judgement.Status.MET;
import static org.r2prules.judgement.Status.NOT_MET;
import static org.r2prules.judgement.Status.UNDETERMINED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.r2prules.judgement.Status;

/**
 * How something may stand: one status where the sources decide, several where they leave it open.
 * Immutable.
 */
record Stand(Set<Status> possible) {

  static final Stand YES = new Stand(EnumSet.of(MET));
  static final Stand NO = new Stand(EnumSet.of(NOT_MET));
  static final Stand OPEN = new Stand(EnumSet.of(UNDETERMINED));
  static final Stand NOT_YES = new Stand(EnumSet.of(NOT_MET, UNDETERMINED));
  static final Stand NOT_NO = new Stand(EnumSet.of(MET, UNDETERMINED));
  static final Stand ANY = new Stand(EnumSet.allOf(Status.class));

  boolean is(Status status) {
    return possible.equals(Set.of(status));
  }

  boolean may(Status status) {
    return possible.contains(status);
  }

  boolean yes() {
    return is(MET);
  }

  boolean no() {
    return is(NOT_MET);
  }

  boolean open() {
    return is(UNDETERMINED);
  }

  Stand and(Stand other) {
    return with(other, Stand::both);
  }

  Stand or(Stand other) {
    return with(other, (a, b) -> both(a.negated(), b.negated()).negated());
  }

  Stand not() {
    EnumSet<Status> found = EnumSet.noneOf(Status.class);
    possible.forEach(status -> found.add(status.negated()));
    return new Stand(found);
  }

  /** Either of two, where the sources do not say which. */
  Stand orElse(Stand other) {
    EnumSet<Status> found = EnumSet.copyOf(possible);
    found.addAll(other.possible);
    return new Stand(found);
  }

  /** Two ways to know the same: one of them suffices, and a contradiction leaves it open. */
  Stand merge(Stand other) {
    return with(
        other, (a, b) -> a == b || b == UNDETERMINED ? a : a == UNDETERMINED ? b : UNDETERMINED);
  }

  static Stand any(List<Stand> stands) {
    return stands.stream().reduce(NO, Stand::or);
  }

  static Stand all(List<Stand> stands) {
    return stands.stream().reduce(YES, Stand::and);
  }

  private Stand with(Stand other, BinaryOperator<Status> join) {
    EnumSet<Status> found = EnumSet.noneOf(Status.class);
    for (Status mine : possible) {
      other.possible.forEach(theirs -> found.add(join.apply(mine, theirs)));
    }
    return new Stand(found);
  }

  private static Status both(Status a, Status b) {
    if (a == NOT_MET || b == NOT_MET) {
      return NOT_MET;
    }
    return a == MET && b == MET ? MET : UNDETERMINED;
  }
}
