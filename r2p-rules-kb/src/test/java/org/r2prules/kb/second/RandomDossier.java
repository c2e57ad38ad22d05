package org.r2prules.kb.second;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Evidence.Source;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/**
 * Dossiers that are valid and otherwise anything, half of them one or two steps from every gate
 * being met. Everything in them is made up.
 */
final class RandomDossier {

  static final LocalDate TODAY = LocalDate.of(2031, 6, 1);
  static final List<String> FORCE =
      List.of(
          "MILITARY_LISTED",
          "NO_FLY_ZONE",
          "SAFE_HAVEN",
          "BLOCKADE",
          "DEFEAT",
          "ENFORCEMENT_FORCE",
          "CONTAINMENT",
          "SHOW_OF_FORCE",
          "LETHAL_SUPPORT");
  static final List<String> SANCTIONS = List.of("SANCTIONS", "TARGETED_SANCTIONS", "ARMS_EMBARGO");

  static final List<String> ON_THE_SPOT =
      List.of("MONITORING", "UNARMED_PROTECTION", "POLITICAL_MISSION");

  private static final List<String> WHO = List.of("farland", "farforce", "nearland", "neararmy");
  private static final List<String> INSIDE = List.of("home", "army", "rebels", "guard");
  private static final List<String> PEOPLES = List.of("hillfolk", "coastfolk");
  private static final List<String> PLACES = List.of("north", "south");

  private final Draw draw;
  private final Draw days;
  private final boolean near;
  private final boolean war;
  private final List<Fact> facts = new ArrayList<>();
  private int count;

  private RandomDossier(long seed) {
    this.draw = new Draw(seed);
    this.days = new Draw(~seed);
    this.near = draw.chance(55);
    this.war = near && draw.chance(10);
  }

  /** The dossier of that seed. */
  static Dossier of(long seed) {
    return new RandomDossier(seed).build();
  }

  private Dossier build() {
    facts.add(
        Situation.builder("sit")
            .state("home")
            .region("AFRICA")
            .organisations("union")
            .asOf(TODAY)
            .build());
    actors();
    for (String people : near ? PEOPLES.subList(0, draw.of(1, 1, 2)) : PEOPLES) {
      people(people);
    }
    state();
    decisions();
    consents();
    int measures = draw.of(1, 1, 2, 3);
    for (int i = 0; i < measures; i++) {
      measure("plan" + i);
    }
    onTheSpot();
    return Dossier.of(facts);
  }

  private String id(String stem) {
    return stem + count++;
  }

  /**
   * Evidence: mostly of a body outside that counts, at times too weak, or of one who has a part.
   */
  private Evidence word() {
    Standard standard =
        draw.chance(near ? 99 : 88)
            ? draw.of(Standard.REASONABLE_GROUNDS, Standard.CLEAR_AND_CONVINCING)
            : draw.of(Standard.ALLEGED, Standard.REASONABLE_SUSPICION);
    Evidence evidence =
        Evidence.of(Source.OTHER, standard)
            .observed(days.chance(4) ? TODAY.minusDays(days.of(10, 365, 366, 2000)) : null);
    if (draw.chance(near ? 97 : 75)) {
      return draw.chance(70) ? evidence.by("panel of jurists").independent(true) : evidence;
    }
    return switch (draw.below(8)) {
      case 0 -> evidence.by("home");
      case 1 -> evidence.by("Republic of Eastland");
      case 2 -> evidence.by("army");
      case 3 -> evidence.by("rebels");
      case 4 -> evidence.by(draw.from(WHO));
      case 5 -> evidence.by("Federation of Westmark");
      case 6 -> evidence.by("union");
      default -> evidence.by("quarterly gazette");
    };
  }

  private void say(String code, String subject, String value, boolean present) {
    Evidence evidence = word();
    if (code.startsWith("finding.") && evidence.by() == null) {
      evidence = evidence.by("court of the region").independent(draw.tri(80, 10));
    }
    String id = id("i");
    facts.add(
        Indicator.builder(id)
            .code(code)
            .subject(subject)
            .value(value)
            .present(present)
            .evidence(evidence.cite(id))
            .build());
  }

  private void flag(String code, String subject, int yes, int no) {
    Boolean holds = draw.tri(yes, no);
    if (holds != null) {
      say(code, subject, "true", holds);
    }
    if (draw.chance(3)) {
      say(code, subject, "true", draw.chance(50));
    }
  }

  private void actors() {
    actor("home", "TERRITORIAL_STATE", null, null, "Republic of Eastland");
    actor("army", "FORCE", "STATE", draw.chance(50) ? "home" : null, null);
    if (!near || draw.chance(60)) {
      actor("rebels", "ARMED_GROUP", draw.of("REBEL", "REBEL", "NONE", null), null, null);
    }
    if (!near || draw.chance(20)) {
      actor("guard", "FORCE", draw.of(null, null, "STATE", "CRIMINAL"), null, null);
    }
    actor("farland", "THIRD_STATE", null, null, "Federation of Westmark");
    actor("nearland", "NEIGHBOUR_STATE", null, null, null);
    actor("farforce", "FORCE", "STATE", "farland", null);
    actor("neararmy", "FORCE", "STATE", "nearland", null);
    actor("union", "REGIONAL_ORG", null, null, null);
    actor("council", "UN_SC", null, null, null);
  }

  private void actor(String id, String kind, String affiliation, String of, String name) {
    Actor.Builder actor =
        Actor.builder(id).kind(kind).affiliation(affiliation).of(of).name(name).evidence(word());
    boolean inside = INSIDE.contains(id);
    Boolean commits = inside ? draw.tri(near ? 25 : 20, 35) : draw.tri(near ? 1 : 7, 8);
    if (commits != null) {
      actor.conduct("COMMITS", commits);
    }
    Boolean links = inside ? draw.tri(7, 25) : null;
    if (links != null) {
      actor.conduct("COMMAND_LINK", links);
    }
    if (draw.chance(15)) {
      actor.willing(true);
    }
    facts.add(actor.build());
    if (inside && draw.chance(4)) {
      say("actor.conduct", id, "COMMITS", draw.chance(40));
    }
  }

  private boolean listed(String id) {
    return facts.stream().anyMatch(fact -> fact.id().equals(id));
  }

  private List<String> listed(List<String> ids) {
    return ids.stream().filter(this::listed).toList();
  }

  private void people(String id) {
    Population.Builder people =
        Population.builder(id).civilian(draw.tri(near ? 92 : 70, near ? 1 : 12)).evidence(word());
    Boolean ethnic = draw.tri(45, 15);
    if (ethnic != null) {
      people.groupKind("ETHNIC", ethnic);
    }
    if (draw.chance(20)) {
      people.groupKind("POLITICAL", true);
    }
    facts.add(people.build());
    flag("attack.widespread", id, war ? 5 : near ? 93 : 50, war ? 80 : near ? 3 : 20);
    flag("attack.systematic", id, war ? 90 : near ? 60 : 40, near ? 8 : 25);
    flag("attack.targetsCivilians", id, near ? 92 : 65, near ? 2 : 12);
    flag("attack.ongoing", id, near ? 95 : 55, near ? 3 : 25);
    if (draw.chance(10)) {
      say("finding.crime", id, crime(), draw.chance(near ? 80 : 55));
    }
    if (draw.chance(near ? 30 : 15)) {
      say("threat.means", id, "AIRBORNE", true);
    }
    List<String> suspects = listed(INSIDE);
    int incidents = near ? draw.of(1, 1, 2) : draw.of(0, 1, 1, 2);
    for (int i = 0; i < incidents; i++) {
      Incident.Builder incident =
          Incident.builder(id("inc"))
              .population(id)
              .date(TODAY.minusDays(draw.of(3, 30, 200)))
              .conflictRelated(draw.tri(near ? 70 : 50, 12))
              .evidence(word());
      if (draw.chance(90)) {
        incident.perpetrators(
            draw.chance(80)
                ? new String[] {near && draw.chance(60) ? "army" : draw.from(suspects)}
                : draw.some(suspects, 50));
      }
      incident.acts(draw.of("KILLING", "KILLING", "RAPE", "TORTURE", "FORCED_DISPLACEMENT"), true);
      if (draw.chance(20)) {
        incident.acts(draw.of("LOOTING", "SERIOUS_HARM", "CHILD_RECRUITMENT"), draw.chance(80));
      }
      facts.add(incident.build());
    }
  }

  private String crime() {
    return draw.of("GENOCIDE", "WAR_CRIMES", "ETHNIC_CLEANSING", "CRIMES_AGAINST_HUMANITY");
  }

  private void state() {
    for (String suspect : listed(INSIDE)) {
      if (draw.chance(near ? 93 : 45)) {
        String whom = draw.chance(70) ? "true" : draw.from(listed(PEOPLES));
        say("attack.policy", suspect, whom, draw.chance(war ? 10 : near ? 95 : 75));
      }
      if (draw.chance(near ? 15 : 25)) {
        say("attack.intentToDestroy", suspect, draw.from(listed(PEOPLES)), draw.chance(75));
      }
    }
    flag("state.protecting", "home", near ? 15 : 30, near ? 65 : 35);
    if (draw.chance(near ? 75 : 50)) {
      String trend =
          near
              ? draw.of("DETERIORATING", "STABLE")
              : draw.of("DETERIORATING", "STABLE", "IMPROVING");
      say("state.protectionTrend", "home", trend, true);
    }
    if (draw.chance(8)) {
      say("state.collapsed", "home", "true", draw.chance(60));
    }
    if (draw.chance(8)) {
      say("finding.manifestFailing", "home", "true", draw.chance(60));
    }
    if (draw.chance(20)) {
      say("sign.imminence", "sit", "SYSTEMATIC_TARGETING", draw.chance(70));
      say("sign.imminence", "sit", "VIOLATIONS_RISING", draw.chance(70));
    }
    if (draw.chance(70)) {
      say("conflict.status", "sit", draw.of("ACTIVE", "ACTIVE", "NONE", "LATENT"), true);
    }
    if (draw.chance(30)) {
      facts.add(
          Mission.builder("brigade")
              .kind("ENFORCEMENT")
              .means("SUPERIORITY", true)
              .means("COMBAT_READY", true)
              .inPlace(draw.chance(30))
              .evidence(word())
              .build());
    }
    if (draw.chance(near ? 70 : 30)) {
      say("leader.identified", "army", "true", true);
    }
    if (draw.chance(40)) {
      lawful("sit");
    }
  }

  private void lawful(String about) {
    for (String rule : List.of("LOAC", "ROE", "PROPORTIONATE", "CASUALTY_MITIGATION")) {
      Boolean kept = draw.tri(near ? 97 : 80, near ? 1 : 8);
      if (kept != null) {
        say("operation.lawfulness", about, rule, kept);
      }
    }
  }

  private void decisions() {
    if (draw.chance(near ? 75 : 70)) {
      boolean adopted = draw.chance(near ? 92 : 55);
      decision(
          "UN_SC",
          adopted ? "ADOPTED" : draw.of("VETOED", "REJECTED", "PENDING", "DEADLOCKED"),
          draw.chance(near ? 95 : 60) ? "VII" : draw.of("VI", "VIII", "NONE", null));
    }
    if (draw.chance(near ? 15 : 5)) {
      decision("UN_SC", draw.of("VETOED", "DEADLOCKED"), null);
      facts.add(
          CouncilDecision.builder(id("dec"))
              .organ(draw.of("UN_GA", "UN_GA", "UN_SC"))
              .outcome("ADOPTED")
              .date(TODAY.minusDays(draw.of(1, 30)))
              .situation("sit")
              .measures("UNITING_FOR_PEACE")
              .evidence(word())
              .build());
    }
    int more = near ? draw.of(0, 0, 0, 1) : draw.of(0, 0, 1, 2);
    for (int i = 0; i < more; i++) {
      decision(
          draw.of("UN_SC", "UN_SC", "UN_GA", "AU_ASSEMBLY", "PARLIAMENT", null),
          draw.of("ADOPTED", "ADOPTED", "VETOED", "REJECTED", "PENDING", "DEADLOCKED", null),
          draw.of("VII", "VI", "NONE", null));
    }
  }

  private void decision(String organ, String outcome, String chapter) {
    int age = draw.of(2, 20, 20, 90);
    CouncilDecision.Builder decision =
        CouncilDecision.builder(id("dec"))
            .organ(organ)
            .outcome(outcome)
            .chapter(chapter)
            .date(TODAY.minusDays(age))
            .situation(draw.chance(near ? 98 : 90) ? "sit" : "elsewhere")
            .evidence(word());
    if (draw.chance(near ? 95 : 60)) {
      decision.determination(draw.chance(near ? 95 : 70) ? "THREAT" : "LIKELY_TO_ENDANGER");
    }
    if (draw.chance(near ? 92 : 60)) {
      decision.peacefulMeans(judged());
    }
    if (draw.chance(near ? 90 : 55)) {
      decision.lesserMeans(judged());
    }
    if (draw.chance(95)) {
      decision.measures(named());
    }
    if (draw.chance(near ? 12 : 25)) {
      decision.to(draw.some(WHO, 40));
    }
    if (draw.chance(near ? 12 : 25)) {
      decision.against(draw.some(listed(INSIDE), 60));
    }
    if (draw.chance(near ? 8 : 15)) {
      decision.supports(draw.some(listed(PEOPLES), 60));
    }
    if (draw.chance(near ? 8 : 15)) {
      decision.area(draw.some(PLACES, 60));
    }
    if (draw.chance(near ? 5 : 12)) {
      decision.ends(TODAY.plusDays(draw.of(-1, 0, 30)));
    } else if (draw.chance(near ? 4 : 8)) {
      decision.repealed(TODAY.plusDays(draw.of(-1, 0, 30)));
    }
    facts.add(decision.build());
  }

  private String judged() {
    return draw.chance(near ? 95 : 75)
        ? draw.of("WOULD_BE_INADEQUATE", "PROVED_INADEQUATE")
        : draw.of("ADEQUATE", "NONE");
  }

  private String[] named() {
    List<String> tools = new ArrayList<>(FORCE);
    tools.addAll(SANCTIONS);
    if (draw.chance(15)) {
      tools.add("UNITING_FOR_PEACE");
    }
    return draw.some(tools, near ? 85 : 35);
  }

  private void consents() {
    if (!draw.chance(near ? 65 : 75)) {
      return;
    }
    consent("home");
    if (!near) {
      if (draw.chance(25)) {
        consent("home");
      }
      if (draw.chance(25)) {
        consent(draw.from(List.of("army", "farland", "nearland")));
      }
    }
  }

  private void consent(String giver) {
    Consent.Builder consent =
        Consent.builder(id("con"))
            .giver(giver)
            .status(
                draw.chance(near ? 85 : 60)
                    ? draw.of("GIVEN", "INVITED")
                    : draw.of("REFUSED", "WITHDRAWN", "RELUCTANT"))
            .valid(draw.tri(near ? 92 : 70, near ? 2 : 10))
            .evidence(word());
    if (draw.chance(80)) {
      consent.date(TODAY.minusDays(draw.of(5, 10, 40)));
    }
    if (draw.chance(near ? 97 : 85)) {
      consent.scope(draw.chance(40) ? new String[] {"ALL"} : draw.some(FORCE, near ? 85 : 40));
    }
    if (draw.chance(near ? 85 : 50)) {
      consent.to(draw.some(WHO, near ? 80 : 40));
    }
    if (draw.chance(near ? 50 : 35)) {
      consent.against(draw.some(listed(INSIDE), near ? 75 : 45));
    }
    if (draw.chance(20)) {
      consent.supports(draw.some(listed(PEOPLES), 80));
    }
    if (draw.chance(near ? 8 : 15)) {
      consent.area(draw.some(PLACES, 60));
    }
    if (draw.chance(near ? 5 : 15)) {
      consent.ends(TODAY.plusDays(draw.of(-1, 0, 30)));
    }
    facts.add(consent.build());
  }

  private void measure(String id) {
    boolean sanctions = draw.chance(25);
    String tool = sanctions ? draw.from(SANCTIONS) : draw.from(FORCE);
    Measure.Builder measure =
        Measure.builder(id)
            .tool(tool)
            .status(draw.chance(95) ? "PROPOSED" : draw.of("ENDED", "ONGOING"))
            .basis(draw.of("CH_VII", "CONSENT", "NONE", null))
            .evidence(draw.chance(95) ? word().by(null) : word());
    if (draw.chance(95)) {
      measure.by(by(sanctions));
    }
    if (draw.chance(near ? 80 : 65)) {
      measure.targets(
          draw.chance(near ? 96 : 85)
              ? draw.some(listed(INSIDE), 40)
              : draw.some(listed(PEOPLES), 60));
    }
    if (draw.chance(near ? 70 : 50)) {
      measure.supports(
          draw.chance(near ? 85 : 70)
              ? draw.some(listed(PEOPLES), 80)
              : draw.some(listed(INSIDE), 30));
    }
    if (draw.chance(25)) {
      measure.area(draw.some(PLACES, 50));
    }
    facts.add(measure.build());
    if (!sanctions && draw.chance(near ? 92 : 60)) {
      lawful(id);
    }
  }

  private String[] by(boolean sanctions) {
    if (sanctions && draw.chance(70)) {
      return new String[] {"council"};
    }
    if (draw.chance(near ? 90 : 75)) {
      return draw.some(WHO, sanctions ? 20 : 30);
    }
    return draw.chance(60) ? new String[] {"home"} : draw.some(listed(INSIDE), 30);
  }

  /** Work among the people, and what those on the ground say of it. */
  private void onTheSpot() {
    String tool = draw.from(ON_THE_SPOT);
    Measure.Builder watch =
        Measure.builder("watch").tool(tool).status("PROPOSED").evidence(word().by(null));
    if (draw.chance(90)) {
      watch.by(draw.of("union", "union", "farland", "nearland"));
    }
    if (draw.chance(50)) {
      watch.area(draw.from(PLACES));
    }
    facts.add(watch.build());
    for (String party : listed(List.of("rebels", "guard", "army", "neararmy"))) {
      if (draw.chance(25)) {
        say("actor.holds", party, draw.from(PLACES), draw.chance(80));
      }
      if (draw.chance(party.equals("rebels") ? 70 : 12)) {
        facts.add(answer(party, tool));
      }
      if (draw.chance(12)) {
        say("actor.allies", "home", party, draw.chance(80));
      }
    }
  }

  private Consent answer(String party, String tool) {
    Consent.Builder answer =
        Consent.builder(id("let"))
            .giver(party)
            .status(draw.of("GIVEN", "GIVEN", "REFUSED", "WITHDRAWN", "RELUCTANT"))
            .evidence(word());
    if (draw.chance(85)) {
      answer.scope(draw.of("ALL", tool, tool, "MILITARY_LISTED"));
    }
    if (draw.chance(12)) {
      answer.area(draw.from(PLACES));
    }
    if (draw.chance(12)) {
      answer.ends(TODAY.plusDays(draw.of(-1, 30)));
    }
    return answer.build();
  }
}
