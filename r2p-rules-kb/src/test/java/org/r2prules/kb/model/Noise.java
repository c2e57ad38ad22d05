package org.r2prules.kb.model;

import java.util.List;
import java.util.Set;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Standard;

/** Any code of the vocabulary about any fact that it can be about, with any value. */
final class Noise {

  private final List<Term> terms;
  private final Dice dice;

  Noise(Vocabulary vocabulary, Dice dice) {
    this.terms = List.copyOf(vocabulary.terms());
    this.dice = dice;
  }

  private List<String> actors = List.of();
  private List<String> peoples = List.of();

  void addTo(List<Fact> facts) {
    int count = dice.pick(0, 2, 5, 15);
    List<Fact> subjects = List.copyOf(facts);
    actors = subjects.stream().filter(Actor.class::isInstance).map(Fact::id).toList();
    peoples = subjects.stream().filter(Population.class::isInstance).map(Fact::id).toList();
    for (int i = 1; i <= count; i++) {
      Term term = dice.pick(terms);
      List<Fact> fitting =
          subjects.stream().filter(fact -> covers(term, fact) && !isNobodys(term, fact)).toList();
      if (!fitting.isEmpty()) {
        facts.add(fact("n%03d".formatted(i), term, dice.pick(fitting).id()));
      }
    }
  }

  private static boolean covers(Term term, Fact fact) {
    for (SubjectKind kind : term.subjects()) {
      if (kind.covers(fact)) {
        return true;
      }
    }
    return false;
  }

  /** Another state, or a body that states made, is refused as an organ of anybody. */
  private static boolean isNobodys(Term term, Fact fact) {
    return term.code().equals(Actor.BELONGS_TO)
        && fact instanceof Actor actor
        && !Set.of("TERRITORIAL_STATE", "FORCE", "ARMED_GROUP").contains(actor.kind());
  }

  private Fact fact(String id, Term term, String subject) {
    Evidence evidence =
        Evidence.of(Evidence.Source.UN, dice.pick(Standard.ALLEGED, Standard.REASONABLE_GROUNDS))
            .by(dice.pick("inquiry", "st", "ally", "ARMY"))
            .cite(id);
    return switch (term.type()) {
      case NUMBER ->
          Figure.builder(id)
              .code(term.code())
              .subject(subject)
              .number(dice.below(50))
              .unit(term.unit())
              .evidence(evidence)
              .build();
      case FLAG ->
          Indicator.builder(id)
              .code(term.code())
              .subject(subject)
              .value("true")
              .present(dice.chance(50))
              .evidence(evidence)
              .build();
      case POPULATIONS ->
          Indicator.builder(id)
              .code(term.code())
              .subject(subject)
              .value(peoples.isEmpty() ? "true" : dice.pick(peoples))
              .present(dice.chance(50))
              .evidence(evidence)
              .build();
      case ACTOR, ACTORS, ACTORS_OR_POPULATIONS ->
          Indicator.builder(id)
              .code(term.code())
              .subject(subject)
              .value(dice.pick(actors))
              .present(dice.chance(60))
              .evidence(evidence)
              .build();
      case ONE, MANY ->
          Indicator.builder(id)
              .code(term.code())
              .subject(subject)
              .value(dice.pick(term.values().isEmpty() ? List.of("north", "south") : term.values()))
              .present(dice.chance(60))
              .evidence(evidence)
              .build();
    };
  }
}
