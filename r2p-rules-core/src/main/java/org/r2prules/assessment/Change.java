package org.r2prules.assessment;

import java.util.Optional;
import org.r2prules.judgement.Conclusion;

/**
 * A conclusion that an {@link Answer} draws otherwise.
 *
 * @param before how it stands in the assessment that was asked; empty if the rules drew none
 * @param after how it would stand; empty if they would draw none
 */
public record Change(Optional<Conclusion> before, Optional<Conclusion> after) {

  /** The one that there is, after before before. */
  Conclusion conclusion() {
    return after.or(() -> before).orElseThrow();
  }

  /** Which conclusion it is. */
  public String key() {
    return conclusion().key();
  }

  /** Whether it would stand otherwise, and not merely for other reasons. */
  public boolean isOfStatus() {
    return !before.map(Conclusion::status).equals(after.map(Conclusion::status))
        || !before.map(Conclusion::value).equals(after.map(Conclusion::value));
  }
}
