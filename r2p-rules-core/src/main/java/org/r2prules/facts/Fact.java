package org.r2prules.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact that the host supplies. Immutable and thread-safe. */
public sealed interface Fact
    permits Situation,
        Population,
        Actor,
        Incident,
        Measure,
        Mission,
        CouncilDecision,
        Consent,
        Figure,
        Indicator {

  /** Unique in its dossier; never null. */
  String id();

  /** Who says so, at which standard of proof; null for a {@link Situation} only. */
  @Nullable Evidence evidence();

  /** Whether it is shown at that standard at least; a situation, of which nobody tells, is. */
  default boolean meets(Standard standard) {
    return evidence() == null || evidence().standard().satisfies(standard);
  }

  /** What the fact asserts or denies, code by code. */
  List<Assertion> assertions();
}
