package org.r2prules.examples.hosts;

import java.util.function.Supplier;
import org.r2prules.R2pRules;

/** An application in a container: it has its library for itself. */
public final class Deployed implements Supplier<String> {

  /** Loads and assesses twice, as an application does that is told to read its rules again. */
  @Override
  public String get() {
    String first = Answer.of(R2pRules.load());
    String again = Answer.of(R2pRules.load());
    return again.equals(first) ? first : "first " + first + ", then " + again;
  }
}
