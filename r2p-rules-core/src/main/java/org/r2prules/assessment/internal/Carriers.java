package org.r2prules.assessment.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.assessment.Derivation;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Tool;

/** Finds who of a dossier could carry an option. */
public final class Carriers {

  private final Map<Conclusion.Ref, Derivation> derivations;
  private final Map<String, Set<String>> byKind = new TreeMap<>();
  private final Map<String, Set<String>> byMeasure = new TreeMap<>();

  public Carriers(Dossier dossier, Standard required, Map<Conclusion.Ref, Derivation> derivations) {
    this.derivations = derivations;
    for (Actor actor : dossier.facts(Actor.class)) {
      // Of an actor that only rumour knows no rule concludes anything.
      if (actor.meets(required) || isConcludedOn(actor)) {
        byKind.computeIfAbsent(actor.kind(), kind -> new TreeSet<>()).add(actor.id());
      }
    }
    dossier.facts(Measure.class).forEach(measure -> byMeasure.put(measure.id(), measure.by()));
  }

  /** Their ids, in order. */
  public List<String> of(Candidate candidate, Tool tool) {
    Set<String> found = new TreeSet<>();
    byKind.forEach(
        (kind, ids) -> {
          if (tool.names(kind)) {
            found.addAll(ids);
          }
        });
    if (candidate.measure() != null) {
      found.retainAll(byMeasure.getOrDefault(candidate.measure(), Set.of()));
    }
    found.removeIf(id -> isBarred(id, tool));
    return List.copyOf(found);
  }

  private boolean isConcludedOn(Actor actor) {
    return derivations.values().stream()
        .anyMatch(derivation -> derivation.conclusion().about().equals(actor.id()));
  }

  private boolean isBarred(String actor, Tool tool) {
    Derivation barred = derivations.get(new Conclusion.Ref(tool.bars(), actor));
    return barred != null && barred.conclusion().met();
  }
}
