package org.r2prules.kb.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Standard;

/** A dossier without what is only alleged: below the standard nothing counts as having happened. */
final class Shown {

  /** Evidence that counts at whatever standard is asked. */
  static final Evidence BEST =
      Evidence.of(Evidence.Source.INQUIRY, Standard.BEYOND_REASONABLE_DOUBT)
          .by("inquiry")
          .independent(true);

  private Shown() {}

  static Dossier of(Dossier dossier, Standard required) {
    return of(dossier, dossier, required);
  }

  /**
   * Whom what is told speaks of is known, though what is said of him is written out as nothing: an
   * aim at nobody who is known.
   */
  static Dossier of(Dossier dossier, Dossier told, Standard required) {
    List<Fact> proven = proven(dossier, required);
    Set<String> mentioned = new TreeSet<>();
    mentioned.add(dossier.situation().orElseThrow().state());
    proven.forEach(fact -> mention(fact, mentioned));
    proven(told, required).forEach(fact -> mention(fact, mentioned));
    return Dossier.of(
        dossier.facts().stream()
            .filter(
                f ->
                    isProven(f, required)
                        || (f instanceof Actor || f instanceof Population)
                            && mentioned.contains(f.id()))
            .toList());
  }

  private static List<Fact> proven(Dossier dossier, Standard required) {
    return dossier.facts().stream().filter(f -> isProven(f, required)).toList();
  }

  private static boolean isProven(Fact fact, Standard required) {
    return fact.evidence() == null || fact.evidence().standard().compareTo(required) >= 0;
  }

  private static void mention(Fact fact, Set<String> mentioned) {
    if (fact instanceof Actor actor && actor.of() != null) {
      mentioned.add(actor.of());
    } else if (fact instanceof Incident incident) {
      mentioned.add(incident.population());
      mentioned.addAll(incident.perpetrators());
    } else if (fact instanceof Measure measure) {
      mentioned.addAll(measure.by());
      mentioned.addAll(measure.targets());
      mentioned.addAll(measure.supports());
    } else if (fact instanceof Consent consent) {
      mentioned.add(consent.giver());
      mentionAll(mentioned, consent.to(), consent.against(), consent.supports());
    } else if (fact instanceof CouncilDecision decision) {
      mentionAll(mentioned, decision.to(), decision.against(), decision.supports());
    } else if (fact instanceof Indicator indicator) {
      mentioned.add(indicator.subject());
      mentioned.add(indicator.value());
    } else if (fact instanceof Figure figure) {
      mentioned.add(figure.subject());
    }
  }

  @SafeVarargs
  private static void mentionAll(Set<String> mentioned, Set<String>... limits) {
    for (Set<String> limit : limits) {
      if (limit != null) {
        mentioned.addAll(limit);
      }
    }
  }
}
