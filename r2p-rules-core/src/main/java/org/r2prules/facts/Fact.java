package org.r2prules.facts;

import java.util.List;

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
  Evidence evidence();

  /** What the fact asserts or denies, code by code. */
  List<Assertion> assertions();
}
