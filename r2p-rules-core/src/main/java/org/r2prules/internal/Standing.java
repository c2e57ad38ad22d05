package org.r2prules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/**
 * Which facts of a dossier the rules may know of. An act, an answer or a decision that is only
 * reported below the required standard counts for nothing, as if nobody had spoken of it; so does
 * an actor or a population of which only such reports speak. What is set aside is still heard on
 * what stands, where it is named as below the standard.
 */
final class Standing {

  private final Set<String> spokenOf = new HashSet<>();

  private Standing() {}

  /** The facts that stand, in the order of the dossier. */
  static List<Fact> of(Dossier dossier, Standard required) {
    return of(dossier, Dossier.of(), required);
  }

  /**
   * Of a dossier as it is heard, the facts that stand. Whom the dossier as told speaks of is known,
   * though what was said of him may be heard of nobody, as an aim whose object nothing shows.
   */
  static List<Fact> of(Dossier heard, Dossier told, Standard required) {
    Standing standing = new Standing();
    for (Dossier each : List.of(told, heard)) {
      each.facts().stream().filter(fact -> fact.meets(required)).forEach(standing::note);
    }
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : heard.facts()) {
      boolean named = fact instanceof Actor || fact instanceof Population;
      if (fact.meets(required) || named && standing.spokenOf.contains(fact.id())) {
        facts.add(fact);
      }
    }
    return facts;
  }

  private void limits(Set<String> to, Set<String> against, Set<String> supports) {
    for (Set<String> limit : Arrays.asList(to, against, supports)) {
      if (limit != null) {
        spokenOf.addAll(limit);
      }
    }
  }

  /** Whom and what a fact that counts speaks of. */
  private void note(Fact fact) {
    for (Assertion assertion : fact.assertions()) {
      spokenOf.add(assertion.about());
      spokenOf.add(assertion.value()); // of some codes the value is an actor
    }
    if (fact instanceof Situation situation) {
      spokenOf.add(situation.state());
    } else if (fact instanceof Actor actor && actor.of() != null) {
      spokenOf.add(actor.of());
    } else if (fact instanceof Incident incident) {
      spokenOf.add(incident.population());
      spokenOf.addAll(incident.perpetrators());
    } else if (fact instanceof Measure measure) {
      spokenOf.addAll(measure.by());
      spokenOf.addAll(measure.targets());
      spokenOf.addAll(measure.supports());
    } else if (fact instanceof Consent consent) {
      spokenOf.add(consent.giver());
      limits(consent.to(), consent.against(), consent.supports());
    } else if (fact instanceof CouncilDecision decision) {
      limits(decision.to(), decision.against(), decision.supports());
    }
  }
}
