package org.r2prules.kb.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** A dossier laid out for the plain model, with the readings and the standard asked for. */
final class Setting {

  final Situation situation;
  final List<Population> populations;
  final List<Actor> actors;
  final List<Incident> incidents;
  final List<Measure> measures;
  final List<Mission> missions;
  final List<CouncilDecision> decisions;
  final List<Consent> consents;
  final Testimony says;
  private final Testimony proof;
  private final Map<String, String> readings;

  Setting(Dossier supplied, Map<String, String> readings, Standard required) {
    Dossier whole = Plainly.of(supplied, required);
    Dossier dossier = Shown.of(whole, supplied, required);
    this.situation = dossier.situation().orElseThrow();
    this.populations = dossier.facts(Population.class);
    this.actors = dossier.facts(Actor.class);
    this.incidents = dossier.facts(Incident.class);
    this.measures = dossier.facts(Measure.class);
    this.missions = dossier.facts(Mission.class);
    this.decisions = dossier.facts(CouncilDecision.class);
    this.consents = dossier.facts(Consent.class);
    Parties parties = new Parties(whole, required);
    this.says = new Testimony(whole, required, parties);
    this.proof = new Testimony(whole, Standard.BEYOND_REASONABLE_DOUBT, parties);
    this.readings = readings;
  }

  /** Whether the actor is the state, or an organ of it, or under its control, however far down. */
  Truth authority(String actor) {
    return actor.equals(state()) ? Truth.YES : ofTheState(actor, new TreeSet<>(Set.of(actor)));
  }

  private Truth ofTheState(String actor, Set<String> seen) {
    List<Truth> ways = new ArrayList<>();
    ways.add(says.is("actor.belongsTo", actor, state()));
    for (String other : says.heard("actor.belongsTo", actor)) {
      boolean mayBe = actors.stream().anyMatch(a -> a.id().equals(other) && asked(a));
      if (!other.equals(state()) && mayBe && seen.add(other)) {
        ways.add(Truth.and(says.is("actor.belongsTo", actor, other), ofTheState(other, seen)));
      }
    }
    return Truth.or(ways);
  }

  /**
   * Of whom the actor is, or may be, and of whom those are: as far as somebody who counts says so.
   */
  Map<String, Truth> above(String actor) {
    Map<String, Truth> heads = new TreeMap<>();
    above(actor, Truth.YES, new TreeSet<>(Set.of(actor)), heads);
    return heads;
  }

  private void above(String actor, Truth so, Set<String> seen, Map<String, Truth> heads) {
    for (String head : says.heard("actor.belongsTo", actor)) {
      Truth tie = Truth.and(so, says.is("actor.belongsTo", actor, head));
      if (says.is("actor.belongsTo", actor, head) != Truth.NO && seen.add(head)) {
        heads.merge(head, tie, (one, other) -> Truth.or(one, other));
        above(head, tie, seen, heads);
        seen.remove(head);
      }
    }
  }

  /**
   * Whether the actor may be one of the authorities: of the armed and of leaders silence leaves it
   * open, of others it says that they are none.
   */
  Truth mayBeAuthority(Actor actor) {
    return actor.id().equals(state()) || asked(actor) ? authority(actor.id()) : Truth.NO;
  }

  /** Whether all of these are the state or of it; of nobody at all: no. */
  Truth allAuthorities(Set<String> ids) {
    if (ids.isEmpty()) {
      return Truth.NO;
    }
    return Truth.and(
        actors.stream().filter(a -> ids.contains(a.id())).map(this::mayBeAuthority).toList());
  }

  private boolean asked(Actor actor) {
    return Set.of("FORCE", "POLICE", "ARMED_GROUP", "LEADER").contains(actor.kind())
        || says.spoken("actor.belongsTo", actor.id());
  }

  /** Whether a switch stands at this reading. */
  boolean reads(String key, String reading) {
    return reading.equals(readings.get(key));
  }

  /**
   * Whether the code has the value of the subject, and evidence beyond reasonable doubt says so.
   */
  Truth proven(String code, String subject, String value) {
    Truth shown = says.is(code, subject, value);
    return shown == Truth.YES && proof.is(code, subject, value) != Truth.YES ? Truth.OPEN : shown;
  }

  String id() {
    return situation.id();
  }

  String state() {
    return situation.state();
  }

  /** A yes/no code of the situation itself. */
  Truth holds(String code) {
    return says.holds(code, situation.id());
  }

  /** A value or member of a code of the situation itself. */
  Truth is(String code, String value) {
    return says.is(code, situation.id(), value);
  }

  /** In force at the reference date: decided, not ended, not repealed; last days count. */
  boolean inForce(CouncilDecision decision) {
    LocalDate day = situation.asOf();
    if (decision.date().isAfter(day)) {
      return false;
    }
    if (decision.ends() != null && day.isAfter(decision.ends())) {
      return false;
    }
    return decision.repealed() == null || day.isBefore(decision.repealed());
  }

  boolean inForce(Consent consent) {
    LocalDate day = situation.asOf();
    if (consent.date() != null && day.isBefore(consent.date())) {
      return false;
    }
    return consent.ends() == null || !day.isAfter(consent.ends());
  }

  /** Whether a party agrees, and still; how freely is not asked of it. */
  Truth partyAgrees(Consent consent) {
    return voiced(
        consent,
        Truth.and(
            Truth.or(
                answers(consent, "GIVEN"),
                answers(consent, "INVITED"),
                answers(consent, "RELUCTANT").capped()),
            Truth.of(inForce(consent))));
  }

  /** What an answer is worth at best, where it is shown that its giver's voice is disputed. */
  Truth voiced(Consent consent, Truth answer) {
    return says.holds("actor.contested", consent.giver()) == Truth.YES ? answer.capped() : answer;
  }

  /** Whether the answer is this one. */
  Truth answers(Consent consent, String status) {
    return says.is("consent.status", consent.id(), status);
  }

  /** Whether the answer is a refusal that holds; a reluctant one leaves it open. */
  Truth refuses(Consent consent) {
    return voiced(
        consent,
        Truth.and(
            Truth.of(inForce(consent)),
            Truth.or(
                answers(consent, "REFUSED"),
                answers(consent, "WITHDRAWN"),
                answers(consent, "RELUCTANT").capped())));
  }

  /**
   * Whether the answer is an agreement, valid and still holding; a reluctant one leaves it open.
   */
  Truth agrees(Consent consent) {
    return voiced(
        consent,
        Truth.and(
            Truth.or(
                answers(consent, "GIVEN"),
                answers(consent, "INVITED"),
                answers(consent, "RELUCTANT").capped()),
            says.holds("consent.valid", consent.id()),
            Truth.of(inForce(consent))));
  }

  /** Whether it was an agreement that has run out, and that nothing shows to be invalid. */
  boolean hasRunOut(Consent consent) {
    return !inForce(consent)
        && says.any("consent.status", consent.id(), List.of("GIVEN", "INVITED", "RELUCTANT"))
                .shown()
            != Truth.NO
        && (!consent.giver().equals(state())
            || says.holds("consent.valid", consent.id()) != Truth.NO);
  }

  /** Whether it is not shown to be a refusal. */
  boolean mayAgree(Consent consent) {
    return says.any("consent.status", consent.id(), List.of("GIVEN", "INVITED", "RELUCTANT"))
        != Truth.NO;
  }

  /** Whether what it agrees to is this; force is agreed to only where it says who may act. */
  Truth agreesToThis(Consent consent, String tool, Measure measure) {
    boolean unnamed = AuthorityModel.forceful(tool) && consent.to() == null;
    return Truth.and(
        scopeNames(consent, tool, Truth.OPEN),
        unnamed ? Truth.OPEN : Truth.YES,
        Limits.of(consent).hold(measure));
  }

  /** Whether what it refuses is this; who withdraws without saying what withdraws everything. */
  Truth refusesThis(Consent consent, String tool, Measure measure) {
    Truth unknown = answers(consent, "WITHDRAWN") == Truth.YES ? Truth.YES : Truth.OPEN;
    return Truth.and(scopeNames(consent, tool, unknown), Limits.of(consent).meet(measure));
  }

  /** Yes unless the measure is directed at the giver's own and the consent does not say so. */
  Truth atItsOwn(Consent consent, Measure measure) {
    if (measure == null || consent.against() != null) {
      return Truth.YES;
    }
    Truth own =
        Truth.or(
            actors.stream()
                .filter(a -> measure.targets().contains(a.id()))
                .map(this::mayBeAuthority)
                .toList());
    return own == Truth.NO ? Truth.YES : Truth.or(own.not(), Truth.OPEN);
  }

  /** Whether the state has agreed to this after that answer of its own: both are dated. */
  Truth agreedSince(Consent answer, String tool, Measure measure) {
    return Truth.or(
        since(answer)
            .filter(this::mayAgree)
            .map(c -> Truth.and(agrees(c), agreesToThis(c, tool, measure)))
            .toList());
  }

  /** Whether it has refused this, or withdrawn, after that answer. */
  Truth refusedSince(Consent answer, String tool, Measure measure) {
    return Truth.or(
        since(answer).map(c -> Truth.and(refuses(c), refusesThis(c, tool, measure))).toList());
  }

  private Stream<Consent> since(Consent answer) {
    return consents.stream()
        .filter(c -> c.giver().equals(state()) && c.date() != null && answer.date() != null)
        .filter(c -> c.date().isAfter(answer.date()));
  }

  static Truth scopeNames(Consent consent, String tool, Truth whenUnknown) {
    return consent.scope() == null
        ? whenUnknown
        : Truth.of(consent.scope().contains("ALL") || consent.scope().contains(tool));
  }

  boolean here(CouncilDecision decision) {
    return decision.situation().equals(situation.id());
  }

  /** Whether the decision's measures name the tool; open where it gives none. */
  Truth names(CouncilDecision decision, String tool) {
    return decision.measures() == null ? Truth.OPEN : Truth.of(decision.measures().contains(tool));
  }
}
