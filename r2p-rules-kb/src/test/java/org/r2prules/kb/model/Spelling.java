package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;

/** Other ways to write who says so. */
final class Spelling {

  private Spelling() {}

  /** The same in capitals, with other gaps. */
  static String other(String name) {
    return "  " + name.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]+", " - ") + " ";
  }

  /** The same dossier, every author of it who is an actor written by his name, or otherwise. */
  static Dossier of(Dossier dossier) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : dossier.facts()) {
      facts.add(
          fact.evidence() == null
              ? fact
              : Fields.with(fact, "evidence", respelled(dossier, fact.evidence())));
    }
    return Dossier.of(facts);
  }

  private static Evidence respelled(Dossier dossier, Evidence evidence) {
    return Parties.written(dossier, evidence.by()).stream()
        .findFirst()
        .map(id -> (Actor) dossier.byId().get(id))
        .map(actor -> evidence.by(other(actor.name() == null ? actor.id() : actor.name())))
        .orElse(evidence);
  }
}
