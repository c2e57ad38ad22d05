package org.r2prules.internal.staged;

import java.util.List;

/** Met once for each fact that matches a pattern. */
record MatchStep(FactPattern pattern) implements Step {

  @Override
  public void take(Walk walk, int next) throws Exception {
    List<Object> facts = walk.read(pattern);
    for (int i = 0; i < facts.size(); i++) {
      if (pattern.matches(facts.get(i), walk.row())) {
        walk.from(next);
      }
    }
  }

  @Override
  public int matched() {
    return pattern.slot();
  }
}
