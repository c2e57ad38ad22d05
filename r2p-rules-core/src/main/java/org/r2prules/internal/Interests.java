package org.r2prules.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.r2prules.doctrine.Favours.Party;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.internal.checking.Authors;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/**
 * Who has an interest in what is stated, so that nobody judges in his own cause. Interested are
 * those who would carry a proposed measure of coercion or be helped by it, armed groups that are
 * not of the territorial state, that state, those whom somebody without interest accuses, and who
 * belongs with any of them. To be accused, or tied to somebody, by one who has an interest makes
 * nobody interested: else a party could silence a witness. Not thread-safe.
 */
final class Interests {

  /** What was said, by whom. */
  private record Word(Author author, Assertion said) {}

  /**
   * Who says so.
   *
   * @param actors the actors of the dossier that it is; none for a body outside and for nobody
   * @param stance of others, whether their word counts
   */
  private record Author(Set<String> actors, Stance stance) {}

  /** How a body outside the dossier stands to what goes on in it. */
  private enum Stance {
    /** Independent as is stated, or nobody. */
    APART,
    /** Whether it is independent is not stated. */
    UNSTATED,
    /** It is stated that it is not. */
    PARTISAN,
    /** Some state that nobody names: the territorial one, or one that would carry coercion. */
    SOME_STATE
  }

  private static final Set<String> STATES = Set.of("THIRD_STATE", "NEIGHBOUR_STATE");
  private static final String ARMED_GROUP = "ARMED_GROUP";

  private final Vocabulary vocabulary;
  private final Standard required;
  private final Dossier dossier;
  private final String state;
  private final Authors authors;
  private final Map<String, Set<String>> owners = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, Set<String>> heads = new HashMap<>();
  private final Set<String> states;
  private final Set<String> acting;
  private final Set<String> helped;
  private final Set<String> accused;
  private Map<String, Fact> byId;

  Interests(Vocabulary vocabulary, Standard required, Dossier dossier, List<Fact> standing) {
    this.vocabulary = vocabulary;
    this.required = required;
    this.dossier = dossier;
    this.state = dossier.situation().map(Situation::state).orElse(Actor.TERRITORIAL_STATE);
    this.authors = Authors.of(dossier.facts());
    List<Measure> proposals = coercion(standing);
    Set<String> carriers = of(proposals, Measure::by);
    List<Word> ties = new ArrayList<>();
    List<Word> accusations = new ArrayList<>();
    listen(standing, ties, accusations);
    tie(ties, carriers);
    this.acting = houses(carriers);
    this.states = states(acting, standing);
    this.accused = new HashSet<>(houses(Set.of(state)));
    Set<String> helped = of(proposals, Measure::supports);
    helped.addAll(fighting());
    this.helped = houses(helped);
    accuse(accusations);
  }

  private static Set<String> of(List<Measure> proposals, Function<Measure, Set<String>> whom) {
    Set<String> ids = new TreeSet<>();
    proposals.forEach(measure -> ids.addAll(whom.apply(measure)));
    return ids;
  }

  /** What is proposed that coerces. */
  private List<Measure> coercion(List<Fact> standing) {
    List<String> coercive = vocabulary.coercive();
    List<Measure> proposals = new ArrayList<>();
    for (Fact fact : standing) {
      if (fact instanceof Measure measure
          && measure.status().equals("PROPOSED")
          && coercive.contains(measure.tool())) {
        proposals.add(measure);
      }
    }
    return proposals;
  }

  /**
   * Armed groups that are not of the state: who fights it wants others to act against it. They are
   * so whatever is shown of them: who speaks is who the dossier says that he is.
   */
  private Set<String> fighting() {
    Set<String> groups = new TreeSet<>();
    for (Actor actor : dossier.facts(Actor.class)) {
      if (actor.kind().equals(ARMED_GROUP) && !accused.contains(actor.id())) {
        groups.add(actor.id());
      }
    }
    return groups;
  }

  /** The states among those who would act, or whose they are. */
  private static Set<String> states(Set<String> acting, List<Fact> standing) {
    Set<String> states = new TreeSet<>();
    for (Fact fact : standing) {
      if (fact instanceof Actor actor
          && acting.contains(actor.id())
          && STATES.contains(actor.kind())) {
        states.add(actor.id());
      }
    }
    return states;
  }

  private void listen(List<Fact> standing, List<Word> ties, List<Word> accusations) {
    Set<String> stand = new HashSet<>();
    standing.forEach(fact -> stand.add(fact.id()));
    for (Fact fact : standing) {
      boolean tells =
          fact instanceof Actor
              || fact instanceof Incident
              || fact instanceof Indicator indicator && tells(indicator.code());
      if (tells && fact.meets(required)) {
        for (Assertion said : fact.assertions()) {
          if (said.present() && said.code().equals(Actor.BELONGS_TO)) {
            ties.add(new Word(author(fact.evidence()), said));
          } else if (said.present() && accuses(said) && stand.contains(said.about())) {
            accusations.add(new Word(author(fact.evidence()), said));
          }
        }
      }
    }
  }

  private boolean tells(String code) {
    return code.equals(Actor.BELONGS_TO)
        || vocabulary.term(code).filter(term -> !term.accuses().isEmpty()).isPresent();
  }

  private boolean accuses(Assertion said) {
    Term term = vocabulary.term(said.code()).orElse(null);
    return term != null
        && (isOfActors(term) ? !term.accuses().isEmpty() : term.accuses().contains(said.value()));
  }

  private static boolean isOfActors(Term term) {
    return term.type() == Term.Type.ACTOR || term.type() == Term.Type.ACTORS;
  }

  /** A tie counts from who is not interested himself, and from either of those that it ties. */
  private void tie(List<Word> ties, Set<String> carriers) {
    for (Word word : ties) {
      Set<String> by = word.author().actors();
      String member = word.said().about();
      String owner = named(word.said().value());
      boolean apart =
          by.isEmpty()
              ? word.author().stance() != Stance.PARTISAN
              : !by.contains(state) && Collections.disjoint(by, carriers);
      if (apart || by.contains(member) || by.contains(owner)) {
        owners.computeIfAbsent(member, key -> new TreeSet<>()).add(owner);
        members.computeIfAbsent(owner, key -> new TreeSet<>()).add(member);
      }
    }
  }

  /** First whom those accuse who are no actors, and who accuses himself; then whom actors do. */
  private void accuse(List<Word> accusations) {
    Set<String> first = new TreeSet<>();
    Set<String> then = new TreeSet<>();
    Set<String> parties = new HashSet<>(accused);
    parties.addAll(acting);
    for (Word word : accusations) {
      Set<String> by = word.author().actors();
      String whom = whom(word.said());
      boolean outside = by.isEmpty() && word.author().stance() != Stance.PARTISAN;
      if (outside || belongTogether(by, whom)) {
        first.add(whom);
      }
    }
    accused.addAll(houses(first));
    parties.addAll(accused);
    parties.addAll(helped);
    for (Word word : accusations) {
      Set<String> by = word.author().actors();
      if (!by.isEmpty() && Collections.disjoint(by, parties)) {
        then.add(whom(word.said()));
      }
    }
    accused.addAll(houses(then));
  }

  private String whom(Assertion said) {
    return vocabulary.term(said.code()).filter(Interests::isOfActors).isPresent()
        ? named(said.value())
        : said.about();
  }

  private String named(String actor) {
    return actor.equals(Actor.TERRITORIAL_STATE) ? state : actor;
  }

  /** Who that is. Of a state nobody names, what serves any that it may be does not count. */
  private Author author(Evidence evidence) {
    Set<String> actors = authors.actors(evidence.by());
    if (!actors.isEmpty() || Boolean.TRUE.equals(evidence.independent())) {
      return new Author(actors, Stance.APART);
    }
    if (Boolean.FALSE.equals(evidence.independent())) {
      return new Author(actors, Stance.PARTISAN);
    }
    if (evidence.source() == Evidence.Source.STATE) {
      return new Author(Set.of(state), Stance.SOME_STATE);
    }
    return new Author(actors, evidence.by() == null ? Stance.APART : Stance.UNSTATED);
  }

  /** Whether the fact meets the standard and its author may judge this. */
  boolean counts(Fact fact, Assertion said) {
    return fact.meets(required)
        && vocabulary.term(said.code()).filter(term -> !recused(term, fact, said)).isPresent();
  }

  /** Whether the author of the fact is no judge of this: it is named, and does not count. */
  boolean recused(Term term, Fact fact, Assertion said) {
    if (fact.evidence() == null || term.favours().isNobody() && !term.independent()) {
      return false;
    }
    Author author = author(fact.evidence());
    if (author.actors().isEmpty()) {
      return author.stance() == Stance.PARTISAN
          || author.stance() == Stance.UNSTATED && term.independent();
    }
    return favours(term, said, author.actors(), isAdmission(fact, said, author.actors()))
        || author.stance() == Stance.SOME_STATE
            && states.stream().anyMatch(each -> favours(term, said, Set.of(each), false));
  }

  /**
   * Whether they report an incident as done by their own too: against themselves their word counts.
   */
  private boolean isAdmission(Fact fact, Assertion said, Set<String> by) {
    return fact instanceof Incident incident
        && said.about().equals(incident.id())
        && incident.perpetrators().stream().anyMatch(each -> belongTogether(by, named(each)));
  }

  private boolean favours(Term term, Assertion said, Set<String> by, boolean admitted) {
    Set<Party> favoured = term.favours().by(said.value(), holds(term, said));
    if (favoured.isEmpty()) {
      return false;
    }
    boolean answers = !Collections.disjoint(by, accused);
    // Of the accused a proposal to help them silences no word against themselves.
    boolean helps = !answers && !Collections.disjoint(by, helped);
    boolean acts = !admitted && (helps || !Collections.disjoint(by, acting));
    if (favoured.contains(Party.ACTING) && acts || favoured.contains(Party.ACCUSED) && answers) {
      return true;
    }
    if (!favoured.contains(Party.SELF) && !favoured.contains(Party.OTHERS)) {
      return false;
    }
    boolean own = isAbout(term, said, by, acts || answers);
    return own
        ? favoured.contains(Party.SELF)
        : favoured.contains(Party.OTHERS) && (acts || answers);
  }

  private static boolean holds(Term term, Assertion said) {
    return said.present()
        && (term.type() != Term.Type.NUMBER || Double.parseDouble(said.value()) > 0);
  }

  /** Whether the statement is about one who belongs with these. */
  private boolean isAbout(Term term, Assertion said, Set<String> by, boolean interested) {
    if (isOfActors(term)) {
      return said.value().equals(Actor.ANYBODY)
          ? interested && !areAlone(by, said.about())
          : belongTogether(by, named(said.value()));
    }
    if (byId == null) {
      byId = dossier.byId();
    }
    Fact about = byId.get(said.about());
    if (about instanceof Consent consent) {
      return belongTogether(by, consent.giver());
    }
    if (about instanceof Measure measure) {
      return measure.by().stream().anyMatch(carrier -> belongTogether(by, carrier));
    }
    if (about instanceof CouncilDecision decision) {
      return houses(by).stream()
          .anyMatch(
              id -> byId.get(id) instanceof Actor actor && actor.kind().equals(decision.organ()));
    }
    return belongTogether(by, said.about());
  }

  /** Whether nobody belongs with the actor but himself, and it is he who speaks. */
  private boolean areAlone(Set<String> by, String actor) {
    Set<String> alone = Set.of(actor);
    return by.equals(alone) && houses(alone).equals(alone);
  }

  /** Whether one of these and the actor are of the same head, or one is the head of the other. */
  private boolean belongTogether(Set<String> actors, String actor) {
    for (String one : actors) {
      if (!Collections.disjoint(above(one), above(actor))) {
        return true;
      }
    }
    return false;
  }

  /** Those who belong with any of these: whose they are, and all that are of those. */
  private Set<String> houses(Set<String> actors) {
    return reached(reached(actors, owners), members);
  }

  /** The actor, whose he is, whose those are, and so on. */
  private Set<String> above(String actor) {
    return owners.containsKey(actor)
        ? heads.computeIfAbsent(actor, key -> reached(Set.of(key), owners))
        : Set.of(actor);
  }

  /** All to which the steps lead from these, and these themselves. */
  private static Set<String> reached(Set<String> from, Map<String, Set<String>> steps) {
    Set<String> reached = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(from);
    while (!next.isEmpty()) {
      String one = next.pop();
      if (reached.add(one)) {
        next.addAll(steps.getOrDefault(one, Set.of()));
      }
    }
    return reached;
  }
}
