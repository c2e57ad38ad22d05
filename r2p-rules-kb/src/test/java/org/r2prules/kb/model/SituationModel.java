package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.agree;
import static org.r2prules.kb.model.Truth.and;
import static org.r2prules.kb.model.Truth.or;
import static org.r2prules.kb.model.Truth.some;
import static org.r2prules.kb.model.Truth.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.r2prules.facts.Actor;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;

/** Scope and thresholds: what holds of the situation as a whole. */
final class SituationModel {

  final Setting setting;
  final CouncilModel council;
  final Map<String, CrimeModel> crimes = new LinkedHashMap<>();
  final Truth committed;
  final Truth ongoing;
  final Truth incitement;
  final Truth imminent;
  final Truth riskFactors;
  final Truth atRisk;
  final Truth attacked;
  final Truth shock;
  final Truth mobilisation;
  final Truth crisis;
  final Truth threatened;
  final Truth inScope;
  final Truth withinR2p;
  final Truth coreScope;
  final Truth authoritiesCommit;
  final Truth authoritiesCommitNow;
  final Truth looming;
  final Truth inPlay;
  final Truth manifestlyFailing;
  final Truth unwillingOrUnable;
  final Truth peacefulInadequate;
  final Truth preventiveInadequate;
  final Truth forceLastResort;
  final Truth coercion;
  final Truth act;

  SituationModel(Setting setting, World world) {
    this.setting = setting;
    this.council = new CouncilModel(setting, world);
    setting.populations.forEach(p -> crimes.put(p.id(), new CrimeModel(setting, p.id())));
    this.committed = somePeople(c -> c.elements);
    this.ongoing = somePeople(c -> and(c.elements, c.ongoing));
    this.incitement =
        or(
            setting.is("sign.incitement", "INCITEMENT"),
            setting.is("sign.incitement", "INCITING_BROADCAST"));
    this.imminent = imminent();
    this.riskFactors = RiskModel.factors(setting);
    this.atRisk = or(riskFactors, setting.is("conflict.status", "ACTIVE"));
    this.attacked = somePeople(c -> and(c.civilianAttack, c.ongoing));
    this.shock = RiskModel.shock(setting);
    this.mobilisation = RiskModel.mobilisation(setting);
    this.crisis = crisis();
    this.threatened = or(imminent, attacked, crisis, mobilisation, atRisk);
    this.inScope = inScope();
    this.withinR2p = inScope.notRefuted();
    this.coreScope = or(somePeople(c -> and(c.core, c.ongoing)), imminent.shown().capped());
    this.authoritiesCommit = someAuthority(this::commits);
    this.looming =
        setting.reads("anticipatoryFailure", "NOT_MET")
            ? NO
            : setting.reads("anticipatoryFailure", "MET") ? imminent : imminent.capped();
    this.inPlay = or(ongoing, looming);
    this.authoritiesCommitNow = someAuthority(this::commitsNow);
    this.manifestlyFailing = manifestlyFailing();
    this.unwillingOrUnable =
        or(
            stateHolds("state.willing").not(),
            setting.says.is("state.capacity", setting.state(), "PROTECTION").not());
    this.peacefulInadequate =
        judged("decision.peacefulMeans", setting.reads("inadequacyStandard", "PROVEN"));
    Truth judgedLast = judged("decision.lesserMeans", false);
    this.forceLastResort =
        setting.reads("lastResort", "EXHAUSTION")
            ? and(judgedLast, setting.holds("response.otherMeansFailed"))
            : judgedLast;
    this.preventiveInadequate =
        setting.reads("preventiveVersusPeaceful", "SYNONYMS")
            ? peacefulInadequate
            : preventiveInadequate();
    this.coercion =
        setting.reads("coercionGate", "ONE_LEG")
            ? and(coreScope, peacefulInadequate)
            : and(coreScope, manifestlyFailing, peacefulInadequate);
    Truth test =
        setting.reads("pillarThreeTest", "UNWILLING_OR_UNABLE")
            ? or(manifestlyFailing, and(inPlay, unwillingOrUnable))
            : manifestlyFailing;
    this.act =
        setting.reads("pillarThreeTrigger", "MANIFEST_FAILING_ONLY")
            ? test
            : and(test, preventiveInadequate);
  }

  Truth somePeople(Function<CrimeModel, Truth> judge) {
    return some(crimes.values().stream().map(judge).toList());
  }

  private Truth imminent() {
    Truth clashes = setting.is("sign.imminence", "CLASHES_RISING");
    Truth violations = setting.is("sign.imminence", "VIOLATIONS_RISING");
    Truth targeting = setting.is("sign.imminence", "SYSTEMATIC_TARGETING");
    Truth opposition = setting.is("sign.imminence", "VICTIM_OPPOSITION");
    if (setting.reads("imminentRule", "ALL_FOUR")) {
      return and(clashes, violations, targeting, opposition);
    }
    if (setting.reads("imminentRule", "ANY_TWO")) {
      return or(
          and(clashes, violations),
          and(clashes, targeting),
          and(clashes, opposition),
          and(violations, targeting),
          and(violations, opposition),
          and(targeting, opposition));
    }
    return and(targeting, or(clashes, violations, opposition));
  }

  /** Ideology or mobilisation opens one; a shock only where there is risk, or mobilisation. */
  private Truth crisis() {
    Truth ideology = setting.is("sign.incitement", "EXTREME_IDEOLOGY");
    return setting.reads("crisisEntry", "WITH_MOBILISATION")
        ? and(or(ideology, shock), mobilisation)
        : or(ideology, mobilisation, and(shock, atRisk));
  }

  private Truth inScope() {
    List<Truth> grounds = new ArrayList<>();
    grounds.add(committed);
    grounds.add(threatened);
    if (!setting.reads("scopeList", "FOUR_CRIMES_ONLY")) {
      grounds.add(incitement);
    }
    if (setting.reads("scopeList", "OPEN_LIST")) {
      grounds.add(
          some(
              crimes.keySet().stream()
                  .map(p -> setting.says.any("harm.types", p, List.of("KILLING", "DISPLACEMENT")))
                  .toList()));
    }
    return or(grounds);
  }

  private Truth stateHolds(String code) {
    return setting.says.holds(code, setting.state());
  }

  /** Over the territorial state and whoever is of it, or may be. */
  private Truth someAuthority(Function<String, Truth> quality) {
    List<Truth> parts = new ArrayList<>();
    for (Actor actor : setting.actors) {
      Truth authority = setting.mayBeAuthority(actor);
      if (authority != NO) {
        parts.add(and(authority, quality.apply(actor.id())));
      }
    }
    return some(parts);
  }

  /**
   * By conduct, as an incident shows, or through those whom it commands and does not bring to law.
   */
  Truth commits(String actor) {
    Truth conduct = setting.says.is("actor.conduct", actor, "COMMITS");
    Truth named = or(setting.incidents.stream().map(i -> names(i, actor)).toList()).shown();
    Truth own = agree(named == NO ? OPEN : named, conduct);
    Truth investigated =
        setting.says.is("state.measures", setting.state(), "GENUINE_INVESTIGATION").shown();
    Truth commands =
        and(setting.says.is("actor.conduct", actor, "COMMAND_LINK"), investigated.not());
    return or(own, commands.shown());
  }

  /** Whether he is shown to commit or to back those who do, or to be of those. */
  Truth stained(String actor) {
    return stained(actor, this::commits, authoritiesCommit);
  }

  /** The same, of the crimes that are in play. */
  Truth stainedNow(String actor) {
    return stained(actor, this::commitsNow, authoritiesCommitNow);
  }

  private Truth stained(String actor, Function<String, Truth> commits, Truth theirs) {
    List<Truth> ways = new ArrayList<>();
    ways.add(house(actor, commits));
    setting.above(actor).forEach((head, tie) -> ways.add(and(tie.shown(), house(head, commits))));
    setting.actors.stream()
        .filter(a -> a.id().equals(actor))
        .forEach(a -> ways.add(and(setting.mayBeAuthority(a).shown(), theirs.shown())));
    return or(ways);
  }

  /** Whether he is shown to commit or to back those who do, or one who is his. */
  private Truth house(String head, Function<String, Truth> commits) {
    List<Truth> ways = new ArrayList<>();
    for (Actor one : setting.actors) {
      Truth tie = one.id().equals(head) ? Truth.YES : setting.above(one.id()).get(head);
      if (tie != null) {
        Truth backs = setting.says.is("actor.conduct", one.id(), "SUPPORTS_PERPETRATORS");
        ways.add(and(tie.shown(), or(commits.apply(one.id()), backs.shown()).shown()));
      }
    }
    return or(ways);
  }

  /** The same, against people against whom crimes are in play. */
  Truth commitsNow(String actor) {
    Truth conduct = setting.says.is("actor.conduct", actor, "COMMITS");
    List<Incident> naming =
        setting.incidents.stream()
            .filter(i -> setting.says.heard("incident.perpetrators", i.id()).contains(actor))
            .toList();
    Truth own =
        some(
            crimes.entrySet().stream()
                .map(
                    people -> {
                      List<Incident> here =
                          naming.stream()
                              .filter(i -> i.population().equals(people.getKey()))
                              .toList();
                      Truth commits =
                          here.isEmpty() && !naming.isEmpty()
                              ? conduct.capped()
                              : present(here, actor, conduct);
                      CrimeModel crime = people.getValue();
                      return and(or(and(crime.elements, crime.ongoing), looming), commits);
                    })
                .toList());
    Truth investigated =
        setting.says.is("state.measures", setting.state(), "GENUINE_INVESTIGATION").shown();
    Truth commands =
        and(setting.says.is("actor.conduct", actor, "COMMAND_LINK"), investigated.not());
    return or(own, commands.shown());
  }

  /** What was over for a year says by itself nothing of who does what goes on now. */
  private Truth present(List<Incident> here, String actor, Truth conduct) {
    List<Incident> recent = here.stream().filter(i -> !longOver(i)).toList();
    return recent.isEmpty() && !here.isEmpty()
        ? or(conduct, told(here, actor, conduct).capped())
        : told(recent, actor, conduct);
  }

  private Truth told(List<Incident> incidents, String actor, Truth conduct) {
    Truth named = or(incidents.stream().map(i -> names(i, actor)).toList()).shown();
    return agree(named == NO ? OPEN : named, conduct);
  }

  private boolean longOver(Incident incident) {
    LocalDate last = incident.until() == null ? incident.date() : incident.until();
    return last != null && last.plusYears(1).isBefore(setting.situation.asOf());
  }

  private Truth names(Incident incident, String actor) {
    if (!setting.says.heard("incident.perpetrators", incident.id()).contains(actor)) {
      return NO;
    }
    Truth acted =
        some(
            setting.says.claimed("incident.acts", incident.id()).stream()
                .map(act -> setting.says.is("incident.acts", incident.id(), act))
                .toList());
    return and(setting.says.is("incident.perpetrators", incident.id(), actor), acted);
  }

  private Truth manifestlyFailing() {
    Truth declared = stateHolds("finding.manifestFailing");
    if (setting.reads("manifestFailure", "HOST_DECLARED")) {
      return declared;
    }
    Truth collapsed = stateHolds("state.collapsed");
    if (setting.reads("manifestFailure", "END_STATE")) {
      return agree(declared, and(inPlay, collapsed));
    }
    Truth unprotected = stateHolds("state.protecting").not();
    Truth trend =
        or(
            setting.says.is("state.protectionTrend", setting.state(), "STABLE"),
            setting.says.is("state.protectionTrend", setting.state(), "DETERIORATING"),
            setting.says.is("state.protectionTrend", setting.state(), "IMPROVING").capped());
    Truth observed = or(authoritiesCommitNow, and(unprotected, trend), collapsed.shown());
    Truth chain =
        and(
            someAuthority(a -> setting.says.is("actor.conduct", a, "COMMAND_LINK")),
            setting.says.is("state.measures", setting.state(), "GENUINE_INVESTIGATION").not());
    Truth failing = observed == OPEN ? or(observed, chain) : observed;
    return agree(declared, and(inPlay, failing));
  }

  /** The Council's own adopted decision on this situation, in force. */
  Truth councilAct(CouncilDecision decision) {
    return and(
        setting.says.is("decision.organ", decision.id(), "UN_SC"),
        setting.says.is("decision.outcome", decision.id(), "ADOPTED"),
        Truth.of(setting.here(decision)),
        Truth.of(setting.inForce(decision)));
  }

  /** What the Council has judged on one kind of means; nothing judged leaves it open. */
  private Truth judged(String code, boolean proven) {
    List<String> verdicts =
        proven ? List.of("PROVED_INADEQUATE") : List.of("WOULD_BE_INADEQUATE", "PROVED_INADEQUATE");
    List<Truth> pros = new ArrayList<>();
    List<Truth> contras = new ArrayList<>();
    for (CouncilDecision decision : setting.decisions) {
      Truth act = councilAct(decision);
      Truth judges = setting.says.any(code, decision.id(), verdicts);
      pros.add(and(act, setting.says.spoken(code, decision.id()) ? judges : judges.shown()));
      contras.add(and(act, setting.says.is(code, decision.id(), "ADEQUATE").shown()));
    }
    Truth pro = proven ? and(or(pros), somethingTriedFailed()) : or(pros);
    Truth contra = or(contras);
    boolean silent = pro == NO && contra == NO;
    Truth barred =
        or(
            contra,
            council.refusedToSay(code, List.of("WOULD_BE_INADEQUATE", "PROVED_INADEQUATE")),
            proven ? somethingTriedFailed().not() : NO);
    return council.act(silent ? OPEN : weigh(pro, contra), silent, barred);
  }

  /** Whether what the Council judged inadequate speaks of the measure; nothing carries over. */
  Truth judgedFor(String code, boolean proven, Measure measure) {
    List<String> verdicts =
        proven ? List.of("PROVED_INADEQUATE") : List.of("WOULD_BE_INADEQUATE", "PROVED_INADEQUATE");
    List<Truth> judged = new ArrayList<>();
    List<Truth> covering = new ArrayList<>();
    for (CouncilDecision decision : setting.decisions) {
      Truth says = setting.says.any(code, decision.id(), verdicts);
      Truth judges =
          and(councilAct(decision), setting.says.spoken(code, decision.id()) ? says : says.shown());
      judged.add(judges);
      covering.add(and(judges, Limits.ofJudgement(decision).hold(measure)));
    }
    Truth any = or(judged);
    Truth barred = council.refusedToSay(code, List.of("WOULD_BE_INADEQUATE", "PROVED_INADEQUATE"));
    return or(any.not(), council.act(or(covering), any == NO, barred));
  }

  /** Whether core crimes go on against some of the people whom the measure is for, if it says. */
  Truth coreAgainst(Measure measure) {
    Set<String> supported = measure.supports();
    List<Truth> theirs = new ArrayList<>();
    crimes.forEach(
        (people, crime) -> {
          if (supported.contains(people)) {
            theirs.add(and(crime.core, crime.ongoing));
          }
        });
    boolean fighters =
        theirs.isEmpty() && Set.of("LETHAL_SUPPORT", "PARTNER_ENABLING").contains(measure.tool());
    return supported.isEmpty() || fighters ? Truth.YES : some(theirs);
  }

  private Truth somethingTriedFailed() {
    List<Truth> outcomes = new ArrayList<>();
    for (Measure measure : setting.measures) {
      if (!measure.status().equals("PROPOSED")) {
        outcomes.add(setting.says.is("measure.outcome", measure.id(), "INEFFECTIVE"));
      }
    }
    return some(outcomes);
  }

  private Truth preventiveInadequate() {
    Truth futile = setting.holds("response.preventiveFutile");
    Truth untried = setting.holds("response.preventiveUntried");
    Truth failed =
        and(setting.is("response.preventiveOutcome", "INEFFECTIVE"), untried.not()).shown();
    Truth pro = or(futile.shown(), failed, preventionRefused().shown());
    Truth contra =
        or(
            setting.is("response.preventiveOutcome", "EFFECTIVE").shown(),
            and(untried, futile.not()).shown());
    return pro == NO && contra == NO ? OPEN : weigh(pro, contra);
  }

  private Truth preventionRefused() {
    return or(
        setting.consents.stream()
            .filter(c -> c.giver().equals(setting.state()))
            .map(
                c ->
                    and(
                        setting.refuses(c),
                        setting.agreedSince(c, "STRUCTURAL_PREVENTION", null).not(),
                        toPrevention(c.scope())))
            .toList());
  }

  /** A refusal of unknown scope need not be one of prevention. */
  private static Truth toPrevention(Set<String> scope) {
    return scope == null
        ? OPEN
        : Truth.of(scope.contains("STRUCTURAL_PREVENTION") || scope.contains("ALL"));
  }
}
