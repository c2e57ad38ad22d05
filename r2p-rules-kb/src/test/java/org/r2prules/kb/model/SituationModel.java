package org.r2prules.kb.model;

import static org.r2prules.kb.model.Truth.NO;
import static org.r2prules.kb.model.Truth.OPEN;
import static org.r2prules.kb.model.Truth.agree;
import static org.r2prules.kb.model.Truth.and;
import static org.r2prules.kb.model.Truth.or;
import static org.r2prules.kb.model.Truth.some;
import static org.r2prules.kb.model.Truth.weigh;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.r2prules.facts.Actor;
import org.r2prules.facts.CouncilDecision;
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
  final Truth inScope;
  final Truth withinR2p;
  final Truth coreScope;
  final Truth authoritiesCommit;
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
    this.inScope = inScope();
    this.withinR2p = inScope.notRefuted();
    this.coreScope =
        or(somePeople(c -> and(c.core, c.ongoing)), and(ongoing.not(), imminent.capped()));
    this.authoritiesCommit = or(someAuthority("COMMITS"), unknownCommit());
    this.inPlay =
        setting.reads("anticipatoryFailure", "NOT_MET")
            ? ongoing
            : setting.reads("anticipatoryFailure", "MET")
                ? or(ongoing, imminent)
                : or(ongoing, imminent.capped());
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

  private Truth inScope() {
    List<Truth> grounds = new ArrayList<>();
    grounds.add(committed);
    grounds.add(imminent);
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

  /** Over the territorial state and every force of it that would not itself carry a measure. */
  private Truth someAuthority(String conduct) {
    Set<String> authorities = new TreeSet<>(Set.of(setting.state()));
    for (Actor actor : setting.actors) {
      if ("STATE".equals(actor.affiliation()) && !setting.wouldAct.contains(actor.id())) {
        authorities.add(actor.id());
      }
    }
    return some(
        authorities.stream().map(a -> setting.says.is("actor.conduct", a, conduct)).toList());
  }

  /** Those who may belong to the state, for all that is known, keep it from being cleared. */
  private Truth unknownCommit() {
    return or(
        setting.ofUnknownAffiliation().stream()
            .map(a -> setting.says.is("actor.conduct", a, "COMMITS").capped())
            .toList());
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
    Truth observed = or(authoritiesCommit, and(unprotected, trend), collapsed.shown());
    Truth chain =
        and(
            someAuthority("COMMAND_LINK"),
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
      pros.add(and(act, setting.says.spokenOf(code, decision.id()) ? judges : judges.shown()));
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
                        setting.agreedSince(c, "STRUCTURAL_PREVENTION").not(),
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
