package org.r2prules.dossier.internal.past;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.dossier.internal.checking.Authors;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Situation;

/** Whom a fact may name: one too many does no harm. */
final class Named {

  private final Set<String> ids = new TreeSet<>();

  private Named() {}

  static Set<String> by(Fact fact, Authors authors) {
    Named named = new Named();
    named.add(fact);
    if (fact.evidence() != null) {
      named.ids.addAll(authors.actors(fact.evidence().by()));
    }
    return named.ids;
  }

  private void add(Fact fact) {
    if (fact instanceof Situation situation) {
      ids.add(situation.state());
    } else if (fact instanceof Actor actor) {
      add(actor.of());
    } else if (fact instanceof Incident incident) {
      add(incident.population());
      ids.addAll(incident.perpetrators());
    } else if (fact instanceof Measure measure) {
      ids.addAll(measure.by());
      ids.addAll(measure.targets());
      ids.addAll(measure.supports());
    } else if (fact instanceof Consent consent) {
      add(consent.giver());
      add(consent.to());
      add(consent.against());
      add(consent.supports());
    } else if (fact instanceof CouncilDecision decision) {
      add(decision.to());
      add(decision.against());
      add(decision.supports());
    } else if (fact instanceof Indicator said) {
      add(said.subject());
      add(said.value()); // of some codes it is an id
    } else if (fact instanceof Figure figure) {
      add(figure.subject());
    }
  }

  private void add(@Nullable String id) {
    if (id != null) {
      ids.add(id);
    }
  }

  private void add(@Nullable Set<String> more) {
    if (more != null) {
      ids.addAll(more);
    }
  }
}
