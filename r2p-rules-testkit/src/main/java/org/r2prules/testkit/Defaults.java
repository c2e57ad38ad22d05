package org.r2prules.testkit;

import java.time.LocalDate;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** What every scenario starts from, so that it only has to say what it is about. */
final class Defaults {

  static final String SITUATION = "s";
  static final String STATE = "state";
  static final String PEOPLE = "people";
  static final LocalDate AS_OF = LocalDate.of(2020, 1, 1);
  static final Evidence.Source SOURCE = Evidence.Source.UN;
  static final String BY = "inquiry";
  static final Standard STANDARD = Standard.REASONABLE_GROUNDS;

  private Defaults() {}

  static Evidence evidence() {
    return Evidence.of(SOURCE, STANDARD).by(BY).independent(true);
  }

  static Situation situation() {
    return Situation.builder(SITUATION).state(STATE).asOf(AS_OF).build();
  }

  static Actor state() {
    return Actor.builder(STATE).kind("TERRITORIAL_STATE").evidence(evidence()).build();
  }

  static Population people() {
    return Population.builder(PEOPLE).evidence(evidence()).build();
  }
}
