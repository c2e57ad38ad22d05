package org.r2prules.dossier.internal.form;

import java.util.Arrays;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;

/** The kinds of fact: where they stand in a file, and what one of them is called. */
public enum Section {
  SITUATION("situation", "situation", Situation.class),
  ACTORS("actors", "actor", Actor.class),
  POPULATIONS("populations", "population", Population.class),
  INCIDENTS("incidents", "incident", Incident.class),
  MEASURES("measures", "measure", Measure.class),
  MISSIONS("missions", "mission", Mission.class),
  DECISIONS("decisions", "decision", CouncilDecision.class),
  CONSENTS("consents", "consent", Consent.class),
  FIGURES("figures", "figure", Figure.class),
  INDICATORS("indicators", "indicator", Indicator.class);

  /** The key in a file under which they stand. */
  public final String key;

  /** What one of them is called. */
  public final String word;

  /** The facts of this kind. */
  public final Class<? extends Fact> type;

  Section(String key, String word, Class<? extends Fact> type) {
    this.key = key;
    this.word = word;
    this.type = type;
  }

  /** The kind of that fact. */
  public static Section of(Fact fact) {
    return Arrays.stream(values())
        .filter(section -> section.type.isInstance(fact))
        .findFirst()
        .orElseThrow();
  }

  /** What the fact is called in a message. */
  public static String name(Fact fact) {
    return fact.id().isEmpty()
        ? of(fact).word + " without an id"
        : of(fact).word + " " + Wording.clip(fact.id());
  }
}
