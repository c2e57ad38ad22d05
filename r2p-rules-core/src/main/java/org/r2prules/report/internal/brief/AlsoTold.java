package org.r2prules.report.internal.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Doubt;
import org.r2prules.report.Brief.Entry;

/**
 * What else is told at the standard, beside crimes and incidents: who is said to commit crimes of
 * which no incident is told, then of people, of the situation and of actors, each by how many
 * conclusions rest on it, what is denied last.
 */
final class AlsoTold {

  private static final int NOBODY = 3;

  /** What is undetermined for one of these is told in another place. */
  private static final Set<Doubt> ELSEWHERE =
      Set.of(Doubt.CONFLICTING, Doubt.NOT_INDEPENDENT, Doubt.OUTDATED);

  /** What a fact says of somebody, and how many conclusions it bears on. */
  private record Told(Fact fact, Assertion assertion, Fact about, int bearing) {}

  private final Desk desk;
  private final Map<String, Claim> claims = new HashMap<>();
  private final Set<String> perpetrators = new HashSet<>();
  private final Map<String, Integer> rests = new HashMap<>();

  AlsoTold(Desk desk) {
    this.desk = desk;
    for (Claim claim : desk.claims()) {
      // Whatever the value: of a number a claim asks whether there is any.
      rests.merge(subject(claim.code(), claim.about()), 1, Integer::sum);
      // What a rule asks a higher standard of is open there, and settled elsewhere.
      claims.merge(
          key(claim.code(), claim.about(), claim.value()),
          claim,
          (one, other) -> one.undetermined() && !other.undetermined() ? other : one);
    }
    desk.assessment()
        .dossier()
        .facts(Incident.class)
        .forEach(incident -> perpetrators.addAll(incident.perpetrators()));
  }

  private static String key(String code, String about, String value) {
    return subject(code, about) + '=' + value;
  }

  private static String subject(String code, String about) {
    return code + '@' + about;
  }

  void add(List<Entry> entries) {
    Map<Boolean, List<Told>> byAccusing =
        told().stream().collect(Collectors.partitioningBy(this::isNewAccusation));
    entries.addAll(accused(byAccusing.getOrDefault(true, List.of())));
    Set<String> said = new LinkedHashSet<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Told each : byAccusing.getOrDefault(false, List.of())) {
      said.add(claim(each));
      ids.add(each.fact().id());
    }
    if (!said.isEmpty()) {
      String list = String.join("; ", said);
      entries.add(new Entry("", desk.say("attacks.also", list), List.copyOf(ids)));
    }
  }

  /** In the order in which it is told. */
  private List<Told> told() {
    List<Told> told = new ArrayList<>();
    for (Fact fact : desk.assessment().dossier().facts()) {
      if (fact.meets(desk.assessment().required())) {
        boolean statement = fact instanceof Indicator || fact instanceof Figure;
        for (Assertion each : fact.assertions()) {
          if (!statement && (!isAccusation(each) || perpetrators.contains(each.about()))) {
            // Of what somebody is, only what he is accused of is news, unless an incident tells it.
            continue;
          }
          Fact about = desk.words().factOf(each.about());
          if (about != null
              && rank(about) < NOBODY
              && isOfPeople(each.code())
              && counts(fact, each)) {
            int bearing = rests.getOrDefault(subject(each.code(), each.about()), 0);
            told.add(new Told(fact, each, about, bearing));
          }
        }
      }
    }
    told.sort(
        Comparator.comparing((Told each) -> !each.assertion().present())
            .thenComparing(each -> rank(each.about()))
            .thenComparing(each -> !isAccusing(each))
            .thenComparing(each -> -each.bearing())
            .thenComparing(each -> each.assertion().code()));
    return told;
  }

  /**
   * What is disputed stands before all else, with both sides, and what those say alone whom it
   * favours, or who saw it long ago, after all else, with what had no effect.
   */
  private boolean counts(Fact fact, Assertion said) {
    boolean number = fact instanceof Figure;
    String value = number ? "above 0" : said.value();
    Claim claim = claims.get(key(said.code(), said.about(), value));
    if (claim == null) {
      return true;
    }
    return claim.undetermined()
        ? Collections.disjoint(claim.doubts(), ELSEWHERE)
        : number || claim.met() == said.present();
  }

  private static int rank(Fact about) {
    return about instanceof Population
        ? 0
        : about instanceof Situation ? 1 : about instanceof Actor ? 2 : NOBODY;
  }

  /** What is told before other things stands elsewhere; what is of operations is not of people. */
  private boolean isOfPeople(String code) {
    return term(code)
        .filter(term -> !term.headline() && !term.subjects().contains(SubjectKind.MEASURE))
        .isPresent();
  }

  private Optional<Term> term(String code) {
    return desk.assessment().doctrine().vocabulary().term(code);
  }

  private boolean isAccusing(Told told) {
    return isAccusation(told.assertion());
  }

  private boolean isAccusation(Assertion said) {
    return said.present()
        && term(said.code()).filter(term -> term.accuses().contains(said.value())).isPresent();
  }

  /** Whether it accuses somebody of whom no incident is told. */
  private boolean isNewAccusation(Told told) {
    return isAccusing(told) && !perpetrators.contains(told.about().id());
  }

  /** A line for each of the accused. */
  private List<Entry> accused(List<Told> accusing) {
    Map<String, List<Told>> byActor = new LinkedHashMap<>();
    accusing.forEach(
        each -> byActor.computeIfAbsent(each.about().id(), id -> new ArrayList<>()).add(each));
    List<Entry> entries = new ArrayList<>();
    byActor.forEach(
        (actor, told) -> {
          Set<String> said = new LinkedHashSet<>();
          told.forEach(
              each ->
                  said.add(
                      desk.phrases()
                          .claim(each.assertion().code(), Set.of(), each.assertion().value())));
          String sure =
              told.stream()
                  .map(each -> each.fact().evidence())
                  .filter(evidence -> evidence != null)
                  .map(Evidence::standard)
                  .max(Comparator.naturalOrder())
                  .map(standard -> desk.say("attacks.sure", desk.standard(standard)))
                  .orElse("");
          String text =
              desk.say("attacks.accused", desk.name(actor), String.join("; ", said), sure);
          entries.add(new Entry("", text, told.stream().map(each -> each.fact().id()).toList()));
        });
    return entries;
  }

  private String claim(Told told) {
    Assertion each = told.assertion();
    String claim = desk.phrases().claim(each.code(), Set.of(each.about()), value(told));
    return each.present() ? claim : desk.say("unused.denied", claim);
  }

  /** A number as people write it. */
  private String value(Told told) {
    return told.fact() instanceof Figure figure
        ? desk.say("attacks.number", figure.number())
        : told.assertion().value();
  }
}
