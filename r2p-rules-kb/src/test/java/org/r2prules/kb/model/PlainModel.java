package org.r2prules.kb.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Standard;

/**
 * The doctrine's scope, thresholds, authorities and gates once more, in plain Java and from the
 * prose alone: what the rules conclude is held against it. It keeps no reasons, only how things
 * stand.
 */
final class PlainModel {

  private static final Set<String> CHARTER = Set.of("Authority:CHARTER_CONFORMITY");
  private static final Set<String> DEPLOYMENT =
      Set.of(
          "Authority:SC_CHAPTER_VII",
          "Authority:LAWFUL_CONDUCT",
          "Authority:HOST_CONSENT",
          "Threshold:FORCE_LAST_RESORT",
          "Criterion:CONSENT_WAIVES");
  private static final Set<String> FORCE = union(DEPLOYMENT, Set.of("Authority:USE_OF_FORCE"));

  private final Map<String, Truth> verdicts = new TreeMap<>();
  private final Set<String> due = new TreeSet<>();
  private final Map<String, Outlook> gates = new TreeMap<>();
  private final SituationModel situation;
  private final AuthorityModel authority;
  private final ApproachModel approach;

  private PlainModel(Setting setting) {
    situation = new SituationModel(setting, World.AS_IS);
    authority = new AuthorityModel(situation);
    approach = new ApproachModel(situation);
    situation.crimes.forEach(this::addCrimes);
    addSituation(setting.id());
    addDuties(setting.id());
    addRecords(setting);
    AuthorityModel taken = new AuthorityModel(new SituationModel(setting, World.TAKEN));
    AuthorityModel untaken = new AuthorityModel(new SituationModel(setting, World.UNTAKEN));
    for (ModelCandidate candidate : ModelCandidate.of(setting)) {
      CandidateModel asIs = new CandidateModel(authority, candidate);
      addCandidate(asIs);
      gates.put(
          candidate.id(),
          new Outlook(
              asIs.gates,
              new CandidateModel(taken, candidate).gates,
              new CandidateModel(untaken, candidate).gates));
    }
  }

  static PlainModel of(Dossier dossier, Map<String, String> readings, Standard required) {
    return of(new Setting(dossier, readings, required));
  }

  static PlainModel of(Setting setting) {
    return new PlainModel(setting);
  }

  /**
   * How each conclusion stands, by the key that the engine gives it; on a candidate also where its
   * gates ask for no such conclusion.
   */
  Map<String, Truth> verdicts() {
    return Collections.unmodifiableMap(verdicts);
  }

  /** The keys of the conclusions that must be drawn. */
  Set<String> due() {
    return Collections.unmodifiableSet(due);
  }

  /** Whether the situation is not shown to be out of scope. */
  boolean withinR2p() {
    return situation.withinR2p == Truth.YES;
  }

  /** The gates of each candidate, by its id, without the criterion that the tool requires. */
  Map<String, Outlook> gates() {
    return Collections.unmodifiableMap(gates);
  }

  InForceModel inForce() {
    return new InForceModel(authority);
  }

  ApproachModel approach() {
    return approach;
  }

  /** The answer of the host on a tool. */
  Truth hostConsent(String tool, String measure) {
    return authority.hostConsent(tool, measure(measure));
  }

  /**
   * Whether nobody who carries the measure, or is supported by it, is shown to commit, and nothing
   * that coerces is directed at civilians, people under attack or bystanders.
   */
  Truth cleanHands(String id, boolean coercive, boolean force, boolean deploys) {
    Measure measure = measure(id);
    if (measure == null) {
      return Truth.YES;
    }
    Set<String> hands = new TreeSet<>(measure.by());
    hands.addAll(measure.supports());
    Truth committing =
        Truth.or(
            authority.setting.actors.stream()
                .map(Actor::id)
                .filter(hands::contains)
                .map(a -> situation.stained(a))
                .toList());
    Truth atCivilians =
        Truth.or(
            authority.setting.populations.stream()
                .map(Population::id)
                .filter(measure.targets()::contains)
                .map(
                    p ->
                        Truth.or(
                            authority.setting.says.holds("population.civilian", p),
                            authority.setting.says.holds("attack.ongoing", p)))
                .toList());
    Truth atBystanders =
        Truth.or(
            authority.setting.actors.stream()
                .filter(actor -> measure.targets().contains(actor.id()))
                .map(actor -> isDanger(actor, force).not())
                .toList());
    List<Truth> disputes = new ArrayList<>();
    for (String part : Plainly.PARTS) {
      for (String name : authority.setting.says.heard(part, id)) {
        if (authority.setting.says.is(part, id, name) == Truth.CLASH) {
          disputes.add(Truth.CLASH);
        }
      }
    }
    disputes.add(
        coercive
            ? Truth.or(
                    committing,
                    armed(measure),
                    force ? unnamed(measure) : Truth.NO,
                    threatening(measure),
                    atCivilians,
                    atBystanders)
                .not()
            : deploys ? Truth.or(committing, atCivilians).not() : committing.not());
    return Truth.and(disputes);
  }

  /** Of force it has to be said who carries it and at whom it is directed. */
  private static Truth unnamed(Measure measure) {
    return measure.by().isEmpty() || measure.targets().isEmpty() ? Truth.OPEN : Truth.NO;
  }

  /** Whether one who would carry it is shown to threaten, or to be against those who protect. */
  private Truth threatening(Measure measure) {
    List<Truth> ways = new ArrayList<>();
    for (Actor actor : authority.setting.actors) {
      if (measure.by().contains(actor.id())) {
        for (String threat : List.of("THREATENS", "OPPOSES_PROTECTORS")) {
          ways.add(authority.setting.says.is("actor.conduct", actor.id(), threat).shown());
        }
      }
    }
    return Truth.or(ways);
  }

  /** Whether it would arm one who commits or threatens; open where nobody says whom it arms. */
  private Truth armed(Measure measure) {
    if (!measure.tool().equals("LETHAL_SUPPORT")) {
      return Truth.NO;
    }
    if (authority.setting.actors.stream().map(Actor::id).noneMatch(measure.supports()::contains)) {
      return Truth.OPEN;
    }
    return Truth.or(
        authority.setting.actors.stream()
            .map(Actor::id)
            .filter(measure.supports()::contains)
            .map(
                who ->
                    Truth.or(
                        situation.commits(who),
                        authority.setting.says.is("actor.conduct", who, "THREATENS").shown()))
            .toList());
  }

  /** Whether he commits, stands with those who do or threatens; or has to answer without it. */
  private Truth isDanger(Actor actor, boolean force) {
    List<Truth> ways = new ArrayList<>();
    ways.add(situation.stainedNow(actor.id()));
    ways.add(situation.commitsNow(actor.id()));
    for (String threat : List.of("THREATENS", "OPPOSES_PROTECTORS")) {
      ways.add(authority.setting.says.is("actor.conduct", actor.id(), threat));
    }
    if (!force) {
      ways.add(authority.setting.mayBeAuthority(actor));
    }
    return Truth.or(ways);
  }

  Measure measure(String id) {
    return authority.setting.measures.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /**
   * The gates of a peaceful tool whose row states this profile and these pillars, without what it
   * requires.
   */
  Truth peaceful(String tool, String profile, Set<String> pillars, String measure) {
    return switch (profile) {
      case "PEACEFUL" -> Truth.YES;
      case "INVESTIGATION" -> authority.investigation;
      case "ON_SITE" -> {
        Truth parties = partiesLet(tool, pillars, measure);
        yield tool.equals("UNARMED_PROTECTION")
                && authority.setting.reads("unarmedConsent", "PRACTICE")
            ? Truth.and(
                hostConsent(tool, measure).notRefuted(), viable(parties, parties.notRefuted()))
            : Truth.and(hostConsent(tool, measure), viable(parties, parties));
      }
      default -> throw new IllegalStateException(tool + " " + profile);
    };
  }

  /** Where a party lets nobody in, the work is hard and not unlawful: open, never refused. */
  private static Truth viable(Truth parties, Truth asked) {
    return parties == Truth.NO ? Truth.OPEN : asked;
  }

  /** Whether the parties on the ground let it go on; what helps the state alone asks nobody. */
  Truth partiesLet(String tool, Set<String> pillars, String measure) {
    return authority.partiesLet(tool, pillars.contains("P3"), measure(measure));
  }

  private void addCrimes(String people, CrimeModel crimes) {
    put("Criterion:ATTACK_SCALE", people, crimes.scale);
    put("Criterion:CIVILIAN_ATTACK", people, crimes.civilianAttack);
    put("Criterion:ATTACK_POLICY", people, crimes.policy);
    put("Crime:CRIMES_AGAINST_HUMANITY", people, crimes.againstHumanity);
    put("Crime:GENOCIDE", people, crimes.genocide);
    put("Crime:WAR_CRIMES", people, crimes.war);
    put("Crime:ETHNIC_CLEANSING", people, crimes.cleansing);
    put("Crime:ELEMENTS", people, crimes.elements);
    put("Criterion:CORE", people, crimes.core);
  }

  private void addSituation(String id) {
    put("Criterion:CRIME_COMMITTED", id, situation.committed);
    put("Criterion:CRIME_ONGOING", id, situation.ongoing);
    put("Criterion:IMMINENT", id, situation.imminent);
    put("Criterion:RISK_FACTORS", id, situation.riskFactors);
    put("Criterion:AT_RISK", id, situation.atRisk);
    put("Criterion:CIVILIANS_ATTACKED", id, situation.attacked);
    put("Criterion:SHOCK", id, situation.shock);
    put("Criterion:MOBILISATION", id, situation.mobilisation);
    put("Criterion:CRISIS", id, situation.crisis);
    put("Stage:RISK", id, situation.atRisk);
    put("Stage:IMMINENT", id, Truth.or(situation.imminent, situation.attacked));
    put("Criterion:IN_SCOPE", id, situation.inScope);
    put("Note:OTHER_FRAMEWORKS", id, situation.inScope.not());
    put("Criterion:WITHIN_R2P", id, situation.withinR2p);
    put("Criterion:CORE_SCOPE", id, situation.coreScope);
    put("Criterion:AUTHORITIES_COMMIT", id, situation.authoritiesCommit);
    put("Criterion:AUTHORITIES_COMMIT_NOW", id, situation.authoritiesCommitNow);
    put("Criterion:CRIME_LOOMING", id, situation.looming);
    put("Criterion:CRIME_IN_PLAY", id, situation.inPlay);
    put("Threshold:MANIFESTLY_FAILING", id, situation.manifestlyFailing);
    put("Criterion:UNWILLING_OR_UNABLE", id, situation.unwillingOrUnable);
    put("Threshold:PEACEFUL_INADEQUATE", id, situation.peacefulInadequate);
    put("Threshold:PREVENTIVE_INADEQUATE", id, situation.preventiveInadequate);
    put("Threshold:COERCION_139", id, situation.coercion);
    put("Threshold:P3_ACT", id, situation.act);
    put("Authority:PARTY_CONSENT", id, authority.partyConsent);
    put("Authority:UNITING_FOR_PEACE", id, authority.unitingForPeace);
    put("Authority:AU_4H", id, authority.auArticle4h);
    put("Authority:COURT_JURISDICTION", id, authority.courtJurisdiction);
    put("Authority:ICC_REFERRAL", id, authority.referral);
    put("Authority:INVESTIGATION", id, authority.investigation);
    put("Criterion:OTHER_FORCE", id, approach.otherForce);
    put("Criterion:RIGHTS_CALLED", id, approach.rightsCalled);
    put("Criterion:RIGHTS_FULL_RANGE", id, situation.committed);
    for (ModelTool tool : ApproachModel.BY_READING) {
      put("Criterion:AS_SUASION", tool.name(), approach.asSuasion(tool));
    }
  }

  private void addDuties(String id) {
    PillarModel pillars = new PillarModel(authority);
    put("Criterion:DUTY_ACTIVE", id, pillars.active);
    put("Responsibility:P1", id, pillars.active);
    put("Responsibility:P2", id, pillars.active);
    put("Criterion:PROTECTION_NEEDED", id, pillars.needed);
    put("Criterion:PEACEFUL_CALLED", id, pillars.called);
    put("Responsibility:P3A", id, pillars.peaceful);
    put("Responsibility:P3A_GATE", id, pillars.gate);
    put("Recommendation:ASSIST_STATE", id, pillars.assist);
    put("Recommendation:ENCOURAGE_STATE", id, pillars.encourage);
    put("Note:PERSUASION_FIRST", id, pillars.persuasionFirst);
  }

  private void addRecords(Setting setting) {
    for (CouncilDecision decision : setting.decisions) {
      put("Criterion:COUNCIL_ACT", decision.id(), situation.councilAct(decision));
      put("Criterion:COUNCIL_COERCION", decision.id(), authority.coerces(decision));
    }
    for (Consent consent : setting.consents) {
      if (consent.giver().equals(setting.state())) {
        put("Criterion:HOST_AGREES", consent.id(), setting.agrees(consent));
        put("Criterion:HOST_REFUSES", consent.id(), setting.refuses(consent));
      }
    }
  }

  private void addCandidate(CandidateModel model) {
    String id = model.candidate.id();
    offer("Authority:HOST_CONSENT", id, model.hostConsent);
    offer("Authority:SC_CHAPTER_VII", id, model.chapterSeven);
    offer("Authority:USE_OF_FORCE", id, model.useOfForce);
    offer("Authority:CHARTER_CONFORMITY", id, model.charter);
    offer("Authority:LAWFUL_CONDUCT", id, model.lawful);
    offer("Authority:SC_COMPETENCE", id, model.competence);
    offer("Authority:MANDATE_COVERS_ACT", id, model.mandateCovers);
    offer("Authority:PEACEFUL_PEACEKEEPING", id, model.peaceful);
    offer("Authority:SANCTIONS_CLASS", id, model.sanctionsClass);
    offer("Authority:GA_MEASURES", id, model.assembly);
    offer("Threshold:FORCE_LAST_RESORT", id, model.lastResort);
    offer("Criterion:CONSENT_WAIVES", id, model.consentWaives);
    asked(model.candidate);
    if (model.candidate.mandated() || model.candidate.organ().equals("COUNCIL")) {
      put(
          "Criterion:COUNCIL_REFUSES",
          id,
          situation.council.refused(model.candidate.tool().name()));
    }
  }

  /** Which authorities the gates of a candidate ask for: those must be concluded. */
  private void asked(ModelCandidate candidate) {
    Set<String> asked =
        switch (candidate.gates()) {
          case "FORCE", "MANDATED_FORCE" -> union(FORCE, CHARTER);
          case "MILITARY" -> union(FORCE, CHARTER, Set.of("Authority:MANDATE_COVERS_ACT"));
          case "ENFORCEMENT", "BRIDGING" -> FORCE;
          case "DEPLOYMENT" -> union(DEPLOYMENT, Set.of("Authority:PEACEFUL_PEACEKEEPING"));
          case "SANCTIONS" ->
              candidate.organ().equals("COUNCIL")
                  ? union(CHARTER, Set.of("Authority:SANCTIONS_CLASS", "Authority:SC_COMPETENCE"))
                  : union(CHARTER, Set.of("Authority:SANCTIONS_CLASS"));
          case "DISCRETION" -> CHARTER;
          case "COUNCIL" -> Set.of("Authority:SC_COMPETENCE");
          case "ASSEMBLY" -> Set.of("Authority:GA_MEASURES");
          case "ASSEMBLY_ON_SITE" -> Set.of("Authority:GA_MEASURES", "Authority:HOST_CONSENT");
          default -> Set.of();
        };
    asked.forEach(id -> due.add(id + "@" + candidate.id()));
  }

  @SafeVarargs
  private static Set<String> union(Set<String>... sets) {
    Set<String> union = new TreeSet<>();
    for (Set<String> set : sets) {
      union.addAll(set);
    }
    return union;
  }

  /** A conclusion that is drawn on every dossier. */
  private void put(String id, String about, Truth truth) {
    offer(id, about, truth);
    due.add(id + "@" + about);
  }

  /** A conclusion that may be drawn. */
  private void offer(String id, String about, Truth truth) {
    verdicts.put(id + "@" + about, truth);
  }
}
