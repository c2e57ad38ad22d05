package org.r2prules.doctrine;

import org.jspecify.annotations.Nullable;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;

/** What a vocabulary code can be about. */
public enum SubjectKind {
  SITUATION(Situation.class),
  POPULATION(Population.class),
  ACTOR(Actor.class),
  INCIDENT(Incident.class),
  MEASURE(Measure.class),
  MISSION(Mission.class),
  DECISION(CouncilDecision.class),
  CONSENT(Consent.class);

  private final Class<? extends Fact> type;

  SubjectKind(Class<? extends Fact> type) {
    this.type = type;
  }

  /** Whether the fact is of this kind; null is of none. */
  public boolean covers(@Nullable Fact fact) {
    return type.isInstance(fact);
  }
}
