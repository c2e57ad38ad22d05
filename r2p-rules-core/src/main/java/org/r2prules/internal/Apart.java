package org.r2prules.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.internal.checking.Authors;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Standard;

/**
 * Statements that change nothing about a dossier but the one finding that each is a statement on:
 * not which facts stand, who has an interest, or how what others say is heard. Not thread-safe.
 */
final class Apart {

  private final Vocabulary vocabulary;
  private final Standard required;
  private final Authors authors;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Fact> standing = new HashMap<>();

  Apart(Vocabulary vocabulary, Standard required, Dossier heard, List<Fact> standing) {
    this.vocabulary = vocabulary;
    this.required = required;
    this.authors = Authors.of(heard.facts());
    heard.facts().forEach(fact -> ids.add(fact.id()));
    for (Fact fact : standing) {
      // What is said of a fact may stand under its id.
      if (!(fact instanceof Indicator || fact instanceof Figure)) {
        this.standing.put(fact.id(), fact);
      }
    }
  }

  /** The fact of that id that stands, and is no statement; null if there is none. */
  Fact standing(String id) {
    return standing.get(id);
  }

  /** Whether they are so, all of them. */
  boolean areApart(List<Fact> more) {
    return more.stream().allMatch(this::isApart);
  }

  private boolean isApart(Fact fact) {
    return (fact instanceof Indicator || fact instanceof Figure)
        && !ids.contains(fact.id())
        && fact.meets(required)
        && isOfNobodyHere(fact.evidence())
        && fact.assertions().stream().allMatch(this::isApart);
  }

  /** Whether nobody of the dossier says so, and whoever does may judge everything. */
  private boolean isOfNobodyHere(Evidence evidence) {
    return Boolean.TRUE.equals(evidence.independent()) && authors.actors(evidence.by()).isEmpty();
  }

  /** Of what accuses or ties somebody, is read into a fact, or lacks its object, more follows. */
  private boolean isApart(Assertion said) {
    Term term = vocabulary.term(said.code()).orElse(null);
    return term != null
        && !term.isStructure()
        && term.accuses().isEmpty()
        && term.object() == null
        && !said.code().equals(Actor.BELONGS_TO)
        && !said.value().equals(Actor.TERRITORIAL_STATE)
        && standing.containsKey(said.about())
        && (standing.containsKey(said.value()) || !ids.contains(said.value()));
  }
}
