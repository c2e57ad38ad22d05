package org.r2prules.assessment;

import java.util.List;
import java.util.Optional;
import org.r2prules.assessment.internal.Grounds;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Status;

/**
 * One of the things that must all be met before an option is open. Immutable and thread-safe.
 *
 * @param judgement what must be met
 */
public record Gate(Judgement judgement) {

  /** How it stands. */
  public Status status() {
    return judgement.status();
  }

  /** Whether acts that the competent organ has yet to take, and nothing else, decide it. */
  public boolean isAwaited() {
    return !judgement.met() && judgement.ifTaken().met() && judgement.ifUntaken().notMet();
  }

  /** The conclusion that it is; empty where it combines several or rests on a claim directly. */
  public Optional<Conclusion> conclusion() {
    return judgement instanceof Conclusion conclusion ? Optional.of(conclusion) : Optional.empty();
  }

  /** The last reasons why it stands so; where it is undetermined, those that are open. */
  public List<Ground> grounds() {
    return Grounds.of(judgement);
  }
}
