package org.r2prules.dossier.internal.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.internal.form.Suggestions;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;

/** One check of one dossier: what it checks against, and what it has found. Not thread-safe. */
final class Scope {

  private final Vocabulary vocabulary;
  private final List<Fact> facts;
  private final List<Fact> checked;
  private final boolean complete;
  private final Map<String, Fact> byId = new LinkedHashMap<>();
  private final LocalDate asOf;
  private final List<Flaw> flaws = new ArrayList<>();
  private final Suggestions suggestions = new Suggestions();

  /**
   * @param facts the facts, no two of them equal
   * @param complete whether these are all; otherwise an id that leads nowhere may be among the rest
   */
  Scope(Vocabulary vocabulary, List<Fact> facts, boolean complete) {
    this(vocabulary, facts, facts, complete);
  }

  /**
   * As the other.
   *
   * @param checked those of the facts that are not known to be sound
   */
  Scope(Vocabulary vocabulary, List<Fact> facts, List<Fact> checked, boolean complete) {
    this.vocabulary = vocabulary;
    this.facts = facts;
    this.checked = checked;
    this.complete = complete;
    facts.forEach(fact -> byId.putIfAbsent(fact.id(), fact));
    List<Situation> situations = situations();
    this.asOf = situations.size() == 1 ? situations.get(0).asOf() : null;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<Fact> facts() {
    return facts;
  }

  /** Those that are to be checked. */
  List<Fact> checked() {
    return checked;
  }

  boolean complete() {
    return complete;
  }

  List<Situation> situations() {
    return facts.stream().filter(Situation.class::isInstance).map(Situation.class::cast).toList();
  }

  /** What may have been meant. */
  Suggestions suggestions() {
    return suggestions;
  }

  /** The date of the dossier; null if it has none. */
  LocalDate asOf() {
    return asOf;
  }

  /** The first fact of that id; null if there is none. */
  Fact fact(String id) {
    return byId.get(id);
  }

  /** The ids of the facts of that kind. */
  Collection<String> ids(Predicate<Fact> kind) {
    return byId.values().stream().filter(kind).map(Fact::id).toList();
  }

  void flaw(Fact fact, String field, String member, String what) {
    flaws.add(new Flaw(fact, field, member, what));
  }

  void flaw(Fact fact, String field, String what) {
    flaw(fact, field, "", what);
  }

  /** What was found, in the order of the facts; what is about the whole dossier first. */
  List<Flaw> flaws() {
    // By identity: a fact may hold a hundred thousand names, and each has a flaw.
    IdentityHashMap<Fact, Integer> order = new IdentityHashMap<>();
    facts.forEach(fact -> order.put(fact, order.size()));
    List<Flaw> sorted = new ArrayList<>(flaws);
    sorted.sort(Comparator.comparingInt(flaw -> flaw.fact() == null ? -1 : order.get(flaw.fact())));
    return sorted;
  }
}
