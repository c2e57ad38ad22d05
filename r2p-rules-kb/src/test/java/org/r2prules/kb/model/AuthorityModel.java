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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Measure;

/** The authorities that are asked of the situation, and the building blocks of the others. */
final class AuthorityModel {

  private static final List<String> CRIMES =
      List.of("GENOCIDE", "WAR_CRIMES", "ETHNIC_CLEANSING", "CRIMES_AGAINST_HUMANITY");

  private static final Set<String> IRREGULAR =
      Set.of(
          "ARMED_GROUP",
          "OPPOSITION",
          "LEADER",
          "POLITICAL_ACTOR",
          "PROMINENT_INDIVIDUAL",
          "BUSINESS",
          "MEDIA",
          "FAITH_BODY",
          "RESEARCH",
          "HUMANITARIAN_ORG",
          "INGO",
          "LOCAL_CSO",
          "NHRI",
          "COURT",
          "OTHER");

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
    this.courtJurisdiction = courtJurisdiction(null);
    this.investigation =
        or(
            setting.says.any(
                "dispute.kind", setting.id(), List.of("DISPUTE", "INTERNATIONAL_FRICTION")),
            setting.is("dispute.kind", "BETWEEN_STATES").shown(),
            danger(List.of("THREAT", "LIKELY_TO_ENDANGER")).shown(),
            setting.says.above("figure.refugees", setting.id()).shown());
    this.referral =
        situation.council.act(
            onRecord(
                d ->
                    and(
                        situation.councilAct(d),
                        setting.says.is("decision.chapter", d.id(), "VII"),
                        setting.names(d, "ICC_REFERRAL"))),
            nothingOfTheNations(),
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

  private List<Consent> parties() {
    return setting.consents.stream().filter(c -> !c.giver().equals(setting.state())).toList();
  }

  /** Whether some armed group has answered nothing at all. */
  private boolean silentGroup() {
    return setting.actors.stream()
        .filter(actor -> actor.kind().equals("ARMED_GROUP"))
        .anyMatch(a -> setting.consents.stream().noneMatch(c -> c.giver().equals(a.id())));
  }

  /** Agreement to everything; what has limits leaves it open. */
  private Truth partyConsent() {
    List<Truth> answers = new ArrayList<>();
    for (Consent consent : parties()) {
      boolean whole =
          consent.scope() != null
              && consent.scope().contains("ALL")
              && Limits.of(consent).meet(null) == YES;
      Truth agrees = setting.partyAgrees(consent);
      answers.add(whole ? agrees : agrees.capped());
    }
    if (answers.isEmpty()) {
      return OPEN;
    }
    return silentGroup() ? and(and(answers), OPEN) : and(answers);
  }

  /**
   * What is done on the ground for people waits for those who could stop it. Of an armed group its
   * own answer counts, and its silence leaves it open; of whoever else has answered, and of an ally
   * of the state, a refusal alone. Who is of the state is not asked, and nobody is who is unknown.
   */
  Truth partiesLet(String tool, boolean forPeople, Measure measure) {
    if (setting.reads("whoseConsent", "ALL_PARTIES")) {
      return partiesAgree(tool, measure);
    }
    List<Truth> answers = new ArrayList<>();
    if (forPeople && setting.reads("whoseConsent", "STATE_LEGAL_PARTIES_PRACTICAL")) {
      Set<String> heard = new TreeSet<>(parties().stream().map(Consent::giver).toList());
      for (Actor actor : setting.actors) {
        boolean armed = actor.kind().equals("ARMED_GROUP");
        if (actor.id().equals(setting.state()) || !armed && !heard.contains(actor.id())) {
          continue;
        }
        Truth pro = agreementOf(actor.id(), tool, measure);
        Truth contra = refusalOf(actor.id(), tool, measure);
        Truth notWaitedFor = armed ? ally(actor) : YES;
        answers.add(
            or(
                setting.mayBeAuthority(actor),
                answer(pro, contra),
                and(notWaitedFor, contra.not())));
      }
      for (Actor actor : holders(measure)) {
        if (!actor.kind().equals("ARMED_GROUP") && !heard.contains(actor.id())) {
          answers.add(or(ally(actor), setting.mayBeAuthority(actor), OPEN));
        }
      }
    }
    return and(answers);
  }

  private Truth ally(Actor actor) {
    return setting.says.is("actor.allies", setting.state(), actor.id()).shown();
  }

  /** Every party is asked of this tool, and its latest answer counts. */
  private Truth partiesAgree(String tool, Measure measure) {
    List<Truth> answers = new ArrayList<>();
    Set<String> heard = new TreeSet<>(parties().stream().map(Consent::giver).toList());
    for (String giver : heard) {
      answers.add(answer(agreementOf(giver, tool, measure), refusalOf(giver, tool, measure)));
    }
    for (Actor actor : holders(measure)) {
      if (!heard.contains(actor.id())) {
        answers.add(or(setting.mayBeAuthority(actor), OPEN));
      }
    }
    if (answers.isEmpty()) {
      return OPEN;
    }
    return silentGroup() ? and(and(answers), OPEN) : and(answers);
  }

  private static Truth answer(Truth pro, Truth contra) {
    return pro == NO ? NO : weigh(pro, contra);
  }

  /** Whether what a party agreed to, and has not refused since, covers this. */
  private Truth agreementOf(String party, String tool, Measure measure) {
    List<Truth> pros = new ArrayList<>();
    for (Consent consent : own(party)) {
      Truth covers = setting.agreesToThis(consent, tool, measure);
      if (setting.mayAgree(consent) && covers != NO) {
        Truth refusedSince =
            or(
                later(consent).stream()
                    .map(c -> and(setting.refuses(c), setting.refusesThis(c, tool, measure)))
                    .toList());
        pros.add(and(setting.partyAgrees(consent), covers, refusedSince.not()));
      }
    }
    return orOnce(some(pros), own(party), tool, measure);
  }

  /** What was agreed to and has run out may have been given anew; force waits until it was. */
  private Truth orOnce(Truth now, List<Consent> answers, String tool, Measure measure) {
    boolean once =
        answers.stream()
            .filter(setting::hasRunOut)
            .anyMatch(
                c ->
                    and(Setting.scopeNames(c, tool, OPEN), Limits.of(c).whenever().hold(measure))
                        != NO);
    return now == NO && once && !forceful(tool) ? OPEN : now;
  }

  /** Whether a party refused this, and has not agreed to it since. */
  private Truth refusalOf(String party, String tool, Measure measure) {
    List<Truth> contras = new ArrayList<>();
    for (Consent consent : own(party)) {
      Truth agreedSince =
          or(
              later(consent).stream()
                  .filter(setting::mayAgree)
                  .map(c -> and(setting.partyAgrees(c), setting.agreesToThis(c, tool, measure)))
                  .toList());
      contras.add(
          and(
              setting.refuses(consent),
              setting.refusesThis(consent, tool, measure),
              agreedSince.not()));
    }
    return or(contras);
  }

  private List<Consent> own(String party) {
    return parties().stream().filter(c -> c.giver().equals(party)).toList();
  }

  /** What the same party answered later; both are dated. */
  private List<Consent> later(Consent answer) {
    return own(answer.giver()).stream()
        .filter(c -> c.date() != null && answer.date() != null)
        .filter(c -> c.date().isAfter(answer.date()))
        .toList();
  }

  /** Who beside the state is shown to hold a place of the measure. */
  private List<Actor> holders(Measure measure) {
    Set<String> area = measure == null ? Set.of() : measure.area();
    return setting.actors.stream()
        .filter(a -> !a.id().equals(setting.state()))
        .filter(
            a ->
                area.stream()
                    .anyMatch(place -> setting.says.is("actor.holds", a.id(), place) == YES))
        .toList();
  }

  private Truth unitingForPeace() {
    boolean vetoOnly = setting.reads("unitingForPeace", "VETO_AND_MAJORITY");
    List<String> failures =
        vetoOnly ? List.of("VETOED") : List.of("VETOED", "DEADLOCKED", "REJECTED");
    List<String> movers = vetoOnly ? List.of("UN_SC") : List.of("UN_SC", "UN_GA");
    Truth stands =
        or(
            setting.decisions.stream()
                .filter(setting::here)
                .map(d -> and(failedAs(d, failures), situation.council.actedSince(d).not()))
                .toList());
    boolean anyHere = setting.decisions.stream().anyMatch(setting::here);
    Truth silent =
        and(
            Truth.onRecord(
                    someDecisionHere(this::ofTheNations),
                    someDecisionHere(
                        d ->
                            and(
                                organ(d, "UN_SC"),
                                outcome(d, "ADOPTED"),
                                // To hand the matter to the Assembly is no act of its own.
                                Truth.of(!Set.of("UNITING_FOR_PEACE").equals(d.measures())))))
                .not(),
            situation.inPlay,
            situation.manifestlyFailing);
    Truth failure = !anyHere ? OPEN : vetoOnly ? stands : or(stands, silent);
    Truth mover =
        some(
            setting.decisions.stream()
                .filter(d -> setting.here(d) && mayMove(d))
                .map(
                    d ->
                        and(
                            setting.says.any("decision.organ", d.id(), movers),
                            outcome(d, "ADOPTED"),
                            Truth.of(setting.inForce(d)),
                            setting.names(d, "UNITING_FOR_PEACE"),
                            cameFirst(d, failures) ? OPEN : YES))
                .toList());
    return setting.reads("unitingForPeace", "ANY_FAILURE")
        ? and(failure, situation.inPlay)
        : and(failure, situation.inPlay, mover);
  }

  /** Whether the Council failed by it; of more than a year ago that says little on today. */
  private Truth failedAs(CouncilDecision decision, List<String> outcomes) {
    return and(
        organ(decision, "UN_SC"),
        setting.says.any("decision.outcome", decision.id(), outcomes),
        decision.date().plusYears(1).isBefore(setting.situation.asOf()) ? OPEN : YES);
  }

  /** Whether the Council is shown to have failed after it, and not before. */
  private boolean cameFirst(CouncilDecision mover, List<String> outcomes) {
    List<CouncilDecision> failed =
        setting.decisions.stream()
            .filter(d -> setting.here(d) && failedAs(d, outcomes) == YES)
            .toList();
    return !failed.isEmpty() && failed.stream().allMatch(d -> d.date().isAfter(mover.date()));
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
            Truth.of(setting.inForce(decision)),
            outcome(decision, "ADOPTED"));
    return adopted != Truth.NO;
  }

  /** Of a prosecution that is proposed: over those at whom it is directed. */
  Truth courtJurisdiction(Measure measure) {
    List<Truth> courts = new ArrayList<>();
    for (Actor actor : setting.actors) {
      if (actor.kind().equals("COURT")) {
        courts.add(
            and(
                setting.says.holds("actor.jurisdiction", actor.id()),
                triesWhatHappened(actor.id()),
                measure == null ? YES : tries(actor.id(), measure.targets())));
      }
    }
    return or(setting.says.is("actor.treaties", setting.state(), "ROME_STATUTE"), some(courts));
  }

  /** One of the crimes that it tries is one of those committed; before any is shown, any serves. */
  private Truth triesWhatHappened(String court) {
    List<Map<String, Truth>> all =
        situation.crimes.values().stream().map(CrimeModel::byName).toList();
    Truth none = or(all.stream().flatMap(each -> each.values().stream()).toList()).shown().not();
    List<Truth> ways = new ArrayList<>();
    for (String crime : CRIMES) {
      Truth happened = or(all.stream().map(each -> each.get(crime)).toList());
      ways.add(and(setting.says.is("actor.tries", court, crime), or(none, happened)));
    }
    return or(ways);
  }

  /** Whether a court can try these; whom it can try, where that is listed, is the whole list. */
  private Truth tries(String court, Set<String> targets) {
    String code = "actor.triesWhom";
    Truth unlimited =
        or(setting.says.claimed(code, court).stream()
                .map(whom -> setting.says.is(code, court, whom.isEmpty() ? setting.state() : whom))
                .toList())
            .not();
    List<Truth> parts = new ArrayList<>();
    for (String target : targets) {
      parts.add(
          setting.says.heard(code, court).contains(target)
              ? setting.says.is(code, court, target)
              : unlimited);
    }
    return targets.isEmpty() ? or(unlimited, OPEN) : and(parts);
  }

  private List<Consent> answers() {
    return setting.consents.stream().filter(c -> c.giver().equals(setting.state())).toList();
  }

  /** Whether some refusal or withdrawal of the host meets the measure; none is no refusal. */
  Truth refused(String tool, Measure measure) {
    return or(answers().stream().map(c -> refusal(c, tool, measure)).toList());
  }

  private Truth refusal(Consent consent, String tool, Measure measure) {
    return and(
        setting.refuses(consent),
        setting.refusesThis(consent, tool, measure),
        setting.agreedSince(consent, tool, measure).not());
  }

  /** The same for a measure, which needs none where the state acts with forces of its own. */
  Truth hostConsent(String tool, Measure measure) {
    Truth answer = hostAnswer(tool, measure);
    Truth host =
        measure == null ? answer : or(setting.allAuthorities(measure.by()).shown(), answer);
    return setting.reads("whoseConsent", "ALL_PARTIES")
        ? and(host, partiesAgree(tool, measure))
        : host;
  }

  static boolean forceful(String tool) {
    return ModelTool.named(tool).map(ModelTool::forceful).orElse(false);
  }

  /** The tool as such is agreed to if what some agreement lets somebody do is. */
  private Truth hostAnswer(String tool, Measure measure) {
    List<Truth> ways = new ArrayList<>();
    boolean unlimited = measure != null;
    boolean bearing = false;
    for (Consent consent : measure == null ? answers() : List.<Consent>of()) {
      if (setting.mayAgree(consent) && setting.agreesToThis(consent, tool, null) != NO) {
        bearing = true;
        if (Limits.of(consent).meet(null) == YES) {
          unlimited = true;
        } else {
          ways.add(hostAnswerTo(tool, Limits.of(consent).allowed(tool)));
        }
      }
    }
    if (unlimited || !bearing) {
      ways.add(hostAnswerTo(tool, measure));
    }
    return or(ways);
  }

  private Truth hostAnswerTo(String tool, Measure measure) {
    List<Truth> pros = new ArrayList<>();
    List<Truth> contras = new ArrayList<>();
    for (Consent consent : answers()) {
      if (setting.mayAgree(consent) && setting.agreesToThis(consent, tool, measure) != NO) {
        pros.add(
            and(
                setting.agrees(consent),
                setting.agreesToThis(consent, tool, measure),
                setting.atItsOwn(consent, measure),
                setting.refusedSince(consent, tool, measure).not()));
      }
      if (hasWithdrawn(consent, tool, measure) == YES) {
        return NO;
      }
      contras.add(refusal(consent, tool, measure));
    }
    Truth pro = orOnce(some(pros), answers(), tool, measure);
    return pro == NO ? NO : weigh(pro, or(contras));
  }

  private Truth hasWithdrawn(Consent consent, String tool, Measure measure) {
    return and(
        setting.voiced(consent, setting.answers(consent, "WITHDRAWN")),
        Truth.of(setting.inForce(consent)),
        setting.refusesThis(consent, tool, measure),
        setting.agreedSince(consent, tool, measure).not());
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
    if (!candidate.mandated()) {
      return YES;
    }
    String tool = candidate.tool().name();
    Function<CouncilDecision, Truth> covers =
        d ->
            and(
                coerces(d),
                setting.names(d, tool),
                Limits.of(d).hold(candidate.measure()),
                d.to() == null ? or(irregular(candidate).not(), OPEN) : YES);
    // Force stays shut whoever decided something; what is peaceful only by the nations' record.
    boolean force = candidate.tool().forceful();
    return situation.council.act(
        force ? someDecision(covers) : onRecord(covers),
        force ? setting.decisions.isEmpty() : nothingOfTheNations(),
        situation.council.refused(tool));
  }

  /** Whether troops are sent by one who is no state and no organisation of states. */
  private Truth irregular(ModelCandidate candidate) {
    if (candidate.measure() == null || candidate.sanctions()) {
      return NO;
    }
    Set<String> irregular = new TreeSet<>();
    for (Actor actor : setting.actors) {
      if (IRREGULAR.contains(actor.kind())
          || actor.affiliation() != null
              && Set.of("STATE_LIKE", "NONSTATE_ORG", "REBEL", "CRIMINAL")
                  .contains(actor.affiliation())) {
        irregular.add(actor.id());
      }
    }
    List<Truth> ways = new ArrayList<>();
    for (String carrier : candidate.measure().by()) {
      ways.add(Truth.of(irregular.contains(carrier)));
      setting.above(carrier).forEach((head, tie) -> ways.add(irregular.contains(head) ? tie : NO));
    }
    return or(ways);
  }

  Truth competence(ModelCandidate candidate) {
    if (!candidate.organ().equals("COUNCIL")) {
      return YES;
    }
    boolean danger = !candidate.coercive() || setting.reads("councilCompetence", "EITHER_LIMB_ALL");
    List<String> findings = danger ? List.of("THREAT", "LIKELY_TO_ENDANGER") : List.of("THREAT");
    return situation.council.act(
        danger(findings),
        nothingOfTheNations(),
        situation.council.refusedToSay("decision.determination", findings));
  }

  private Truth danger(List<String> findings) {
    return onRecord(
        d ->
            and(
                situation.councilAct(d),
                setting.says.any("decision.determination", d.id(), findings)));
  }

  /** What no decision of the nations on this situation shows is open, whoever else decided. */
  private Truth onRecord(Function<CouncilDecision, Truth> judge) {
    return Truth.onRecord(someDecisionHere(this::ofTheNations), someDecision(judge));
  }

  private boolean nothingOfTheNations() {
    return setting.decisions.stream().filter(setting::here).allMatch(d -> ofTheNations(d) == NO);
  }

  /** A mandate for the tool under one of these chapters, by any body; open over no decisions. */
  Truth mandate(String tool, Measure measure, List<String> chapters) {
    return someDecisionHere(
        d ->
            and(
                outcome(d, "ADOPTED"),
                Truth.of(setting.inForce(d)),
                setting.names(d, tool),
                Limits.of(d).hold(measure),
                mandates(d, chapters)));
  }

  Truth ofTheNations(CouncilDecision decision) {
    return setting.says.any("decision.organ", decision.id(), List.of("UN_SC", "UN_GA"));
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
