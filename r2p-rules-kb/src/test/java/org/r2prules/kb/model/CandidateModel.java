package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.YES;
import static org.r2prules.kb.model.Truth.and;
import static org.r2prules.kb.model.Truth.or;

import java.util.List;
import java.util.Set;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;

/** The authorities and gates of one candidate. */
final class CandidateModel {

  final ModelCandidate candidate;
  final Truth hostConsent;
  final Truth chapterSeven;
  final Truth competence;
  final Truth useOfForce;
  final Truth charter;
  final Truth lawful;
  final Truth coercion;
  final Truth lastResort;
  final Truth consentWaives;
  final Truth peaceful;
  final Truth sanctionsClass;
  final Truth mandateCovers;
  final Truth assembly;
  final Truth gates;

  private final AuthorityModel authority;
  private final SituationModel situation;
  private final Setting setting;
  private final ModelTool tool;

  CandidateModel(AuthorityModel authority, ModelCandidate candidate) {
    this.authority = authority;
    this.situation = authority.situation;
    this.setting = authority.setting;
    this.candidate = candidate;
    this.tool = candidate.tool();
    this.hostConsent = authority.hostConsent(tool.name(), candidate.measure());
    this.chapterSeven = authority.chapterSeven(candidate);
    this.competence = authority.competence(candidate);
    this.useOfForce = useOfForce();
    this.charter = charter();
    this.lawful = lawful();
    this.coercion = coercion();
    this.lastResort = lastResort();
    this.consentWaives = consentWaives();
    this.peaceful = peaceful();
    this.sanctionsClass = sanctionsClass();
    this.mandateCovers = tool.forceful() ? or(chapterSeven, hostConsent) : YES;
    this.assembly = assembly();
    this.gates = profile();
  }

  private Truth useOfForce() {
    if (!tool.forceful()) {
      return YES;
    }
    boolean claimsDefence =
        candidate.measure() != null && "SELF_DEFENCE".equals(candidate.measure().basis());
    return or(
        chapterSeven,
        tool == ModelTool.BLOCKADE ? NO : hostConsent,
        claimsDefence ? OPEN : NO,
        setting.reads("auArticle4h", "SELF_STANDING") ? authority.auArticle4h : NO);
  }

  private Truth charter() {
    if (tool.forceful()) {
      return useOfForce;
    }
    if (candidate.organ().equals("ASSEMBLY")) {
      return authority.unitingForPeace.capped();
    }
    if (candidate.organ().equals("AUTONOMOUS") && candidate.sanctions()) {
      return setting.reads("autonomousSanctions", "PEACEFUL")
          ? YES
          : setting.reads("autonomousSanctions", "ENFORCEMENT") ? chapterSeven : OPEN;
    }
    boolean nobodyNamed =
        candidate.gates().equals("DISCRETION")
            && candidate.measure() != null
            && candidate.measure().by().isEmpty();
    if (nobodyNamed || candidate.organ().equals("UNKNOWN")) {
      return OPEN;
    }
    boolean binds = candidate.binding() && candidate.organ().equals("COUNCIL");
    return binds ? chapterSeven : YES;
  }

  private Truth lawful() {
    boolean forceAsSuch = tool.forceful() && candidate.measure() == null;
    if (forceAsSuch || (!tool.forceful() && !tool.deploys())) {
      return YES;
    }
    String about = candidate.conduct(setting);
    return and(
        setting.says.is("operation.lawfulness", about, "LOAC"),
        setting.says.is("operation.lawfulness", about, "ROE"),
        setting.says.is("operation.lawfulness", about, "CASUALTY_MITIGATION"),
        setting.says.is("operation.lawfulness", about, "PROPORTIONATE").notRefuted(),
        or(
            setting.says.is("operation.lawfulness", about, "PROPORTIONATE"),
            setting.says.is("area.features", about, "TARGETS_NEAR_CIVILIANS").not()));
  }

  /** What opens coercion, where it reaches those whom a measure is directed at and for. */
  private Truth coercion() {
    Measure measure = candidate.measure();
    boolean proven = setting.reads("inadequacyStandard", "PROVEN");
    return measure == null || !candidate.mandated()
        ? situation.coercion
        : and(
            situation.coercion,
            situation.coreAgainst(measure),
            situation.judgedFor("decision.peacefulMeans", proven, measure));
  }

  private Truth lastResort() {
    if (!candidate.mandated()) {
      return YES;
    }
    return candidate.measure() == null
        ? situation.forceLastResort
        : and(
            situation.forceLastResort,
            situation.judgedFor("decision.lesserMeans", false, candidate.measure()));
  }

  /** A state that commits the crimes cannot consent its way to help. */
  private Truth consentWaives() {
    return and(hostConsent, or(serves().not(), situation.authoritiesCommit.not()));
  }

  /** Whether it is force as such, or a measure that supports the state or is directed at people. */
  private Truth serves() {
    return candidate.measure() == null
        ? Truth.of(tool.forceful())
        : or(forState(), atPeople(), atRivals());
  }

  /** To strike others than those who commit may serve a state that does. */
  private Truth atRivals() {
    Set<String> targets = candidate.measure().targets();
    boolean guilty =
        targets.stream()
            .allMatch(
                each ->
                    setting.actors.stream().anyMatch(a -> a.id().equals(each))
                        && situation.stainedNow(each) == YES);
    return tool.forceful() && !targets.isEmpty() && !guilty ? OPEN : NO;
  }

  private Truth forState() {
    Set<String> supports = candidate.measure().supports();
    return supports.isEmpty()
        ? OPEN
        : or(
            setting.actors.stream()
                .filter(a -> supports.contains(a.id()))
                .map(setting::mayBeAuthority)
                .toList());
  }

  private Truth atPeople() {
    Set<String> targets = candidate.measure().targets();
    return targets.isEmpty()
        ? OPEN
        : Truth.of(setting.populations.stream().map(Population::id).anyMatch(targets::contains));
  }

  private Truth peaceful() {
    Measure measure = candidate.measure();
    Truth unlessRefused = authority.refused(tool.name(), measure).shown().not();
    Truth peaceful =
        or(
            hostConsent,
            and(unlessRefused, authority.mandate(tool.name(), measure, List.of("VI", "VIII"))));
    return setting.reads("chapterViiPeacekeeping", "ENFORCEMENT")
        ? and(
            peaceful,
            Truth.onRecord(
                    authority.someDecisionHere(authority::ofTheNations),
                    authority.mandate(tool.name(), measure, List.of("VII")))
                .not())
        : peaceful;
  }

  private Truth sanctionsClass() {
    if (candidate.organ().equals("COUNCIL")) {
      return YES;
    }
    boolean autonomous = candidate.organ().equals("AUTONOMOUS");
    if (autonomous && setting.reads("autonomousSanctions", "PEACEFUL")) {
      return YES;
    }
    return autonomous && setting.reads("autonomousSanctions", "ENFORCEMENT") ? NO : OPEN;
  }

  private Truth assembly() {
    if (!tool.forceful()) {
      return authority.unitingForPeace;
    }
    return setting.reads("assemblyForce", "RECOMMENDABLE")
        ? authority.unitingForPeace.capped()
        : NO;
  }

  private Truth profile() {
    Truth legs = and(coercion, lastResort);
    Truth consentOrCouncil = or(consentWaives, and(legs, chapterSeven));
    Truth asSuch = candidate.measure() == null ? OPEN : YES;
    Truth operation = or(and(consentWaives, asSuch), and(legs, chapterSeven));
    return switch (candidate.gates()) {
      case "FORCE" -> and(useOfForce, charter, lawful, operation);
      case "MANDATED_FORCE" ->
          and(
              useOfForce,
              charter,
              lawful,
              consentOrCouncil,
              or(chapterSeven, consentWaives.capped()));
      case "MILITARY" -> and(useOfForce, charter, lawful, operation, mandateCovers);
      case "ENFORCEMENT" ->
          and(useOfForce, lawful, chapterSeven, lastResort, or(consentWaives, coercion));
      case "BRIDGING" -> and(useOfForce, lawful, chapterSeven, or(consentWaives, legs));
      case "DEPLOYMENT" -> and(or(peaceful, chapterSeven), lawful, consentOrCouncil);
      case "SANCTIONS" -> sanctions();
      case "DISCRETION" -> charter;
      case "COUNCIL" -> competence;
      case "COURT" -> authority.courtJurisdiction(candidate.measure());
      case "REFERRAL" -> authority.referral;
      case "COURT_THREAT" ->
          or(authority.courtJurisdiction(candidate.measure()), authority.referral);
      case "ASSEMBLY" -> assembly.capped();
      case "ASSEMBLY_ON_SITE" -> and(assembly.capped(), hostConsent);
      default -> throw new IllegalStateException(candidate.gates());
    };
  }

  private Truth sanctions() {
    // What the Council found and nobody knows, the decision that is asked for would find.
    Truth competent = competence.settled() ? competence : or(competence, charter);
    Truth basis = candidate.organ().equals("COUNCIL") ? and(competent, charter) : charter;
    boolean ownPolicy =
        candidate.organ().equals("AUTONOMOUS") && setting.reads("autonomousSanctions", "PEACEFUL");
    boolean mayBeOwn =
        candidate.organ().equals("UNKNOWN") && setting.reads("autonomousSanctions", "PEACEFUL");
    Truth threshold = mayBeOwn ? or(coercion, OPEN) : coercion;
    return ownPolicy || setting.reads("sanctionsBasis", "CHARTER_WITH_R2P_SHOWN")
        ? and(sanctionsClass, basis)
        : and(threshold, sanctionsClass, basis);
  }
}
