package org.r2prules.assessment.internal;

import org.r2prules.doctrine.Doctrine;
import org.r2prules.judgement.Conclusion;

/**
 * A conclusion where an assessment lists it: by kind, then as the doctrine lists its labels, then
 * by code, then by what it is about. The place is looked up once, not at every comparison.
 */
public record Placed(Conclusion conclusion, int place) implements Comparable<Placed> {

  public static Placed of(Conclusion conclusion, Doctrine doctrine) {
    return new Placed(conclusion, doctrine.place(conclusion.id()));
  }

  @Override
  public int compareTo(Placed other) {
    Conclusion that = other.conclusion;
    int order = conclusion.kind().compareTo(that.kind());
    if (order == 0) {
      order = Integer.compare(place, other.place);
    }
    if (order == 0) {
      order = conclusion.code().compareTo(that.code());
    }
    return order != 0 ? order : conclusion.about().compareTo(that.about());
  }
}
