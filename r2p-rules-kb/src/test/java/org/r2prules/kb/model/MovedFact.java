package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;

/**
 * A fact founds nothing elsewhere: what stands by it, and would not without it, does not stand
 * where it is said of somebody or something else. Elsewhere is a state, a people, a measure, an
 * incident, a decision and an answer that have nothing to do with the rest; they are there all the
 * time.
 */
final class MovedFact {

  private static final String STATE = "far-state";
  private static final String PEOPLE = "far-people";

  /**
   * What somebody holds over this state, and forces that stand by for wherever they are needed: who
   * has them, wherever, has to do with the rest.
   */
  private static final Set<String> OVER_THIS_STATE = Set.of("actor.levers", "standby.forces");

  private final R2pRules rules;
  private final AtomicInteger applied = new AtomicInteger();

  MovedFact(R2pRules rules) {
    this.rules = rules;
  }

  /** How often something stood by the fact that was moved. */
  int applied() {
    return applied.get();
  }

  void check(Sample sample, int number) {
    Optional<String> chosen =
        new Choice(number)
            .of(
                sample.dossier().facts().stream()
                    .filter(fact -> !(fact instanceof Situation || fact instanceof Figure))
                    .map(Fact::id)
                    .collect(Collectors.toSet()));
    if (chosen.isEmpty()) {
      return;
    }
    Dossier dossier = sample.dossier();
    for (Fact far : far()) {
      dossier = dossier.with(far);
    }
    Move move = move(dossier.byId().get(chosen.get()), dossier, number % 2 == 0);
    if (move == null) {
      return;
    }
    Map<String, Conclusion> founded = met(sample.with(dossier).assess(rules));
    founded.values().removeIf(each -> !move.founds.test(each));
    founded.keySet().removeAll(met(sample.with(move.gone).assess(rules)).keySet());
    if (founded.isEmpty()) {
      return;
    }
    applied.incrementAndGet();
    founded.keySet().retainAll(met(sample.with(move.moved).assess(rules)).keySet());
    if (!founded.isEmpty()) {
      fail(
          "movedFact:%s stands by %s, moved, in %s"
              .formatted(founded.keySet().iterator().next(), chosen.get(), Shrinker.show(sample)));
    }
  }

  /**
   * A dossier without what a fact says, and with it said of what is far.
   *
   * @param founds which conclusions are of whom the fact was about: what is concluded of everybody
   *     together may stand by those who are far
   */
  private record Move(Dossier gone, Dossier moved, Predicate<Conclusion> founds) {}

  /** Null of what has no place elsewhere. */
  private static Move move(Fact fact, Dossier dossier, boolean people) {
    Dossier gone = References.without(dossier, fact.id());
    if (fact instanceof Indicator said) {
      Fact about = dossier.byId().get(said.subject());
      String other = other(about);
      return other == null || OVER_THIS_STATE.contains(said.code())
          ? null
          : new Move(
              gone,
              dossier.without(fact.id()).with(Fields.with(said, "subject", other)),
              only(about));
    } else if (fact instanceof Incident incident && people) {
      Dossier rest = dossier.without(fact.id());
      Fact moved = Fields.with(fact, "population", PEOPLE);
      // Who did it stays accused, so that whose word counts is the same.
      Fact accused = Fields.with(moved, "acts", Map.of());
      return new Move(rest.with(accused), rest.with(moved), about(incident.population()));
    } else if (fact instanceof Incident incident) {
      Dossier rest = dossier.without(fact.id());
      return new Move(
          rest.with(Fields.with(fact, "perpetrators", Set.of())),
          rest.with(Fields.with(fact, "perpetrators", Set.of(STATE))),
          conclusion -> whoCommits(conclusion, incident.perpetrators()));
    } else if (fact instanceof Consent) {
      return new Move(
          gone, dossier.without(fact.id()).with(Fields.with(fact, "giver", STATE)), but(fact.id()));
    } else if (fact instanceof CouncilDecision) {
      return new Move(
          gone,
          dossier.without(fact.id()).with(Fields.with(fact, "situation", "elsewhere")),
          but(fact.id()));
    } else if (fact instanceof Actor actor) {
      Fact less = Fields.with(actor, "conduct", Map.of());
      return swap(
          dossier, fact, less, Fields.with(dossier.byId().get(STATE), "conduct", actor.conduct()));
    } else if (fact instanceof Population group) {
      Fact less = Fields.with(Fields.with(group, "civilian", null), "groupKind", Map.of());
      Fact more = Fields.with(dossier.byId().get(PEOPLE), "civilian", group.civilian());
      return swap(dossier, fact, less, Fields.with(more, "groupKind", group.groupKind()));
    }
    return null;
  }

  private static boolean whoCommits(Conclusion conclusion, Set<String> named) {
    return conclusion.code().equals("AUTHORITIES_COMMIT") || named.contains(conclusion.about());
  }

  private static Move swap(Dossier dossier, Fact fact, Fact less, Fact far) {
    Dossier gone = dossier.without(fact.id()).with(less);
    return new Move(gone, gone.without(far.id()).with(far), only(fact));
  }

  /** Of a people and what is done to it, what is said of it alone; no caution of everybody. */
  private static Predicate<Conclusion> only(Fact about) {
    return about instanceof Population || about instanceof Incident
        ? about(about.id())
        : conclusion -> conclusion.kind() != Kind.CAUTION;
  }

  private static Predicate<Conclusion> about(String id) {
    return conclusion -> conclusion.about().equals(id);
  }

  private static Predicate<Conclusion> but(String id) {
    return about(id).negate();
  }

  private static String other(Fact about) {
    if (about instanceof Actor) {
      return STATE;
    } else if (about instanceof Population) {
      return PEOPLE;
    } else if (about instanceof Measure) {
      return "far-measure";
    } else if (about instanceof Incident) {
      return "far-incident";
    } else if (about instanceof CouncilDecision) {
      return "far-decision";
    } else if (about instanceof Consent) {
      return "far-answer";
    }
    return null;
  }

  private static List<Fact> far() {
    return List.of(
        Actor.builder(STATE).kind("THIRD_STATE").evidence(Shown.BEST).build(),
        Population.builder(PEOPLE).evidence(Shown.BEST).build(),
        Measure.builder("far-measure")
            .tool("COUNTER_SPEECH")
            .by(STATE)
            .status("PROPOSED")
            .evidence(Shown.BEST)
            .build(),
        Incident.builder("far-incident").population(PEOPLE).evidence(Shown.BEST).build(),
        CouncilDecision.builder("far-decision")
            .date(Scene.DAY.minusDays(9))
            .situation("elsewhere")
            .evidence(Shown.BEST)
            .build(),
        Consent.builder("far-answer")
            .giver(STATE)
            .status("GIVEN")
            .scope(Set.of("COUNTER_SPEECH"))
            .evidence(Shown.BEST)
            .build());
  }

  private static Map<String, Conclusion> met(Assessment assessment) {
    Map<String, Conclusion> met = new TreeMap<>();
    for (Conclusion conclusion : assessment.conclusions()) {
      if (conclusion.met()) {
        met.put(conclusion.key(), conclusion);
      }
    }
    return met;
  }
}
