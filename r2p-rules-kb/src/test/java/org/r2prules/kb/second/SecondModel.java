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

/** How the gates of coercion and force stand on a dossier, by the sources and decided points. */
final class SecondModel {

  /** Those that rest on the Council whatever the state agrees to. */
  private static final Set<String> COUNCIL_ONLY =
      Set.of("NO_FLY_ZONE", "ENFORCEMENT_FORCE", "BLOCKADE");

  private final Dossier dossier;
  private final Testimony told;
  private final Crimes crimes;
  private final Council council;
  private final Consents consents;
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
      going.add(crimes.committed(people).and(crimes.ongoing(people)));
      core.add(crimes.core(people).and(crimes.ongoing(people)));
    }
    Stand ongoing = Stand.any(going);
    Stand coreOngoing = Stand.any(core);
    List<Stand> committing = new ArrayList<>();
    List<Stand> committingNow = new ArrayList<>();
    for (Actor actor : dossier.facts(Actor.class)) {
      Stand own = told.ofTheState(actor.id());
      committing.add(own.and(commits(actor.id())));
      committingNow.add(own.and(commitsNow(actor.id())));
    }
    commit = Stand.any(committing);
    put("Criterion:AUTHORITIES_COMMIT@sit", commit);
    Stand failing = failing(ongoing, Stand.any(committingNow));
    put("Threshold:MANIFESTLY_FAILING@sit", failing);
    Stand peaceful = council.judged("decision.peacefulMeans");
    put("Criterion:PEACEFUL_JUDGED_INADEQUATE@sit", peaceful.no() ? Stand.NOT_YES : peaceful);
    last = council.judged("decision.lesserMeans");
    put("Threshold:FORCE_LAST_RESORT@sit", last);
    Stand inCore = coreOngoing.yes() ? coreOngoing : coreOngoing.or(imminent());
    coercion = inCore.and(peaceful).and(failing);
    put("Threshold:COERCION_139@sit", coercion);
    Stand silence = ongoing.and(failing);
    Stand uniting = council.failed(silence).and(council.moved());
    put("Authority:UNITING_FOR_PEACE@sit", uniting);
  }

  private Stand imminent() {
    Stand signs =
        told.says("sign.imminence", "sit", "SYSTEMATIC_TARGETING")
            .and(told.says("sign.imminence", "sit", "VIOLATIONS_RISING"));
    return signs.yes() ? Stand.ANY : Stand.NOT_YES;
  }

  /** Whether an actor commits, orders or backs the crimes (21); a denial against that conflicts. */
  Stand commits(String actor) {
    Stand conduct = told.says("actor.conduct", actor, "COMMITS");
    Stand link = told.says("actor.conduct", actor, "COMMAND_LINK");
    boolean named = named(actor, false);
    Set<String> asserted = told.values("actor.conduct", actor);
    boolean shown = named || asserted.contains("COMMITS") || link.yes();
    boolean denied = conduct.no() || (conduct.open() && asserted.contains("COMMITS"));
    if (shown) {
      return conduct.no()
          ? named ? Stand.OPEN : Stand.NOT_NO
          : denied && !conduct.yes() ? (link.yes() ? Stand.NOT_NO : conduct) : Stand.YES;
    }
    return conduct.no() ? link.no() ? Stand.NO : Stand.NOT_YES : Stand.OPEN;
  }

  private boolean named(String actor, boolean now) {
    for (Incident incident : dossier.facts(Incident.class)) {
      if (Testimony.atStandard(incident)
          && told.perpetrators(incident).contains(actor)
          && (!now || crimes.ongoing(incident.population()).yes())) {
        return true;
      }
    }
    return false;
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
      course = authorities.may(MET) ? Stand.ANY : Stand.ANY;
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
    return declared.merge(derived);
  }

  private void measure(Measure measure) {
    String id = measure.tool() + "@" + measure.id();
    boolean force = RandomDossier.FORCE.contains(measure.tool());
    Stand clean = clean(measure);
    put("Criterion:CLEAN_HANDS@" + id, clean);
    Stand mandate = council.mandate(measure);
    put("Authority:SC_CHAPTER_VII@" + id, mandate);
    if (force) {
      force(measure, id, clean, mandate);
    } else {
      Stand gates = clean.and(coercion).and(mandate);
      options.put(id, allowed(gates, clean.no() || coercion.no()));
    }
  }

  private void force(Measure measure, String id, Stand clean, Stand mandate) {
    Stand lawful = lawful(measure.id());
    put("Authority:LAWFUL_CONDUCT@" + id, lawful);
    Stand agreed = consents.covers(measure, true);
    put("Authority:HOST_CONSENT@" + id, agreed);
    Stand waives = own(measure).or(agreed.and(serves(measure).not()));
    if (COUNCIL_ONLY.contains(measure.tool())) {
      waives = Stand.NO;
    }
    Stand road = waives.or(coercion.and(last).and(mandate));
    Stand gates = clean.and(lawful).and(road);
    boolean blocked = clean.no() || lawful.no() || (waives.no() && (coercion.no() || last.no()));
    options.put(id, allowed(gates, blocked));
  }

  /** The statuses left: with all gates met what matters is whether it is called for. */
  private static Set<OptionStatus> allowed(Stand gates, boolean blocked) {
    if (blocked) {
      return EnumSet.of(BLOCKED, IN_FORCE, NOT_INDICATED);
    }
    EnumSet<OptionStatus> found = EnumSet.allOf(OptionStatus.class);
    if (!gates.may(MET)) {
      found.remove(AVAILABLE);
    }
    if (gates.yes()) {
      found.removeAll(Set.of(BLOCKED, AWAITS_DECISION));
      found.remove(CONDITIONAL);
    }
    return found;
  }

  /** What the state does with its own forces needs no consent. */
  private Stand own(Measure measure) {
    return measure.by().isEmpty()
        ? Stand.NOT_YES
        : Stand.all(measure.by().stream().map(told::ofTheState).toList());
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
      rules.add(
          told.says("operation.lawfulness", measure, rule)
              .merge(told.says("operation.lawfulness", "sit", rule)));
    }
    return Stand.all(rules);
  }

  /** Neither carried by nor for those who commit, nor directed at the people to be protected (23). */
  private Stand clean(Measure measure) {
    List<Stand> dirty = new ArrayList<>();
    measure.by().forEach(who -> dirty.add(stained(who)));
    for (String who : measure.supports()) {
      dirty.add(isActor(who) ? stained(who) : Stand.NO);
    }
    for (String who : measure.targets()) {
      dirty.add(isActor(who) ? Stand.NO : Stand.YES);
    }
    Stand found = Stand.any(dirty).not();
    return measure.by().isEmpty() || measure.supports().isEmpty() || measure.targets().isEmpty()
        ? found.orElse(found.and(Stand.OPEN))
        : found;
  }

  /** Commits, or is of authorities that do; of whom nothing is known is not stained. */
  private Stand stained(String who) {
    Stand commits = commits(who);
    Stand with = commits.or(told.ofTheState(who).and(commit));
    return with.yes() || with.no() ? with : with.may(MET) ? Stand.ANY : Stand.NOT_YES;
  }
}
