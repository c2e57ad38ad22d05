package org.r2prules.kb.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;

/** Chooses by a number, and goes on choosing the same while others are taken away. */
final class Choice {

  private final int number;

  Choice(int number) {
    this.number = number;
  }

  /** One of these; empty if there is none. */
  Optional<String> of(Collection<String> names) {
    return names.stream()
        .min(
            Comparator.comparingInt((String name) -> new Dice(31L * name.hashCode() + number).lot())
                .thenComparing(name -> name));
  }

  /** The id of one of the facts of that kind. */
  Optional<String> of(Dossier dossier, Class<? extends Fact> kind) {
    return of(dossier.facts(kind).stream().map(Fact::id).collect(Collectors.toSet()));
  }
}
