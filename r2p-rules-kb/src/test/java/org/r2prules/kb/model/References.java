package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Which facts name which others, so that none is left pointing at nothing. */
final class References {

  /** Codes whose value is an actor or a population, beside those of parts of facts. */
  private static final Set<String> NAMES =
      Set.of(
          "actor.allies",
          "actor.belongsTo",
          "actor.triesWhom",
          "incident.perpetrators",
          "incident.population",
          "attack.policy",
          "attack.intentToDestroy");

  private References() {}

  /** Whether everything that a fact names is there. */
  static boolean hold(Dossier dossier) {
    Map<String, Fact> byId = new HashMap<>();
    dossier.facts().forEach(fact -> byId.put(fact.id(), fact));
    return dossier.situation().isPresent()
        && dossier.facts().stream()
            .allMatch(fact -> named(fact).stream().allMatch(byId::containsKey));
  }

  /** Without that fact, and without every fact that would then point at nothing. */
  static Dossier without(Dossier dossier, String id) {
    Dossier left = dossier.without(id);
    List<String> dangling =
        left.facts().stream().filter(f -> named(f).contains(id)).map(Fact::id).toList();
    for (String next : dangling) {
      left = without(left, next);
    }
    return left;
  }

  @SafeVarargs
  private static void addAll(List<String> ids, Set<String>... limits) {
    for (Set<String> limit : limits) {
      if (limit != null) {
        ids.addAll(limit);
      }
    }
  }

  private static boolean isName(String code) {
    return NAMES.contains(code) || Plainly.PARTS.contains(code) && !code.endsWith(".area");
  }

  /** The ids that a fact names. */
  static List<String> named(Fact fact) {
    List<String> ids = new ArrayList<>();
    if (fact instanceof Situation situation) {
      ids.add(situation.state());
    } else if (fact instanceof Actor actor && actor.of() != null) {
      ids.add(actor.of());
    } else if (fact instanceof Incident incident) {
      ids.add(incident.population());
      ids.addAll(incident.perpetrators());
    } else if (fact instanceof Consent consent) {
      ids.add(consent.giver());
      addAll(ids, consent.to(), consent.against(), consent.supports());
    } else if (fact instanceof Measure measure) {
      ids.addAll(measure.by());
      ids.addAll(measure.targets());
      ids.addAll(measure.supports());
    } else if (!(fact instanceof Actor || fact instanceof Population)) {
      fact.assertions().stream().map(Assertion::about).forEach(ids::add);
      fact.assertions().stream()
          .filter(said -> isName(said.code()))
          .map(Assertion::value)
          .filter(value -> !value.equals("true"))
          .forEach(ids::add);
    }
    if (fact instanceof CouncilDecision decision) {
      addAll(ids, decision.to(), decision.against(), decision.supports());
    }
    ids.remove(fact.id());
    return ids;
  }
}
