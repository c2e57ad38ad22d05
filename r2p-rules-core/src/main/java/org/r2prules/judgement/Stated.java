package org.r2prules.judgement;

import java.util.Set;

/**
 * A step that rests on no supplied fact but on the doctrine itself, in words.
 *
 * @param text what is stated
 * @param status how it stands
 */
public record Stated(String text, Status status) implements Judgement {

  @Override
  public Set<Doubt> doubts() {
    return status == Status.UNDETERMINED ? Doubt.UNKNOWN : Set.of();
  }
}
