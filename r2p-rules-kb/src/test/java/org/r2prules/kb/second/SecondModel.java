package org.r2prules.kb.second;

import static org.r2prules.judgement.OptionStatus.AVAILABLE;
import static org.r2prules.judgement.OptionStatus.AWAITS_DECISION;
import static org.r2prules.judgement.OptionStatus.BLOCKED;
import static org.r2prules.judgement.OptionStatus.CONDITIONAL;
import static org.r2prules.judgement.OptionStatus.IN_FORCE;
import static org.r2prules.judgement.OptionStatus.NOT_INDICATED;
import static org.r2prules.judgement.Status.MET;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;

/** How the gates of coercion and force stand on a dossier, by the sources and decided points. */
final class SecondModel {

  /** Those that rest on the Council whatever the state agrees to. */
  private static final Set<String> COUNCIL_ONLY =
      Set.of("NO_FLY_ZONE", "ENFORCEMENT_FORCE", "BLOCKADE");

  /** Those that need more than the gates: a fit, means that are ready, no embargo. */
  private static final Set<String> FIT =
      Set.of(
          "CONTAINMENT",
          "DEFEAT",
          "ENFORCEMENT_FORCE",
          "SHOW_OF_FORCE",
          "LETHAL_SUPPORT",
          "NO_FLY_ZONE",
          "SAFE_HAVEN");

  private final Dossier dossier;
  private final Testimony told;
  private final Crimes crimes;
  private final Council council;
  private final Consents consents;
  private final Parties parties;
  private final Map<String, Stand> stands = new TreeMap<>();
  private final Map<String, Set<OptionStatus>> options = new TreeMap<>();
  private Stand commit;
  private Stand coercion;
  private Stand last;

  SecondModel(Dossier dossier) {
    this.dossier = dossier;
    this.told = new Testimony(dossier);
    this.crimes = new Crimes(dossier, told);
    this.council = new Council(dossier, told);
    this.consents = new Consents(dossier, told);
    this.parties = new Parties(dossier, told);
    situation();
    for (Measure measure : dossier.facts(Measure.class)) {
      if (measure.status().equals("PROPOSED") && Testimony.atStandard(measure)) {
        measure(measure);
      }
    }
  }

  /** How the conclusions may stand, by key. */
  Map<String, Stand> stands() {
    return stands;
  }

  /** The statuses that the options may have, by id. */
  Map<String, Set<OptionStatus>> options() {
    return options;
  }

  private void put(String id, Stand stand) {
    stands.put(id, stand);
  }

  private void situation() {
    List<Stand> going = new ArrayList<>();
    List<Stand> core = new ArrayList<>();
    for (String people : crimes.peoples()) {
      for (String crime : Crimes.FOUR) {
        put("Crime:" + crime + "@" + people, crimes.of(crime, people));
      }
      going.add(inPlay(people));
      core.add(crimes.core(people).and(crimes.ongoing(people)));
    }
    Stand ongoing = Stand.any(going);
    Stand coreOngoing = Stand.any(core);
    List<Stand> committing = new ArrayList<>();
    List<Stand> committingNow = new ArrayList<>();
    for (Actor actor : dossier.facts(Actor.class)) {
      boolean unheard = !Testimony.atStandard(actor) && !actor.id().equals(told.state());
      if (unheard && commits(actor.id()).open()) {
        continue;
      }
      Stand own = told.ofTheState(actor.id());
      committing.add(own.and(commits(actor.id())));
      committingNow.add(own.and(commitsNow(actor.id())));
    }
    commit = Stand.any(committing);
    put("Criterion:AUTHORITIES_COMMIT@sit", commit);
    Stand failing = failing(ongoing, Stand.any(committingNow));
    put("Threshold:MANIFESTLY_FAILING@sit", failing);
    Stand peaceful = council.judged("decision.peacefulMeans");
    put("Threshold:PEACEFUL_INADEQUATE@sit", peaceful);
    last = council.judged("decision.lesserMeans");

    Stand inCore = coreOngoing.yes() ? coreOngoing : coreOngoing.or(imminent());
    coercion = inCore.and(peaceful).and(failing);
    put("Threshold:COERCION_139@sit", coercion);
    Stand silence = ongoing.and(failing);
    Stand crimesInPlay = ongoing.yes() ? ongoing : ongoing.or(imminent());
    Stand uniting = council.failed(silence).and(council.moved()).and(crimesInPlay);
    put("Authority:UNITING_FOR_PEACE@sit", uniting);
  }

  private Stand imminent() {
    Stand signs =
        told.says("sign.imminence", "sit", "SYSTEMATIC_TARGETING")
            .and(told.says("sign.imminence", "sit", "VIOLATIONS_RISING"));
    return signs.yes() ? Stand.ANY : Stand.NOT_YES;
  }

  /** Whether an actor commits, orders or backs the crimes (21); a denial against that conflicts. */
  private Stand commits(String actor) {
    Stand link = told.says("actor.conduct", actor, "COMMAND_LINK");
    Stand conduct = told.says("actor.conduct", actor, "COMMITS");
    if (link.yes()) {
      return Stand.YES;
    }
    if (named(actor, false)) {
      return conduct.no() || contested(actor) ? Stand.OPEN : Stand.YES;
    }
    return conduct.no() && !link.no() ? Stand.NOT_YES : conduct;
  }

  /** Whether its own conduct is both asserted and denied. */
  private boolean contested(String actor) {
    return told.says("actor.conduct", actor, "COMMITS").open()
        && told.values("actor.conduct", actor).contains("COMMITS");
  }

  private boolean named(String actor, boolean now) {
    for (Incident incident : dossier.facts(Incident.class)) {
      if (Testimony.atStandard(incident)
          && told.perpetrators(incident).contains(actor)
          && (!now || inPlay(incident.population()).yes())) {
        return true;
      }
    }
    return false;
  }

  private Stand inPlay(String people) {
    return crimes.committed(people).and(crimes.ongoing(people));
  }

  private Stand commitsNow(String actor) {
    Stand ever = commits(actor);
    if (ever.yes() && named(actor, true)) {
      return Stand.YES;
    }
    return ever.no() ? ever : ever.yes() ? Stand.ANY : ever.orElse(Stand.NOT_YES);
  }

  /** Manifestly failing: a course of events (5), never met by past crimes alone. */
  private Stand failing(Stand ongoing, Stand authorities) {
    Stand protecting = told.says("state.protecting", told.state(), "true");
    String trend = told.value("state.protectionTrend", told.state());
    Stand collapsed = told.says("state.collapsed", told.state(), "true");
    Stand declared = told.says("finding.manifestFailing", told.state(), "true");
    Stand course;
    boolean unprotected =
        protecting.no() && trend != null && Set.of("STABLE", "DETERIORATING").contains(trend);
    if (authorities.yes() || unprotected) {
      course = Stand.YES;
    } else if (collapsed.yes()) {
      course = Stand.ANY;
    } else if (protecting.yes()) {
      course = authorities.no() ? Stand.NO : authorities;
    } else {
      course = authorities.may(MET) ? Stand.NOT_NO : Stand.OPEN;
    }
    Stand derived;
    if (ongoing.yes()) {
      derived = course;
    } else if (ongoing.no()) {
      derived = Stand.NOT_YES;
    } else {
      derived = course.and(ongoing.orElse(Stand.NOT_YES));
    }
    Stand found = declared.merge(derived);
    return declared.open() || !derived.possible().contains(Status.UNDETERMINED)
        ? found
        : found.orElse(Stand.OPEN);
  }

  private void measure(Measure measure) {
    String id = measure.tool() + "@" + measure.id();
    boolean force = RandomDossier.FORCE.contains(measure.tool());
    Stand clean = clean(measure);
    put("Criterion:CLEAN_HANDS@" + id, clean);
    if (RandomDossier.ON_THE_SPOT.contains(measure.tool())) {
      onTheSpot(measure, id, clean);
      return;
    }
    Stand mandate = council.mandate(measure, named(measure, force));
    put("Authority:SC_CHAPTER_VII@" + id, mandate);
    if (force) {
      force(measure, id, clean, mandate);
    } else {
      Stand own = measure.by().equals(Set.of("council")) ? Stand.YES : Stand.NOT_YES;
      Stand gates = clean.and(coercion).and(mandate).and(own).and(reaches(measure));
      options.put(
          id,
          allowed(gates, clean.no() || coercion.no(), measure.tool().equals("TARGETED_SANCTIONS")));
    }
  }

  /** Force by rebels, or by who may be theirs, wants a text that names them. */
  private Stand named(Measure measure, boolean force) {
    if (!force) {
      return Stand.YES;
    }
    if (measure.by().contains("rebels")) {
      return Stand.OPEN;
    }
    return measure.by().stream().anyMatch(who -> told.together(who).contains("rebels"))
        ? Stand.ANY
        : Stand.YES;
  }

  /** Whether crimes go on against those whom it is for, and the Council spoke of it (13, 23). */
  private Stand reaches(Measure measure) {
    List<Stand> theirs = new ArrayList<>();
    for (String who : measure.supports()) {
      if (!isActor(who)) {
        theirs.add(crimes.core(who).and(crimes.ongoing(who)));
      }
    }
    Stand judged = council.judgedFor("decision.peacefulMeans", measure);
    return measure.supports().isEmpty()
            || theirs.isEmpty() && measure.tool().equals("LETHAL_SUPPORT")
        ? judged
        : judged.and(theirs.isEmpty() ? Stand.OPEN : Stand.any(theirs));
  }

  /** Work among the people: the state decides in law, the parties whether it can be done. */
  private void onTheSpot(Measure measure, String id, Stand clean) {
    Stand agreed = own(measure).or(consents.covers(measure, false));
    put("Authority:HOST_CONSENT@" + id, agreed);
    Stand let = parties.let(measure);
    put("Criterion:PARTIES_AGREE@" + id, let);
    Stand viable = let.or(Stand.OPEN); // who lets nobody in makes it hard, not unlawful (FR-3A-014)
    options.put(id, allowed(clean.and(agreed).and(viable), clean.no() || agreed.no(), true));
  }

  private void force(Measure measure, String id, Stand clean, Stand mandate) {
    Stand lastFor = last.and(council.judgedFor("decision.lesserMeans", measure));
    put("Threshold:FORCE_LAST_RESORT@" + id, lastFor);
    Stand lawful = lawful(measure.id());
    put("Authority:LAWFUL_CONDUCT@" + id, lawful);
    Stand agreed = own(measure).or(consents.covers(measure, true));
    put("Authority:HOST_CONSENT@" + id, agreed);
    Stand waives = agreed.and(serves(measure).not());
    Stand road = waives.or(coercion.and(reaches(measure)).and(lastFor).and(mandate));
    if (COUNCIL_ONLY.contains(measure.tool())) {
      road = road.and(mandate);
    }
    if (measure.tool().equals("BLOCKADE") && !mandate.may(MET) && own(measure).no()) {
      put("Authority:CHARTER_CONFORMITY@" + id, Stand.NOT_YES);
    }
    Stand carried = Stand.any(measure.by().stream().map(told::ofTheState).toList()).and(commit);
    Stand gates =
        clean
            .and(lawful)
            .and(road)
            .and(carried.yes() ? Stand.NOT_YES : carried.no() ? Stand.YES : Stand.ANY);
    boolean blocked = clean.no() || lawful.no() || (waives.no() && (coercion.no() || last.no()));
    options.put(id, allowed(gates, blocked, FIT.contains(measure.tool())));
  }

  /** The statuses left: with all gates met what matters is whether it is called for. */
  private static Set<OptionStatus> allowed(Stand gates, boolean blocked, boolean fit) {
    if (blocked) {
      return EnumSet.of(BLOCKED, IN_FORCE, NOT_INDICATED);
    }
    EnumSet<OptionStatus> found = EnumSet.allOf(OptionStatus.class);
    if (!gates.may(MET)) {
      found.remove(AVAILABLE);
    }
    if (gates.yes() && !fit) {
      found.removeAll(Set.of(BLOCKED, AWAITS_DECISION));
      found.remove(CONDITIONAL);
    }
    return found;
  }

  /** What the state does with its own forces needs no consent. */
  private Stand own(Measure measure) {
    Stand all = Stand.all(measure.by().stream().map(told::ofTheState).toList());
    return !measure.by().isEmpty() && all.yes() ? Stand.YES : Stand.NO;
  }

  /** Whether, by authorities that commit, the measure would serve them or hurt their victims. */
  private Stand serves(Measure measure) {
    List<Stand> served = new ArrayList<>();
    measure.supports().forEach(who -> served.add(isActor(who) ? told.ofTheState(who) : Stand.NO));
    measure.targets().forEach(who -> served.add(isActor(who) ? Stand.NO : Stand.YES));
    Stand known =
        measure.supports().isEmpty() || measure.targets().isEmpty()
            ? Stand.any(served).or(Stand.OPEN)
            : Stand.any(served);
    return commit.and(known);
  }

  private boolean isActor(String id) {
    return dossier.byId().get(id) instanceof Actor;
  }

  private Stand lawful(String measure) {
    List<Stand> rules = new ArrayList<>();
    for (String rule : List.of("LOAC", "ROE", "PROPORTIONATE", "CASUALTY_MITIGATION")) {
      Stand here = told.says("operation.lawfulness", measure, rule);
      // Whether what holds of any operation here holds of this one too, the sources do not say.
      rules.add(
          told.says("operation.lawfulness", "sit", rule).open() ? here : here.orElse(Stand.OPEN));
    }
    return Stand.all(rules);
  }

  /** Whether it is directed at people under attack whom it does not serve. */
  private boolean victims(Measure measure) {
    return measure.targets().stream()
        .anyMatch(
            who -> !isActor(who) && crimes.ongoing(who).yes() && !measure.supports().contains(who));
  }

  /**
   * Neither carried by nor for those who commit, nor directed at the people to be protected (23).
   */
  private Stand clean(Measure measure) {
    List<Stand> dirty = new ArrayList<>();
    measure.by().forEach(who -> dirty.add(stained(who)));
    for (String who : measure.supports()) {
      dirty.add(isActor(who) ? stained(who) : Stand.NO);
      if (isActor(who) && measure.tool().equals("LETHAL_SUPPORT")) {
        dirty.add(commits(who)); // nobody is armed of whom it is not known
      }
    }
    if (measure.tool().equals("LETHAL_SUPPORT")
        && measure.supports().stream().noneMatch(this::isActor)) {
      dirty.add(Stand.OPEN);
    }
    if (RandomDossier.FORCE.contains(measure.tool())
        && (measure.by().isEmpty() || measure.targets().isEmpty())) {
      dirty.add(Stand.OPEN); // who names nobody proposes force as such
    }
    for (String who : measure.targets()) {
      if (!isActor(who)) {
        dirty.add(victims(measure) ? Stand.YES : Stand.ANY);
      } else if (!RandomDossier.ON_THE_SPOT.contains(measure.tool())) {
        dirty.add(spared(who, RandomDossier.FORCE.contains(measure.tool())));
      }
    }
    return Stand.any(dirty).not();
  }

  /** Whether he has no part in the crimes; the state's own have to protect, and may be pressed. */
  private Stand spared(String who, boolean force) {
    // Whether he threatens, nobody says in these dossiers.
    Stand ever = stained(who).or(commits(who)).or(Stand.OPEN);
    // What he did to others or long ago makes him no target of what is done for these.
    Stand part = ever.yes() && !commitsNow(who).yes() ? Stand.ANY : ever;
    return (force ? part : part.or(told.ofTheState(who))).not();
  }

  /** Commits, or may as one of authorities that do; of whom nothing is known is not stained. */
  private Stand stained(String who) {
    Stand commits = commits(who);
    if (commits.yes()) {
      return commits;
    }
    // Whether who is of those who commit stands with them, the points say of authorities alone.
    for (Actor other : dossier.facts(Actor.class)) {
      boolean theirs =
          told.together(who).contains(other.id())
              || !told.ofTheState(who).no() && !told.ofTheState(other.id()).no();
      boolean said = named(other.id(), false) || contested(other.id());
      if (theirs && (said || commits(other.id()).may(MET))) {
        return Stand.ANY;
      }
    }
    if (told.ofTheState(who).may(MET) && commit.may(MET)) {
      return Stand.ANY;
    }
    return commits.open() && (named(who, false) || contested(who)) ? Stand.OPEN : Stand.NO;
  }
}
