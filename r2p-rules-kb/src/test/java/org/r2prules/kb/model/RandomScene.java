package org.r2prules.kb.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** One random situation, near enough to the gates being met for each of them to matter. */
final class RandomScene {

  private static final List<String> ACTS =
      List.of("KILLING", "FORCED_DISPLACEMENT", "SERIOUS_HARM", "LOOTING", "RAPE", "ABDUCTION");

  private static final List<String> PLACES = List.of("north", "south");

  /** The actors there may be. */
  static final Map<String, String> NAMES =
      Map.of(
          "st", "Government of the North",
          "army", "Armed Forces",
          "g", "People's Front",
          "ally", "Kingdom of the Far Coast",
          "wing", "Royal Air Wing",
          "un_sc", "Security Council",
          "un_ga", "General Assembly",
          "court", "Special Tribunal");

  private final Dice dice;
  private final Dice days;
  private final Dice aims;
  private final Scene scene = new Scene();
  private final List<String> actors = new ArrayList<>();
  private final List<String> populations = new ArrayList<>();
  private int reports;
  private boolean quiet;

  /** Days have dice of their own, so that a dossier is the same with them as without. */
  RandomScene(Dice dice, Dice days, Dice aims) {
    this.dice = dice;
    this.days = days;
    this.aims = aims;
  }

  List<Fact> facts() {
    return scene.facts();
  }

  private Evidence evidence() {
    Standard standard =
        dice.chance(90)
            ? dice.pick(
                Standard.REASONABLE_GROUNDS,
                Standard.CLEAR_AND_CONVINCING,
                Standard.BEYOND_REASONABLE_DOUBT)
            : dice.pick(List.of(Standard.values()));
    Evidence evidence =
        Evidence.of(dice.pick(List.of(Evidence.Source.values())), standard)
            .cite("report " + ++reports)
            .observed(days.chance(8) ? Scene.DAY.minusDays(days.pick(20, 365, 367, 900)) : null);
    return dice.chance(65) ? evidence : authored(evidence);
  }

  /** By an actor, in whatever spelling, or by a body outside, whose independence may be stated. */
  private Evidence authored(Evidence evidence) {
    if (dice.chance(30)) {
      String outside = dice.pick("inquiry", "inquiry", "court", "ministry");
      return evidence.by(outside).independent(dice.pick(true, true, null, null, false));
    }
    String id = dice.pick("st", "st", "ally", "ally", "wing", "army", "g", "un_sc", "court");
    String by = dice.chance(70) ? id : dice.chance(50) ? NAMES.get(id) : Spelling.other(id);
    return evidence.by(by).independent(dice.chance(85) ? null : dice.chance(50));
  }

  /** Mostly that; sometimes the opposite, nothing, or both. */
  private void member(String code, String subject, String value, boolean holds, int percent) {
    Truth truth = dice.mostly(holds, percent);
    if (dice.chance(3)) {
      scene.member(code, subject, value, dice.chance(50), evidence());
    }
    if (truth != Truth.OPEN) {
      scene.member(code, subject, value, truth == Truth.YES, evidence());
    }
  }

  /** What somebody has found: mostly an inquiry, sometimes one who is a party. */
  private void finding(String code, String subject, String value, boolean holds) {
    for (int i = dice.pick(1, 1, 1, 2); i > 0; i--) {
      Evidence by =
          dice.chance(60) ? evidence().by("inquiry").independent(true) : authored(evidence());
      scene.member(code, subject, value, holds == dice.chance(95), by);
    }
  }

  private void flag(String code, String subject, boolean holds, int percent) {
    member(code, subject, "true", holds, percent);
  }

  /** The situation, its state, and who else there is. */
  void cast() {
    Situation.Builder situation = Situation.builder("s").state("st").asOf(Scene.DAY);
    if (dice.chance(40)) {
      situation.region("AFRICA").organisations(dice.some(List.of("AU", "ORG"), 60));
    }
    scene.add(situation.build());
    actor("st", "TERRITORIAL_STATE", dice.pick("STATE", "STATE", null));
    if (dice.chance(50)) {
      actor("army", "FORCE", dice.pick("STATE", "STATE", "STATE_LIKE"));
    }
    if (dice.chance(85)) {
      actor("g", "ARMED_GROUP", dice.pick("REBEL", "NONSTATE_ORG", null));
    }
    actor("ally", "THIRD_STATE", null);
    if (dice.chance(35)) {
      actor("wing", "FORCE", dice.pick("STATE", "STATE", "NONE", null));
    }
    for (String body : List.of("UN_SC", "UN_GA", "COURT")) {
      if (dice.chance(30)) {
        actor(body.toLowerCase(Locale.ROOT), body, null);
      }
    }
  }

  /** Now and then somebody has looked for every risk factor that the sources name. */
  void risks() {
    if (!quiet && !dice.chance(10)) {
      return;
    }
    if (quiet) {
      calm();
    }
    new TreeMap<>(RiskModel.NAMED)
        .forEach((code, named) -> new TreeSet<>(named).forEach(factor -> risk(code, factor)));
    if (dice.chance(20)) {
      member("risk.legal", "s", "IMPUNITY", dice.chance(50), 80);
    }
  }

  private void risk(String code, String factor) {
    if (quiet) {
      absent(code, factor);
    } else {
      member(code, "s", factor, dice.chance(4), 98);
    }
  }

  /** No war, no mobilisation, no words that prepare it, and nobody targeted. */
  private void calm() {
    RiskModel.MOBILISED.forEach(sign -> absent("sign.mobilisation", sign));
    absent("sign.incitement", "HATE_PROPAGANDA");
    absent("sign.incitement", "EXTREME_IDEOLOGY");
    absent("sign.incitement", "INCITEMENT");
    absent("sign.incitement", "INCITING_BROADCAST");
    absent("sign.imminence", "SYSTEMATIC_TARGETING");
    absent("conflict.status", "ACTIVE");
  }

  /** Mostly shown absent, by evidence that counts. */
  private void absent(String code, String value) {
    if (dice.chance(99)) {
      scene.member(code, "s", value, false, Scene.SHOWN.cite("report " + ++reports));
    }
  }

  private void actor(String id, String kind, String affiliation) {
    Actor.Builder actor =
        Actor.builder(id)
            .name(dice.chance(80) ? NAMES.get(id) : null)
            .kind(kind)
            .affiliation(affiliation)
            .of(id.equals("wing") && "STATE".equals(affiliation) ? "ally" : null)
            .evidence(evidence());
    if (affiliation != null && dice.chance(8)) {
      actor.until(Scene.DAY.minusDays(dice.below(3)));
    }
    if (dice.chance(60)) {
      actor.conduct("COMMITS", dice.chance(30));
    }
    if (dice.chance(30)) {
      actor.conduct("COMMAND_LINK", dice.chance(50));
    }
    if (id.equals("st")) {
      if (dice.chance(40)) {
        actor.memberships("AU", dice.chance(80));
      }
      if (dice.chance(50)) {
        actor.treaties("ROME_STATUTE", dice.chance(50));
      }
    }
    if (kind.equals("COURT")) {
      flag("actor.jurisdiction", id, true, 60);
      member("actor.tries", id, dice.pick("GENOCIDE", "WAR_CRIMES"), dice.chance(70), 70);
    }
    actors.add(id);
    scene.add(actor.build());
  }

  /** Populations, incidents, and what makes them crimes; now and then there are none. */
  void crimes() {
    quiet = dice.chance(5);
    int peoples = dice.pick(0, 1, 1, 1, 1, 2, 2, 3);
    for (int i = 1; i <= peoples; i++) {
      population("p" + i);
    }
    String conflict = quiet ? "SETTLED" : dice.pick("ACTIVE", "ACTIVE", "SETTLED");
    member("conflict.status", "s", conflict, true, 80);
    for (String sign : List.of("SYSTEMATIC_TARGETING", "CLASHES_RISING", "VIOLATIONS_RISING")) {
      member("sign.imminence", "s", sign, dice.chance(50) && !quiet, quiet ? 90 : 70);
    }
    if (quiet || dice.chance(50)) {
      member("sign.incitement", "s", "INCITEMENT", !quiet && dice.chance(50), 80);
      member("sign.incitement", "s", "INCITING_BROADCAST", false, 80);
    }
  }

  private void population(String id) {
    populations.add(id);
    Population.Builder population =
        Population.builder(id).civilian(dice.maybe(true, 85)).evidence(evidence());
    if (dice.chance(70)) {
      population.groupKind(dice.pick("ETHNIC", "NATIONAL", "POLITICAL"), dice.chance(85));
    }
    scene.add(population.build());
    flag("attack.widespread", id, dice.chance(75), 85);
    flag("attack.systematic", id, dice.chance(50), 60);
    flag("attack.targetsCivilians", id, !quiet, 85);
    flag("attack.ongoing", id, true, 85);
    if (dice.chance(15)) {
      String crime =
          dice.pick("GENOCIDE", "WAR_CRIMES", "ETHNIC_CLEANSING", "CRIMES_AGAINST_HUMANITY");
      finding("finding.crime", id, crime, dice.chance(60));
    }
    if (dice.chance(10)) {
      member("harm.types", id, dice.pick("KILLING", "DISPLACEMENT"), dice.chance(60), 90);
    }
    int incidents = dice.pick(0, 1, 1, 1, 2);
    for (int i = 1; i <= incidents; i++) {
      incident(id + "i" + i, id);
    }
    if (quiet || dice.chance(10)) {
      denyEverything(id);
    }
  }

  private void incident(String id, String population) {
    Incident.Builder incident =
        Incident.builder(id)
            .population(population)
            .perpetrators(dice.some(actors, 30))
            .conflictRelated(dice.maybe(true, 75))
            .deaths(dice.pick(null, 0, 12))
            .evidence(evidence());
    for (String act : dice.some(ACTS, 40)) {
      incident.acts(act, dice.chance(85));
    }
    Incident built = incident.build();
    scene.add(built);
    for (String perpetrator : built.perpetrators()) {
      aim("attack.policy", perpetrator, population, true, 70);
      aim("attack.intentToDestroy", perpetrator, population, dice.chance(40), 60);
    }
  }

  /** Of the people attacked, of others, or without a word of whom. */
  private void aim(String code, String perpetrator, String people, boolean holds, int percent) {
    String object = dice.chance(50) ? people : dice.chance(60) ? "true" : dice.pick(populations);
    member(code, perpetrator, object, holds, percent);
  }

  /** So that a crime can be shown absent now and then. */
  private void denyEverything(String population) {
    for (String crime :
        List.of("GENOCIDE", "WAR_CRIMES", "ETHNIC_CLEANSING", "CRIMES_AGAINST_HUMANITY")) {
      scene.member(
          "finding.crime", population, crime, false, evidence().by("inquiry").independent(true));
    }
  }

  /** What the authorities do or fail to do. */
  void state() {
    flag("state.protecting", "st", false, 70);
    member(
        "state.protectionTrend", "st", dice.pick("STABLE", "DETERIORATING", "IMPROVING"), true, 75);
    if (dice.chance(15)) {
      flag("state.collapsed", "st", true, 50);
    }
    if (dice.chance(20)) {
      member("state.measures", "st", "GENUINE_INVESTIGATION", dice.chance(50), 90);
    }
    if (dice.chance(15)) {
      finding("finding.manifestFailing", "st", "true", dice.chance(70));
    }
    flag("state.willing", "st", false, 50);
    member("state.capacity", "st", "PROTECTION", false, 50);
    flag("response.preventiveFutile", "s", true, 40);
    flag("response.preventiveUntried", "s", false, 40);
    member("response.preventiveOutcome", "s", dice.pick("INEFFECTIVE", "EFFECTIVE"), true, 40);
    flag("response.otherMeansFailed", "s", true, 30);
    member("dispute.kind", "s", dice.pick("DISPUTE", "INTERNATIONAL_FRICTION"), true, 50);
    lawfulness("s");
  }

  private void lawfulness(String about) {
    int percent = dice.chance(70) ? 97 : 60;
    for (String part : List.of("LOAC", "ROE", "PROPORTIONATE", "CASUALTY_MITIGATION")) {
      member("operation.lawfulness", about, part, true, percent);
    }
    if (dice.chance(30)) {
      member("area.features", about, "TARGETS_NEAR_CIVILIANS", dice.chance(50), 90);
    }
  }

  /** Decisions: the Council's, mostly adopted and in force, and others. */
  void council() {
    int count = dice.pick(0, 1, 1, 1, 1, 2, 2, 3, 4);
    for (int i = 1; i <= count; i++) {
      decision("d" + i, i == 1 ? 90 : 65);
    }
  }

  private void decision(String id, int usual) {
    LocalDate date = Scene.DAY.minusDays(dice.chance(5) ? 0 : 10L + dice.below(190));
    CouncilDecision.Builder decision =
        CouncilDecision.builder(id)
            .organ(
                dice.chance(usual)
                    ? "UN_SC"
                    : dice.pick("UN_GA", "AU_ASSEMBLY", "REGIONAL_ORG", null))
            .outcome(
                dice.chance(usual)
                    ? "ADOPTED"
                    : dice.pick("VETOED", "DEADLOCKED", "REJECTED", "PENDING", "STATED", null))
            .chapter(dice.chance(usual) ? "VII" : dice.pick("VI", "VIII", "NONE", null))
            .date(date)
            .situation(dice.chance(93) ? "s" : "elsewhere")
            .determination(
                dice.chance(usual) ? "THREAT" : dice.pick("LIKELY_TO_ENDANGER", "NONE", null))
            .peacefulMeans(judgement(usual))
            .lesserMeans(judgement(usual))
            .measures(decided(usual))
            .to(limit(actors, 20))
            .against(limit(everybody(), 10))
            .supports(limit(everybody(), 10))
            .area(limit(PLACES, 10))
            .consulted(dice.chance(50) ? null : dice.some(List.of("AU", "ORG"), 60))
            .evidence(evidence());
    if (dice.chance(8)) {
      decision.ends(notBefore(date, Scene.DAY.plusDays(dice.below(5) - 2L)));
    }
    if (dice.chance(5)) {
      decision.repealed(notBefore(date, Scene.DAY.plusDays(dice.below(5) - 2L)));
    }
    scene.add(decision.build());
    if (dice.chance(5)) {
      member("decision.outcome", id, dice.pick("VETOED", "ADOPTED"), true, 90);
    }
    if (dice.chance(5)) {
      member("decision.peacefulMeans", id, dice.pick("ADEQUATE", "PROVED_INADEQUATE"), true, 80);
    }
  }

  private static LocalDate notBefore(LocalDate first, LocalDate day) {
    return day.isBefore(first) ? first : day;
  }

  private String judgement(int usual) {
    return dice.chance(usual)
        ? dice.pick("WOULD_BE_INADEQUATE", "PROVED_INADEQUATE")
        : dice.pick("ADEQUATE", "NONE", null);
  }

  private Set<String> decided(int usual) {
    if (dice.chance(100 - usual)) {
      return null;
    }
    Set<String> measures = new TreeSet<>(dice.some(GateCube.mandated(), dice.pick(0, 50, 90, 100)));
    for (String other : List.of("UNITING_FOR_PEACE", "ARMS_RESTRICTION", "ALL")) {
      if (dice.chance(20)) {
        measures.add(other);
      }
    }
    return measures;
  }

  /** Now and then a limit, wide or narrow. */
  private Set<String> limit(List<String> names, int percent) {
    return dice.chance(percent) ? dice.some(names, dice.pick(40, 80, 100)) : null;
  }

  private List<String> everybody() {
    List<String> everybody = new ArrayList<>(actors);
    everybody.addAll(populations);
    return everybody;
  }

  /** Answers of the host and of others. */
  void consents() {
    int count = dice.pick(0, 0, 1, 1, 1, 2, 3);
    for (int i = 1; i <= count; i++) {
      Consent.Builder consent =
          Consent.builder("c" + i)
              .giver(dice.chance(75) ? "st" : dice.pick(actors))
              .status(
                  dice.pick(
                      "GIVEN", "GIVEN", "INVITED", "RELUCTANT", "REFUSED", "REFUSED", "WITHDRAWN"))
              .valid(dice.maybe(true, 75))
              .scope(scope())
              .to(limit(actors, 75))
              .against(limit(everybody(), 20))
              .supports(limit(everybody(), 20))
              .area(limit(PLACES, 20))
              .evidence(evidence());
      if (dice.chance(20)) {
        consent.date(Scene.DAY.minusDays(3L + dice.below(40)));
      }
      if (dice.chance(15)) {
        consent.ends(Scene.DAY.plusDays(dice.below(5) - 2L));
      }
      Consent built = consent.build();
      scene.add(built);
      if (dice.chance(6)) {
        scene.add(again("c" + i + "again", built));
      }
      if (dice.chance(4)) {
        member("consent.status", "c" + i, dice.pick("GIVEN", "REFUSED", "WITHDRAWN"), true, 95);
      }
    }
  }

  /** The same answer, as somebody else reports it. */
  private Consent again(String id, Consent consent) {
    return new Consent(
        id,
        consent.giver(),
        consent.status(),
        dice.maybe(true, 60),
        consent.scope(),
        consent.to(),
        consent.against(),
        consent.supports(),
        consent.area(),
        consent.date(),
        consent.ends(),
        evidence());
  }

  private Set<String> scope() {
    if (dice.chance(10)) {
      return null;
    }
    return dice.chance(55)
        ? Set.of("ALL")
        : dice.pick(
            Set.of("OBSERVERS"),
            Set.of("STRUCTURAL_PREVENTION"),
            dice.some(GateCube.mandated(), 40));
  }

  /** Missions, of peacekeepers and of others. */
  void missions() {
    int count = dice.pick(0, 1, 1, 2);
    for (int i = 1; i <= count; i++) {
      Mission.Builder mission =
          Mission.builder("o" + i)
              .kind(dice.pick("PEACEKEEPING", "PEACEKEEPING", "ENFORCEMENT", "OBSERVER"))
              .inPlace(dice.maybe(dice.chance(40), 80))
              .evidence(evidence());
      for (String means : List.of("COMBAT_READY", "CREDIBLE_FORCE", "DISPERSAL", "SUPERIORITY")) {
        if (dice.chance(50)) {
          mission.means(means, dice.chance(85));
        }
      }
      scene.add(mission.build());
    }
  }

  /** Measures proposed and under way. */
  void measures() {
    int count = dice.pick(0, 0, 1, 1, 2, 3);
    for (int i = 1; i <= count; i++) {
      String id = "m" + i;
      ModelTool tool =
          dice.chance(25)
              ? dice.pick(ModelTool.SANCTIONS, ModelTool.ARMS_RESTRICTION)
              : dice.pick(List.of(ModelTool.values()));
      String status = dice.pick("PROPOSED", "PROPOSED", "PROPOSED", "ONGOING", "ENDED", "ADOPTED");
      String code =
          dice.chance(85) ? tool.name() : dice.pick("HUMANITARIAN", "DIPLOMACY", "MONITORING");
      Measure.Builder measure =
          Measure.builder(id)
              .tool(code)
              .by(dice.some(actors, 20))
              .status(status)
              .basis(dice.pick(null, "CH_VII", "CONSENT", "SELF_DEFENCE", "OWN_MANDATE"))
              .targets(targets(dice.some(populations, 20)))
              .supports(dice.some(dice.chance(80) ? actors : populations, 15))
              .area(dice.some(PLACES, 25))
              .start(
                  dice.chance(85)
                      ? null
                      : Scene.DAY.plusDays(
                          status.equals("PROPOSED") ? dice.below(9) - 4L : -dice.below(9)))
              .evidence(evidence());
      if (!status.equals("PROPOSED")) {
        measure.outcome(dice.pick(null, "INEFFECTIVE", "EFFECTIVE", "PARTIAL"));
      }
      scene.add(measure.build());
      lawfulness(id);
    }
  }

  /** At whom a measure is directed: more often at actors than at these people. */
  private Set<String> targets(Set<String> people) {
    return aims.chance(60) ? aims.some(actors, 40) : people;
  }
}
