package org.r2prules.judgement;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * An act that only the competent organ can take, supposed to be taken. It is met, and stands only
 * in what would be concluded if the organ acted ({@link Judgement#ifTaken}): never in what is.
 *
 * @param organ who would have to act
 * @param words what it would have to do
 * @param says what its decision would have to say: field of a decision and value, in order
 */
public record Act(String organ, Text words, Map<String, String> says) implements Judgement {

  /** Nothing may be null; copies and orders what it says. */
  public Act {
    Objects.requireNonNull(organ, "organ");
    Objects.requireNonNull(words, "words");
    says = Collections.unmodifiableMap(new TreeMap<>(says));
  }

  /** One whose words speak of nothing that has an id. */
  public Act(String organ, String text, Map<String, String> says) {
    this(organ, Text.of(text), says);
  }

  /** What it would have to do, with the ids of what it speaks of. */
  public String text() {
    return words.plain();
  }

  /** What it would have to do, with what it speaks of as these names have it. */
  public String said(Text.Names names) {
    return words.said(names);
  }

  @Override
  public Status status() {
    return Status.MET;
  }

  @Override
  public Set<Doubt> doubts() {
    return Set.of();
  }

  @Override
  public String toString() {
    return "Act[organ=" + organ + ", text=" + text() + ", says=" + says + "]";
  }
}
