package org.r2prules.internal.staged;

/** Met once for each fact that matches a pattern. */
record MatchStep(FactPattern pattern) implements Step {

  @Override
  public void take(Walk walk, int next) throws Exception {
    Bucket bucket = walk.read(pattern);
    Index index = pattern.index(bucket);
    int at = index == null ? 0 : index.first(pattern.joined(walk.row()));
    while (at >= 0 && at < bucket.size()) {
      if (pattern.matches(bucket.fact(at), walk.row())) {
        walk.from(next);
      }
      at = index == null ? at + 1 : index.next(at);
    }
  }

  @Override
  public int matched() {
    return pattern.slot();
  }
}
