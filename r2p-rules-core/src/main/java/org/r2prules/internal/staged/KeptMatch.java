package org.r2prules.internal.staged;

import java.util.ArrayList;
import java.util.List;

/** For each fact that matches, what follows from it. */
final class KeptMatch extends KeptNode {

  private final List<Object> facts = new ArrayList<>(2);
  private final List<KeptTree> trees = new ArrayList<>(2);

  KeptMatch(KeptPass pass, int rule, int step, FactPattern pattern, Object[] row) {
    super(pass, rule, step, pattern, row);
  }

  @Override
  void start(List<Object> all) throws Exception {
    for (int i = 0; i < all.size(); i++) {
      take(all.get(i));
    }
  }

  @Override
  void update(List<Object> came, List<Object> went) throws Exception {
    for (Object fact : went) {
      int place = place(fact);
      if (place >= 0) {
        KeptTree tree = trees.remove(place);
        facts.remove(place);
        pass.journal()
            .undo(
                () -> {
                  facts.add(place, fact);
                  trees.add(place, tree);
                });
        tree.drop();
      }
    }
    for (Object fact : came) {
      take(fact);
    }
  }

  private void take(Object fact) throws Exception {
    if (pattern.matches(fact, row)) {
      KeptTree tree = pass.grow(rule, next, row);
      facts.add(fact);
      trees.add(tree);
      pass.journal()
          .undo(
              () -> {
                facts.remove(facts.size() - 1);
                trees.remove(trees.size() - 1);
              });
    }
  }

  @SuppressWarnings("ReferenceEquality") // this one, and none that is equal
  private int place(Object fact) {
    for (int i = 0; i < facts.size(); i++) {
      if (facts.get(i) == fact) {
        return i;
      }
    }
    return -1;
  }

  @Override
  boolean has(Object fact) {
    return place(fact) >= 0;
  }

  @Override
  void dropParts() {
    trees.forEach(KeptTree::drop);
  }
}
