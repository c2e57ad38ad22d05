package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.YES;
import static org.r2prules.kb.model.Truth.and;
import static org.r2prules.kb.model.Truth.or;
import static org.r2prules.kb.model.Truth.some;
import static org.r2prules.kb.model.Truth.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Measure;

/** The authorities that are asked of the situation, and the building blocks of the others. */
final class AuthorityModel {

  final SituationModel situation;
  final Setting setting;
  final Truth partyConsent;
  final Truth unitingForPeace;
  final Truth auArticle4h;
  final Truth courtJurisdiction;
  final Truth referral;
  final Truth investigation;

  AuthorityModel(SituationModel situation) {
    this.situation = situation;
    this.setting = situation.setting;
    this.partyConsent = partyConsent();
    this.unitingForPeace = unitingForPeace();
    this.auArticle4h =
        and(
            setting.says.is("actor.memberships", setting.state(), "AU"),
            someDecisionHere(
                d ->
                    and(
                        organ(d, "AU_ASSEMBLY"),
                        outcome(d, "ADOPTED"),
                        intervenes(d),
                        Truth.of(setting.inForce(d)))),
            situation.somePeople(c -> or(c.war, c.genocide, c.againstHumanity)));
    this.courtJurisdiction = courtJurisdiction();
    this.investigation =
        or(
            setting.says.any(
                "dispute.kind", setting.id(), List.of("DISPUTE", "INTERNATIONAL_FRICTION")),
            setting.is("dispute.kind", "BETWEEN_STATES").shown(),
            danger(List.of("THREAT", "LIKELY_TO_ENDANGER")).shown(),
            setting.says.above("figure.refugees", setting.id()).shown());
    this.referral =
        situation.council.act(
            someDecision(
                d ->
                    and(
                        situation.councilAct(d),
                        setting.says.is("decision.chapter", d.id(), "VII"),
                        setting.names(d, "ICC_REFERRAL"))),
            setting.decisions.isEmpty(),
            situation.council.refused("ICC_REFERRAL"));
  }

  /** Open over no decisions at all. */
  Truth someDecision(Function<CouncilDecision, Truth> judge) {
    return some(setting.decisions.stream().map(judge).toList());
  }

  /** Over the decisions on this situation; open over none. */
  Truth someDecisionHere(Function<CouncilDecision, Truth> judge) {
    return some(setting.decisions.stream().filter(setting::here).map(judge).toList());
  }

  Truth organ(CouncilDecision decision, String organ) {
    return setting.says.is("decision.organ", decision.id(), organ);
  }

  Truth outcome(CouncilDecision decision, String outcome) {
    return setting.says.is("decision.outcome", decision.id(), outcome);
  }

  private Truth partyConsent() {
    List<Consent> parties =
        setting.consents.stream().filter(c -> !c.giver().equals(setting.state())).toList();
    if (parties.isEmpty()) {
      return OPEN;
    }
    boolean silent =
        setting.actors.stream()
            .filter(actor -> actor.kind().equals("ARMED_GROUP"))
            .anyMatch(a -> setting.consents.stream().noneMatch(c -> c.giver().equals(a.id())));
    Truth given =
        and(
            parties.stream()
                .map(
                    c ->
                        or(
                            setting.answers(c, "GIVEN"),
                            setting.answers(c, "INVITED"),
                            setting.answers(c, "RELUCTANT").capped()))
                .toList());
    return silent ? and(given, OPEN) : given;
  }

  private Truth unitingForPeace() {
    boolean vetoOnly = setting.reads("unitingForPeace", "VETO_AND_MAJORITY");
    List<String> failures =
        vetoOnly ? List.of("VETOED") : List.of("VETOED", "DEADLOCKED", "REJECTED");
    List<String> movers = vetoOnly ? List.of("UN_SC") : List.of("UN_SC", "UN_GA");
    Truth failure =
        someDecisionHere(
            d -> and(organ(d, "UN_SC"), setting.says.any("decision.outcome", d.id(), failures)));
    Truth mover =
        some(
            setting.decisions.stream()
                .filter(d -> setting.here(d) && mayMove(d))
                .map(
                    d ->
                        and(
                            setting.says.any("decision.organ", d.id(), movers),
                            outcome(d, "ADOPTED"),
                            setting.names(d, "UNITING_FOR_PEACE")))
                .toList());
    return setting.reads("unitingForPeace", "ANY_FAILURE")
        ? and(failure, situation.inPlay)
        : and(failure, situation.inPlay, mover);
  }

  /**
   * It names the route; or nothing is known of what it names, and either organ may have adopted it.
   */
  private boolean mayMove(CouncilDecision decision) {
    if (decision.measures() != null) {
      return decision.measures().contains("UNITING_FOR_PEACE");
    }
    Truth adopted =
        and(
            setting.says.any("decision.organ", decision.id(), List.of("UN_SC", "UN_GA")),
            outcome(decision, "ADOPTED"));
    return adopted != Truth.NO;
  }

  private Truth courtJurisdiction() {
    List<Truth> courts = new ArrayList<>();
    for (Actor actor : setting.actors) {
      if (actor.kind().equals("COURT")) {
        courts.add(setting.says.holds("actor.jurisdiction", actor.id()));
      }
    }
    return or(setting.says.is("actor.treaties", setting.state(), "ROME_STATUTE"), some(courts));
  }

  private List<Consent> answers() {
    return setting.consents.stream().filter(c -> c.giver().equals(setting.state())).toList();
  }

  /** Whether some refusal or withdrawal of the host covers the tool; none is no refusal. */
  Truth refused(String tool) {
    return or(
        answers().stream()
            .filter(c -> covers(c.scope(), tool))
            .map(c -> and(setting.refuses(c), setting.agreedSince(c, tool).not()))
            .toList());
  }

  /** The same for a measure, which needs none where the state acts with forces of its own. */
  Truth hostConsent(String tool, Measure measure) {
    Truth answer = hostAnswer(tool);
    Truth host =
        measure == null ? answer : or(setting.allAuthorities(measure.by()).shown(), answer);
    return setting.reads("whoseConsent", "ALL_PARTIES") ? and(host, partyConsent) : host;
  }

  private static boolean forceful(String tool) {
    return ModelTool.named(tool).map(ModelTool::forceful).orElse(false);
  }

  private Truth hostAnswer(String tool) {
    List<Consent> answers = answers();
    List<Consent> bearing = answers.stream().filter(c -> covers(c.scope(), tool)).toList();
    Truth host;
    if (bearing.isEmpty()) {
      boolean elsewhere = answers.stream().anyMatch(c -> setting.agrees(c) == YES);
      host = elsewhere && forceful(tool) ? NO : OPEN;
    } else if (bearing.stream().anyMatch(c -> hasWithdrawn(c, tool) == YES)) {
      host = NO;
    } else {
      List<Truth> pros = new ArrayList<>();
      List<Truth> contras = new ArrayList<>();
      for (Consent consent : bearing) {
        Truth agrees = and(setting.agrees(consent), setting.refusedSince(consent, tool).not());
        pros.add(consent.scope() == null ? agrees.capped() : agrees);
        contras.add(and(setting.refuses(consent), setting.agreedSince(consent, tool).not()));
      }
      Truth pro = or(pros);
      host = pro == NO ? NO : weigh(pro, or(contras));
    }
    return host;
  }

  private Truth hasWithdrawn(Consent consent, String tool) {
    return and(
        setting.answers(consent, "WITHDRAWN"),
        Truth.of(setting.inForce(consent)),
        setting.agreedSince(consent, tool).not());
  }

  private static boolean covers(Set<String> scope, String tool) {
    return scope == null || scope.contains("ALL") || scope.contains(tool);
  }

  /** Whether this decision is a mandate for the coercive tools that it names. */
  Truth coerces(CouncilDecision decision) {
    List<Truth> parts = new ArrayList<>();
    parts.add(situation.councilAct(decision));
    parts.add(setting.says.is("decision.chapter", decision.id(), "VII"));
    parts.add(setting.says.is("decision.determination", decision.id(), "THREAT"));
    Set<String> bodies = setting.situation.organisations();
    if (setting.reads("regionalCooperation", "CONDITION")) {
      parts.add(
          decision.consulted() == null || bodies.isEmpty()
              ? OPEN
              : Truth.of(decision.consulted().containsAll(bodies)));
    }
    return and(parts);
  }

  Truth chapterSeven(ModelCandidate candidate) {
    String tool = candidate.tool().name();
    return candidate.mandated()
        ? situation.council.act(
            someDecision(d -> and(coerces(d), setting.names(d, tool))),
            setting.decisions.isEmpty(),
            situation.council.refused(tool))
        : YES;
  }

  Truth competence(ModelCandidate candidate) {
    if (!candidate.organ().equals("COUNCIL")) {
      return YES;
    }
    boolean danger = !candidate.coercive() || setting.reads("councilCompetence", "EITHER_LIMB_ALL");
    List<String> findings = danger ? List.of("THREAT", "LIKELY_TO_ENDANGER") : List.of("THREAT");
    return situation.council.act(
        danger(findings),
        setting.decisions.isEmpty(),
        situation.council.refusedToSay("decision.determination", findings));
  }

  private Truth danger(List<String> findings) {
    return someDecision(
        d ->
            and(
                situation.councilAct(d),
                setting.says.any("decision.determination", d.id(), findings)));
  }

  /** A mandate for the tool under one of these chapters, by any body; open over no decisions. */
  Truth mandate(String tool, List<String> chapters) {
    return someDecisionHere(
        d ->
            and(
                outcome(d, "ADOPTED"),
                Truth.of(setting.inForce(d)),
                setting.names(d, tool),
                mandates(d, chapters)));
  }

  /** The Council under any of the chapters; under Chapter VIII a regional body too. */
  private Truth mandates(CouncilDecision decision, List<String> chapters) {
    Truth council =
        and(
            organ(decision, "UN_SC"),
            setting.says.any("decision.chapter", decision.id(), chapters));
    if (!chapters.contains("VIII")) {
      return council;
    }
    return or(
        council,
        and(
            setting.says.is("decision.chapter", decision.id(), "VIII"),
            setting.says.any(
                "decision.organ", decision.id(), List.of("REGIONAL_ORG", "AU_ASSEMBLY"))));
  }

  /** Whether the Union decides to intervene by force. */
  private static Truth intervenes(CouncilDecision decision) {
    return decision.measures() == null
        ? OPEN
        : Truth.of(decision.measures().stream().anyMatch(AuthorityModel::forceful));
  }
}
