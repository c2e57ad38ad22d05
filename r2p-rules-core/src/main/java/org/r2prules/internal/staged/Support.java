package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.List;

/** What was inserted, and the rows by which it was; equal things are one. */
final class Support {

  private final Object object;
  private final List<KeptLeaf> leaves = new ArrayList<>(1);

  Support(Object object) {
    this.object = object;
  }

  Object object() {
    return object;
  }

  boolean isHeld() {
    return !leaves.isEmpty();
  }

  void add(KeptLeaf leaf, Journal journal) {
    leaves.add(leaf);
    journal.undo(() -> leaves.remove(leaves.size() - 1));
  }

  void remove(KeptLeaf leaf, Journal journal) {
    int place = leaves.indexOf(leaf);
    leaves.remove(place);
    journal.undo(() -> leaves.add(place, leaf));
  }

  /** The row of the rule that comes first. */
  KeptLeaf first() {
    KeptLeaf first = leaves.get(0);
    for (KeptLeaf leaf : leaves) {
      if (leaf.rule() < first.rule()) {
        first = leaf;
      }
    }
    return first;
  }
}
