package org.r2prules.judgement;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A step that rests on no supplied fact but on the doctrine itself, in words.
 *
 * @param pattern what is stated, as in {@link Text}
 * @param args what stands in the places of the pattern
 * @param status how it stands
 */
public record Stated(String pattern, List<String> args, Status status) implements Judgement {

  /** Nothing may be null; copies the list. */
  public Stated {
    Objects.requireNonNull(pattern, "pattern");
    Objects.requireNonNull(status, "status");
    args = List.copyOf(args);
  }

  /** What speaks of nothing that has an id. */
  public Stated(String text, Status status) {
    this(text, List.of(), status);
  }

  /** What is stated, with the ids of what it speaks of. */
  public String text() {
    return said(Text.Names.PLAIN);
  }

  /** What is stated, with what it speaks of as these names have it. */
  public String said(Text.Names names) {
    return Text.said(pattern, args, names);
  }

  @Override
  public Set<Doubt> doubts() {
    return status == Status.UNDETERMINED ? Doubt.UNKNOWN : Set.of();
  }

  @Override
  public String toString() {
    return "Stated[text=" + text() + ", status=" + status + "]";
  }
}
