package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.List;

/** A row up to a condition of a rule, the bucket that the condition reads, and what follows. */
abstract class KeptNode implements KeptTree {

  final KeptPass pass;
  final int rule;
  final int next;
  final FactPattern pattern;
  final Object[] row;
  private boolean dropped;
  private List<Object> gained = List.of();
  private List<Object> lost = List.of();

  KeptNode(KeptPass pass, int rule, int step, FactPattern pattern, Object[] row) {
    this.pass = pass;
    this.rule = rule;
    this.next = step + 1;
    this.pattern = pattern;
    this.row = row;
  }

  /** Reads its bucket, for the first time. */
  abstract void start(List<Object> facts) throws Exception;

  /** Goes after what has come and gone since. */
  abstract void update(List<Object> came, List<Object> went) throws Exception;

  /** Whether a fact that has gone was of those that it matched. */
  abstract boolean has(Object fact);

  abstract void dropParts();

  final boolean isDropped() {
    return dropped;
  }

  final void gain(Object fact) {
    gained = gained.isEmpty() ? new ArrayList<>(2) : gained;
    gained.add(fact);
  }

  final void lose(Object fact) {
    lost = lost.isEmpty() ? new ArrayList<>(2) : lost;
    lost.add(fact);
  }

  final boolean isDirty() {
    return !gained.isEmpty() || !lost.isEmpty();
  }

  final void forget() {
    gained = List.of();
    lost = List.of();
  }

  final void update() throws Exception {
    List<Object> came = gained;
    List<Object> went = lost;
    forget();
    if (!dropped) {
      update(came, went);
    }
  }

  @Override
  public final void drop() {
    dropped = true;
    pass.journal().undo(() -> dropped = false);
    dropParts();
  }
}
