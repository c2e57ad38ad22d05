package org.r2prules.kb.second;

import java.util.List;
import java.util.Random;

/** Draws at random, the same from the same seed. Not thread-safe. */
final class Draw {

  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed * 7_919L + 13L);
    random.nextInt();
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T of(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T from(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** A part of the values: each with that chance, never none. */
  String[] some(List<String> values, int percent) {
    List<String> part = values.stream().filter(value -> chance(percent)).toList();
    return (part.isEmpty() ? List.of(from(values)) : part).toArray(String[]::new);
  }

  /** True, false, or null for unknown. */
  Boolean tri(int yes, int no) {
    int drawn = random.nextInt(100);
    if (drawn < yes) {
      return true;
    }
    return drawn < yes + no ? Boolean.FALSE : null;
  }
}
