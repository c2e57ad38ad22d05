package org.r2prules.kb.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Standard;

/**
 * The doctrine's scope, thresholds, authorities and gates once more, in plain Java and from the
 * prose alone: what the rules conclude is held against it. It keeps no reasons, only how things
 * stand.
 */
final class PlainModel {

  private final Map<String, Truth> verdicts = new TreeMap<>();
  private final Map<String, Truth> gates = new TreeMap<>();
  private final SituationModel situation;
  private final AuthorityModel authority;

  private PlainModel(Setting setting) {
    situation = new SituationModel(setting);
    authority = new AuthorityModel(situation);
    situation.crimes.forEach(this::addCrimes);
    addSituation(setting.id());
    addRecords(setting);
    for (ModelCandidate candidate : ModelCandidate.of(setting)) {
      addCandidate(new CandidateModel(authority, candidate));
    }
  }

  static PlainModel of(Dossier dossier, Map<String, String> readings, Standard required) {
    return new PlainModel(new Setting(dossier, readings, required));
  }

  /** How each conclusion stands, by the key that the engine gives it. */
  Map<String, Truth> verdicts() {
    return Collections.unmodifiableMap(verdicts);
  }

  /** The gates of each candidate, by its id, without what the tool itself requires. */
  Map<String, Truth> gates() {
    return Collections.unmodifiableMap(gates);
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
    put("Criterion:IN_SCOPE", id, situation.inScope);
    put("Note:OTHER_FRAMEWORKS", id, situation.inScope.not());
    put("Criterion:WITHIN_R2P", id, situation.withinR2p);
    put("Criterion:CORE_SCOPE", id, situation.coreScope);
    put("Criterion:AUTHORITIES_COMMIT", id, situation.authoritiesCommit);
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
  }

  private void addRecords(Setting setting) {
    for (CouncilDecision decision : setting.decisions) {
      put("Criterion:COUNCIL_ACT", decision.id(), situation.councilAct(decision));
      for (ModelTool tool : ModelTool.values()) {
        if (tool.coercive()) {
          put(
              "Criterion:COUNCIL_AUTHORISES",
              decision.id() + " for " + tool,
              authority.authorises(decision, tool.name()));
        }
      }
    }
    for (Consent consent : setting.consents) {
      if (consent.giver().equals(setting.state())) {
        put("Criterion:HOST_AGREES", consent.id(), authority.hostAgrees(consent));
        put("Criterion:HOST_REFUSES", consent.id(), authority.hostRefuses(consent));
      }
    }
  }

  private void addCandidate(CandidateModel model) {
    ModelTool tool = model.candidate.tool();
    String id = model.candidate.id();
    put("Authority:HOST_CONSENT", id, model.hostConsent);
    put("Authority:SC_CHAPTER_VII", id, model.chapterSeven);
    put("Authority:USE_OF_FORCE", id, model.useOfForce);
    put("Authority:CHARTER_CONFORMITY", id, model.charter);
    put("Authority:LAWFUL_CONDUCT", id, model.lawful);
    put("Authority:SC_COMPETENCE", id, model.competence);
    if (tool.forceful()) {
      put("Threshold:FORCE_LAST_RESORT", id, model.lastResort);
      put("Criterion:CONSENT_WAIVES", id, model.consentWaives);
      put("Authority:MANDATE_COVERS_ACT", id, model.mandateCovers);
    }
    if (tool.gates.equals("DEPLOYMENT")) {
      put("Authority:PEACEFUL_PEACEKEEPING", id, model.peaceful);
    }
    if (tool.gates.equals("SANCTIONS")) {
      put("Authority:SANCTIONS_CLASS", id, model.sanctionsClass);
    }
    if (model.candidate.issuer().equals("ASSEMBLY")) {
      put("Authority:GA_MEASURES", id, model.assembly);
    }
    gates.put(id, model.gates);
  }

  private void put(String id, String about, Truth truth) {
    verdicts.put(id + "@" + about, truth);
  }
}
