package org.r2prules.internal;

import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Reach;

/**
 * A dossier as the rules are to hear it, every short form written out. Two reports of one decision
 * or answer are one event with two witnesses: the second is heard as statements on the first. What
 * is said of an aim without its object is said of the people that it can only mean. An affiliation
 * counts on its days alone.
 */
final class Heard {

  private static final String PERPETRATORS = "incident.perpetrators";
  private static final String TRUE = "true";

  private Heard() {}

  static Dossier of(Dossier dossier, Vocabulary vocabulary, Standard required) {
    Dossier events = events(affiliations(dossier), required);
    return objects(Structure.written(events, vocabulary, required), vocabulary, required);
  }

  /** An affiliation that has ended, or not begun, at the date of the dossier is none. */
  private static Dossier affiliations(Dossier dossier) {
    LocalDate day = dossier.situation().map(Situation::asOf).orElse(null);
    if (day == null
        || dossier.facts(Actor.class).stream()
            .allMatch(actor -> actor.affiliation() == null || actor.isAffiliated(day))) {
      return dossier;
    }
    return Dossier.of(
        dossier.facts().stream()
            .map(
                fact ->
                    fact instanceof Actor actor && !actor.isAffiliated(day) ? freed(actor) : fact)
            .toList());
  }

  private static Actor freed(Actor a) {
    return new Actor(
        a.id(),
        a.name(),
        a.kind(),
        null,
        null,
        null,
        null,
        a.conduct(),
        a.memberships(),
        a.treaties(),
        a.levers(),
        a.willing(),
        a.evidence());
  }

  private static Dossier events(Dossier dossier, Standard required) {
    Map<Object, List<Fact>> reports = new LinkedHashMap<>();
    for (Fact fact : dossier.facts()) {
      Object event = event(fact);
      if (event != null) {
        reports.computeIfAbsent(event, key -> new ArrayList<>()).add(fact);
      }
    }
    Map<String, String> sames = new HashMap<>();
    for (List<Fact> same : reports.values()) {
      Fact first =
          same.stream()
              .min(
                  Comparator.comparing((Fact fact) -> !fact.meets(required))
                      .thenComparing(fact -> fact.evidence().standard(), reverseOrder())
                      .thenComparing(fact -> fact.evidence().source())
                      .thenComparing(fact -> String.valueOf(fact.evidence().cite()))
                      .thenComparing(Fact::id))
              .orElseThrow();
      same.forEach(fact -> sames.put(fact.id(), first.id()));
    }
    if (sames.entrySet().stream().allMatch(same -> same.getKey().equals(same.getValue()))) {
      return dossier;
    }
    List<Fact> heard = new ArrayList<>();
    for (Fact fact : dossier.facts()) {
      String event = sames.getOrDefault(fact.id(), fact.id());
      if (!event.equals(fact.id())) {
        fact.assertions().forEach(said -> heard.add(statement(fact, said, event, said.value())));
      } else if (fact instanceof Indicator said && sames.containsKey(said.subject())) {
        heard.add(
            statement(fact, said.assertions().get(0), sames.get(said.subject()), said.value()));
      } else {
        heard.add(fact);
      }
    }
    return Dossier.of(heard);
  }

  private static Indicator statement(Fact by, Assertion said, String about, String value) {
    return Indicator.builder(by.id())
        .code(said.code())
        .subject(about)
        .value(value)
        .present(said.present())
        .evidence(by.evidence())
        .build();
  }

  /** What makes two reports ones of the same event; null where nothing does. */
  private static Object event(Fact fact) {
    if (fact instanceof Consent consent) {
      return Arrays.asList(consent.giver(), consent.status(), consent.scope(), Reach.of(consent));
    }
    if (fact instanceof CouncilDecision decision && decision.symbol() != null) {
      return Arrays.asList(
          decision.symbol(),
          decision.situation(),
          decision.ends(),
          decision.repealed(),
          decision.measures(),
          decision.consulted(),
          Reach.of(decision));
    }
    return null;
  }

  private static Dossier objects(Dossier dossier, Vocabulary vocabulary, Standard required) {
    List<Indicator> bare =
        dossier.facts(Indicator.class).stream().filter(said -> isBare(said, vocabulary)).toList();
    if (bare.isEmpty()) {
      return dossier;
    }
    List<Fact> standing = Standing.of(dossier, required);
    Set<String> peoples = new TreeSet<>();
    for (Fact fact : standing) {
      if (fact instanceof Population) {
        peoples.add(fact.id());
      }
    }
    Interests interests = new Interests(vocabulary, required, dossier, standing);
    Map<String, Set<String>> attacked = attacked(dossier, vocabulary, required, interests);
    List<Indicator> denials =
        bare.stream()
            .filter(said -> !said.present())
            .filter(said -> interests.counts(said, said.assertions().get(0)))
            .toList();
    List<Fact> heard = new ArrayList<>();
    for (Fact fact : dossier.facts()) {
      if (fact instanceof Indicator said && isBare(said, vocabulary)) {
        // What is denied is denied of everybody; against that stands whatever is said.
        boolean denied = denials.stream().anyMatch(other -> isAlike(said, other));
        Term term = vocabulary.term(said.code()).orElseThrow();
        Set<String> objects =
            denied
                ? peoples
                : object(term, attacked.getOrDefault(said.subject(), Set.of()), peoples);
        objects.forEach(
            object -> heard.add(statement(said, said.assertions().get(0), said.subject(), object)));
      } else {
        heard.add(fact);
      }
    }
    return Dossier.of(heard);
  }

  private static boolean isBare(Indicator said, Vocabulary vocabulary) {
    return said.value().equals(TRUE)
        && vocabulary.term(said.code()).filter(term -> term.object() != null).isPresent();
  }

  private static boolean isAlike(Indicator one, Indicator other) {
    return one.code().equals(other.code()) && one.subject().equals(other.subject());
  }

  private static Set<String> object(Term term, Set<String> attacked, Set<String> peoples) {
    if (peoples.size() == 1) {
      return peoples;
    }
    return term.object() == Term.ObjectOf.ATTACKED || attacked.size() == 1 ? attacked : Set.of();
  }

  /** By actor, the peoples of whose attack testimony that counts names him. */
  private static Map<String, Set<String>> attacked(
      Dossier dossier, Vocabulary vocabulary, Standard required, Interests interests) {
    Map<String, Set<String>> attacked = new HashMap<>();
    if (vocabulary.term(PERPETRATORS).isEmpty()) {
      return attacked;
    }
    Map<String, Fact> byId = dossier.byId();
    for (Fact fact : dossier.facts()) {
      for (Assertion said : fact.assertions()) {
        if (said.code().equals(PERPETRATORS)
            && said.present()
            && interests.counts(fact, said)
            && byId.get(said.about()) instanceof Incident incident
            && incident.meets(required)) {
          attacked
              .computeIfAbsent(said.value(), actor -> new TreeSet<>())
              .add(incident.population());
        }
      }
    }
    return attacked;
  }
}
