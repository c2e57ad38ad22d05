package org.r2prules.kb.second;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Assertion;
import org.r2prules.facts.Consent;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/**
 * What counts of what is said: at the standard of proof (19), and by nobody in their own cause
 * (25).
 */
final class Testimony {

  private static final Set<String> COERCIVE =
      Set.of(
          ("AREA_SECURITY ARMS_EMBARGO ARMS_RESTRICTION BLOCKADE BRIDGING CLEAR_HOLD_BUILD"
                  + " CONTAINMENT DEFEAT ENFORCEMENT_FORCE LETHAL_SUPPORT MILITARY_LISTED"
                  + " NO_FLY_ZONE SAFE_AREAS SAFE_HAVEN SANCTIONS SEPARATION SHOW_OF_FORCE"
                  + " TARGETED_SANCTIONS")
              .split(" "));

  /** What a report of long ago does not show of today. */
  private static final Set<String> CHANGING =
      Set.of(
          "attack.ongoing",
          "conflict.status",
          "finding.manifestFailing",
          "sign.imminence",
          "state.collapsed",
          "state.protecting",
          "state.protectionTrend",
          "threat.means");

  private static final int ROUNDS = 4;

  /** Who has an interest in a code: with the measure, against the accused, and so on. */
  private enum Favour {
    HELPS_ACTING,
    HELPS_SELF,
    HURTS_SELF,
    BELONGING,
    DECISION,
    LAWFUL,
    CONSENT,
    VALID,
    NONE
  }

  /** A statement at the standard, with the actor whose word it is; null for anybody else. */
  private record Word(Assertion said, Evidence evidence, String author) {}

  private final Dossier dossier;
  private final String state;
  private final Map<String, String> actors = new HashMap<>();
  private final Map<String, String> givers = new HashMap<>();
  private final List<Word> words;
  private final Set<String> accused = new TreeSet<>();
  private final Set<String> acting = new TreeSet<>();
  private final Set<String> helped = new TreeSet<>();
  private boolean strict;

  Testimony(Dossier dossier) {
    this.dossier = dossier;
    this.state = dossier.situation().map(Situation::state).orElseThrow();
    for (Actor actor : dossier.facts(Actor.class)) {
      actors.put(plain(actor.id()), actor.id());
      if (actor.name() != null) {
        actors.put(plain(actor.name()), actor.id());
      }
    }
    dossier.facts(Consent.class).forEach(consent -> givers.put(consent.id(), consent.giver()));
    this.words =
        dossier.facts().stream()
            .filter(Testimony::atStandard)
            .flatMap(fact -> words(fact))
            .toList();
    for (Measure measure : dossier.facts(Measure.class)) {
      if (atStandard(measure)
          && measure.status().equals("PROPOSED")
          && COERCIVE.contains(measure.tool())) {
        acting.addAll(measure.by());
        helped.addAll(measure.supports());
      }
    }
    for (Actor actor : dossier.facts(Actor.class)) {
      // Who fights the state is no bystander.
      if (actor.kind().equals("ARMED_GROUP")) {
        helped.add(actor.id());
      }
    }
    accused.add(state);
    // Whose accusation counts depends on who is accused: looked at until nothing changes.
    for (int round = 0; round < ROUNDS; round++) {
      Set<String> named = new TreeSet<>(Set.of(state));
      for (Word word : words) {
        String whom = accuses(word.said());
        if (whom != null && counts(word)) {
          named.add(whom);
        }
      }
      accused.clear();
      accused.addAll(named);
    }
    List.copyOf(accused).forEach(one -> accused.addAll(together(one)));
    List.copyOf(acting).forEach(one -> acting.addAll(together(one)));
    List.copyOf(helped).forEach(one -> helped.addAll(together(one)));
  }

  /** Whom a statement accuses; null where it accuses nobody. */
  private static String accuses(Assertion said) {
    boolean conduct = said.code().equals("actor.conduct") && said.value().equals("COMMITS");
    if (said.present() && (conduct || said.code().equals("incident.perpetrators"))) {
      return conduct ? said.about() : said.value();
    }
    return null;
  }

  String state() {
    return state;
  }

  static boolean atStandard(Fact fact) {
    return fact.evidence() != null
        && fact.evidence().standard().satisfies(Standard.REASONABLE_GROUNDS);
  }

  private Stream<Word> words(Fact fact) {
    String by = fact.evidence().by();
    String author = by == null ? null : actors.get(plain(by));
    return fact.assertions().stream().map(said -> new Word(said, fact.evidence(), author));
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether it is so, by what counts: a contradiction leaves it open. */
  Stand says(String code, String about, String value) {
    return stand(code, about, value, true);
  }

  private Stand stand(String code, String about, String value, boolean weighed) {
    Stand found = Stand.OPEN;
    boolean yes = false;
    boolean no = false;
    for (Word word : words) {
      Assertion said = word.said();
      if (said.code().equals(code)
          && said.about().equals(about)
          && said.value().equals(value)
          && (!weighed || counts(word))) {
        yes |= said.present();
        no |= !said.present();
      }
    }
    return yes == no ? found : yes ? Stand.YES : Stand.NO;
  }

  /** The values asserted of it that count. */
  Set<String> values(String code, String about) {
    Set<String> found = new TreeSet<>();
    for (Word word : words) {
      Assertion said = word.said();
      if (said.code().equals(code)
          && said.about().equals(about)
          && said.present()
          && counts(word)) {
        found.add(said.value());
      }
    }
    return found;
  }

  /** The value of a code that has one, and null where nothing counts or two differ. */
  String value(String code, String about) {
    Set<String> found = values(code, about);
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /** Who committed an incident, by what counts. */
  Set<String> perpetrators(Incident incident) {
    return values("incident.perpetrators", incident.id());
  }

  /** Whether an actor is the territorial state, its organ or under its control (20). */
  Stand ofTheState(String id) {
    if (id.equals(state)) {
      return Stand.YES;
    }
    // Whether the word of one who is accused on another's belonging counts depends on itself.
    Stand lax = of(id, state, true);
    strict = true;
    Stand narrow = of(id, state, true);
    strict = false;
    return lax.orElse(narrow);
  }

  /** Whether an actor says itself whose it is. */
  boolean speaksOfItself(String id) {
    return words.stream()
        .anyMatch(
            word ->
                word.said().code().equals(Actor.BELONGS_TO)
                    && word.said().about().equals(id)
                    && id.equals(word.author()));
  }

  private Stand of(String id, String whose, boolean weighed) {
    if (id.equals(whose)) {
      return Stand.YES;
    }
    Actor actor = (Actor) dossier.byId().get(id);
    Stand own = stand(Actor.BELONGS_TO, id, whose, weighed);
    if (whose.equals(state)) {
      own = own.merge(stand(Actor.BELONGS_TO, id, Actor.TERRITORIAL_STATE, weighed));
    }
    if (own.yes() || own.no()) {
      return own;
    }
    if (stand(Actor.BELONGS_TO, id, Actor.ANYBODY, weighed).no()) {
      return Stand.NO;
    }
    boolean elsewhere =
        weighed
            ? !values(Actor.BELONGS_TO, id).isEmpty()
            : words.stream()
                .map(Word::said)
                .anyMatch(said -> said.code().equals(Actor.BELONGS_TO) && said.about().equals(id));
    boolean foreign =
        Set.of("THIRD_STATE", "NEIGHBOUR_STATE", "REGIONAL_ORG", "UN_SC").contains(actor.kind());
    return elsewhere || foreign ? Stand.NO : Stand.OPEN;
  }

  /** The actor and all who belong to it, or to whom it belongs. */
  Set<String> together(String id) {
    Set<String> found = new TreeSet<>(Set.of(id));
    int before = 0;
    while (before != found.size()) {
      before = found.size();
      for (String one : actors.values()) {
        for (String other : actors.values()) {
          if ((found.contains(one) || found.contains(other)) && of(one, other, true).yes()) {
            found.add(one);
            found.add(other);
          }
        }
      }
    }
    return found;
  }

  private boolean counts(Word word) {
    Assertion said = word.said();
    if (CHANGING.contains(said.code()) && isFromBefore(word.evidence())) {
      return false;
    }
    if (said.code().startsWith("finding.")) {
      if (word.author() == null
          && (word.evidence().by() == null
              || !Boolean.TRUE.equals(word.evidence().independent()))) {
        return false;
      }
    }
    return word.author() == null || !favoured(said).contains(word.author());
  }

  /** Whether it was seen, or else heard of, more than a year before today. */
  private boolean isFromBefore(Evidence evidence) {
    LocalDate when = evidence.observed() == null ? evidence.known() : evidence.observed();
    LocalDate today = dossier.situation().map(Situation::asOf).orElseThrow();
    return when != null && when.plusYears(1).compareTo(today) < 0;
  }

  /** Those whom the statement would clear or benefit. */
  private Set<String> favoured(Assertion said) {
    // Who would be helped by coercion wants it as who would carry it; the accused speak of
    // themselves.
    Set<String> wanting = with(acting, without(helped, accused));
    Set<String> others = with(accused, wanting);
    return switch (favour(said)) {
      case HELPS_ACTING -> said.present() ? wanting : accused;
      case LAWFUL -> said.present() ? others : Set.of();
      case DECISION -> others;
      case HELPS_SELF ->
          said.present() != said.value().equals("DETERIORATING")
              ? together(said.about())
              : without(others, together(said.about()));
      case HURTS_SELF ->
          said.present() ? without(others, together(about(said))) : together(about(said));
      // Who is accused depends on who belongs to whom, so here only the state and the carriers.
      case BELONGING ->
          said.present()
              ? without(strict ? others : interestedFirst(), whose(said))
              : cleared(said);
      case CONSENT ->
          Set.of("REFUSED", "WITHDRAWN").contains(said.value())
              ? Set.of()
              : without(others, together(givers.get(said.about())));
      case VALID -> said.present() ? with(others, together(givers.get(said.about()))) : Set.of();
      case NONE -> Set.of();
    };
  }

  private static Set<String> with(Set<String> whom, Set<String> more) {
    Set<String> found = new TreeSet<>(whom);
    found.addAll(more);
    return found;
  }

  private Set<String> interestedFirst() {
    Set<String> found = new TreeSet<>(acting);
    found.add(state);
    return found;
  }

  /** Both ends of a claim of belonging: a state that says an army is its own speaks of itself. */
  private Set<String> whose(Assertion said) {
    return new TreeSet<>(List.of(said.about(), said.value().isEmpty() ? state : said.value()));
  }

  /** Whom it clears that one is not another's: both (25); of nobody's, the state too. */
  private Set<String> cleared(Assertion said) {
    boolean named = dossier.byId().containsKey(said.value());
    return new TreeSet<>(List.of(said.about(), named ? said.value() : state));
  }

  private static String about(Assertion said) {
    return said.code().equals("incident.perpetrators") ? said.value() : said.about();
  }

  private static Set<String> without(Set<String> whom, Set<String> but) {
    Set<String> found = new TreeSet<>(whom);
    found.removeAll(but);
    return found;
  }

  private static Favour favour(Assertion said) {
    return switch (said.code()) {
      case "population.civilian",
          "attack.widespread",
          "attack.systematic",
          "attack.targetsCivilians",
          "attack.ongoing",
          "finding.crime",
          "sign.imminence",
          "incident.acts",
          "incident.conflictRelated",
          "leader.identified",
          "threat.means" ->
          Favour.HELPS_ACTING;
      case "actor.belongsTo" -> Favour.BELONGING;
      case "incident.perpetrators",
          "actor.conduct",
          "attack.policy",
          "attack.intentToDestroy",
          "state.collapsed",
          "finding.manifestFailing" ->
          Favour.HURTS_SELF;
      case "state.protecting", "state.protectionTrend" -> Favour.HELPS_SELF;
      case "operation.lawfulness" -> Favour.LAWFUL;
      case "consent.status" -> Favour.CONSENT;
      case "consent.valid" -> Favour.VALID;
      default -> said.code().startsWith("decision.") ? Favour.DECISION : Favour.NONE;
    };
  }
}
