package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** What functions make of all facts that match, and what follows from that. */
final class KeptGather extends KeptNode {

  private final GatherStep step;
  private final Supplier<List<Object>> facts;
  private List<Object> matched = List.of();
  private Object[] results;
  private KeptTree tree; // null where it meets nothing

  KeptGather(
      KeptPass pass,
      int rule,
      int place,
      GatherStep step,
      Object[] row,
      Supplier<List<Object>> facts) {
    super(pass, rule, place, step.pattern(), row);
    this.step = step;
    this.facts = facts;
  }

  @Override
  void start(List<Object> all) throws Exception {
    List<Object> met = new ArrayList<>();
    Object[] made = step.gather(all, row, met::add);
    matched = met;
    results = made;
    tree = made == null ? null : pass.grow(rule, next, row);
  }

  @Override
  void update(List<Object> came, List<Object> went) throws Exception {
    if (went.stream().noneMatch(this::has) && !matchesAny(came)) {
      return;
    }
    List<Object> before = matched;
    Object[] old = results;
    KeptTree grown = tree;
    pass.journal()
        .undo(
            () -> {
              matched = before;
              results = old;
              tree = grown;
              restore(old);
            });
    List<Object> met = new ArrayList<>();
    Object[] made = step.gather(facts.get(), row, met::add);
    matched = met;
    if (same(made, old)) {
      restore(old);
      return;
    }
    results = made;
    if (grown != null) {
      grown.drop();
    }
    tree = made == null ? null : pass.grow(rule, next, row);
  }

  private boolean matchesAny(List<Object> came) throws Exception {
    for (Object fact : came) {
      if (pattern.matches(fact, row)) {
        return true;
      }
    }
    return false;
  }

  private void restore(Object[] old) {
    if (old != null) {
      step.put(old, row);
    }
  }

  private static boolean same(Object[] one, Object[] other) {
    if (one == null || other == null) {
      return one == other;
    }
    for (int i = 0; i < one.length; i++) {
      if (!same(one[i], other[i])) {
        return false;
      }
    }
    return true;
  }

  /** Of collections, that they hold the very same. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean same(Object one, Object other) {
    if (!(one instanceof Collection<?> left) || !(other instanceof Collection<?> right)) {
      return Objects.equals(one, other);
    }
    if (left.size() != right.size()) {
      return false;
    }
    Iterator<?> others = right.iterator();
    for (Object each : left) {
      if (each != others.next()) {
        return false;
      }
    }
    return true;
  }

  @Override
  @SuppressWarnings("ReferenceEquality")
  boolean has(Object fact) {
    for (Object each : matched) {
      if (each == fact) {
        return true;
      }
    }
    return false;
  }

  @Override
  void dropParts() {
    if (tree != null) {
      tree.drop();
    }
  }
}
