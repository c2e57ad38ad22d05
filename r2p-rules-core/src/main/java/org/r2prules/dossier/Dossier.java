package org.r2prules.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Situation;

/**
 * All facts about one situation as of one date. Who and what is not listed is not judged: no rule
 * knows of actors, populations, incidents or missions beyond these. Of decisions the list is whole,
 * see {@link org.r2prules.facts.CouncilDecision}. Immutable and thread-safe. The order of the
 * facts, and repeating one, mean nothing. A dossier can be built with anything in it: the doctrine
 * that assesses it checks it and names everything wrong at once.
 */
public final class Dossier {

  private final List<Fact> facts;

  private Dossier(Collection<? extends Fact> facts) {
    List<Fact> sorted = new ArrayList<>();
    for (Fact fact :
        Objects.requireNonNull(facts, "a dossier needs facts, at least an empty list")) {
      sorted.add(Objects.requireNonNull(fact, "a dossier holds no null"));
    }
    sorted.sort(
        (a, b) -> {
          int byId = a.id().compareTo(b.id());
          return byId != 0 ? byId : a.toString().compareTo(b.toString());
        });
    // Equal facts are neighbours then: hashing all of them would take longer than all the rest.
    List<Fact> distinct = new ArrayList<>(sorted.size());
    Fact last = null;
    for (Fact fact : sorted) {
      if (last == null || !last.id().equals(fact.id()) || !last.equals(fact)) {
        distinct.add(fact);
      }
      last = fact;
    }
    this.facts = List.copyOf(distinct);
  }

  /** A dossier of these facts. */
  public static Dossier of(Fact... facts) {
    return new Dossier(listed(facts));
  }

  /** A dossier of these facts. */
  public static Dossier of(Collection<? extends Fact> facts) {
    return new Dossier(facts);
  }

  /**
   * A dossier of a host's own objects.
   *
   * @throws IllegalArgumentException if the mapping does not know the class of an object, naming
   *     every such class
   */
  public static Dossier from(Collection<?> hostObjects, FactMapping mapping) {
    Objects.requireNonNull(hostObjects, "a dossier needs host objects, at least an empty list");
    Objects.requireNonNull(mapping, "a dossier of host objects needs a mapping");
    return new Dossier(mapping.map(hostObjects));
  }

  /** The facts, ordered by id, each once. */
  public List<Fact> facts() {
    return facts;
  }

  /** The facts of one type, ordered by id. */
  public <T extends Fact> List<T> facts(Class<T> type) {
    Objects.requireNonNull(type, "facts needs a type");
    return facts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The situation, where there is exactly one. */
  public Optional<Situation> situation() {
    List<Situation> found = facts(Situation.class);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The facts by id; where an id is used twice, the first. */
  public Map<String, Fact> byId() {
    Map<String, Fact> byId = new LinkedHashMap<>();
    // What an indicator says under the id of another fact, that fact says.
    facts.forEach(
        fact ->
            byId.merge(fact.id(), fact, (one, other) -> one instanceof Indicator ? other : one));
    return byId;
  }

  /** This dossier with these facts added. */
  public Dossier with(Fact... more) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(listed(more));
    return new Dossier(all);
  }

  /**
   * This dossier at another date: at an earlier one with what was known by then alone.
   *
   * @throws IllegalArgumentException if it has not exactly one situation
   */
  public DossierAsOf asOf(LocalDate date) {
    return DossierAsOf.of(this, Objects.requireNonNull(date, "asOf needs a date"));
  }

  private static List<Fact> listed(Fact... facts) {
    return Arrays.asList(Objects.requireNonNull(facts, "a dossier needs facts, at least none"));
  }

  /** This dossier without the fact of that id. */
  public Dossier without(String id) {
    Objects.requireNonNull(id, "without needs the id of a fact");
    return new Dossier(facts.stream().filter(fact -> !fact.id().equals(id)).toList());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dossier that && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return facts.hashCode();
  }

  @Override
  public String toString() {
    return "Dossier" + facts;
  }
}
