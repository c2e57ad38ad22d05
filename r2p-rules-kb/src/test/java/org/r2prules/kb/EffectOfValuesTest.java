package org.r2prules.kb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Unused;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** Whatever the vocabulary lets a host say changes something in some dossier. */
class EffectOfValuesTest {

  private static final Evidence REPORT =
      Evidence.of(Evidence.Source.COURT, Standard.CLEAR_AND_CONVINCING);
  private static final Evidence WITNESS =
      Evidence.of(Evidence.Source.COURT, Standard.CLEAR_AND_CONVINCING).by("witness");
  private static final String SAID = "said-";

  private final R2pRules rules = R2pRules.load().staged();

  /** Some values are asked for under another reading alone. */
  private final R2pRules wide =
      rules
          .withReading("scopeList", "OPEN_LIST")
          .withReading("lastResort", "EXHAUSTION")
          .withReading("whoseConsent", "ALL_PARTIES")
          .withReading("impartialityReading", "PERCEPTION")
          .withReading("moralHazard", "FREE_RIDING");

  @Test
  void every_value_of_every_code_is_among_the_reasons_of_some_conclusion() {
    Offenders offenders = new Offenders();
    for (Term term : rules.doctrine().vocabulary().terms()) {
      for (String value : values(term)) {
        offenders.addUnless(
            isUsed(term, value),
            "a value is among the reasons of a conclusion on some subject",
            term.code() + "=" + value);
      }
    }
    offenders.assertNone();
  }

  private static List<String> values(Term term) {
    return switch (term.type()) {
      case FLAG -> List.of("true");
      case POPULATIONS -> List.of(term.object() == null ? "people" : "true");
      case NUMBER -> List.of("3");
      case ONE, MANY -> term.values().isEmpty() ? List.of("north") : term.values();
      case ACTOR, ACTORS -> term.isStructure() ? List.of("rebels") : List.of(); // never unused
      case ACTORS_OR_POPULATIONS -> List.of("rebels");
    };
  }

  private boolean isUsed(Term term, String value) {
    Map<String, Fact> said = new TreeMap<>();
    for (Fact subject : scene()) {
      for (SubjectKind kind : term.subjects()) {
        if (kind.covers(subject)) {
          said.put(SAID + subject.id(), saying(SAID + subject.id(), term, subject.id(), value));
        }
      }
    }
    List<Fact> facts = scene();
    facts.addAll(said.values());
    Dossier dossier = Dossier.of(facts);
    return Stream.of(rules, wide).anyMatch(each -> uses(each, dossier, said.keySet()));
  }

  private static boolean uses(R2pRules rules, Dossier dossier, Set<String> said) {
    Set<String> unused =
        rules.assess(dossier).unused().stream().map(Unused::fact).collect(Collectors.toSet());
    return !unused.containsAll(said);
  }

  private static Fact saying(String id, Term term, String subject, String value) {
    return term.type() == Term.Type.NUMBER
        ? Figure.builder(id)
            .code(term.code())
            .subject(subject)
            .number(Double.parseDouble(value))
            .unit(term.unit())
            .evidence(WITNESS)
            .build()
        : Indicator.builder(id)
            .code(term.code())
            .subject(subject)
            .value(value)
            .evidence(WITNESS)
            .build();
  }

  /** One subject of each kind, actors of several, of whom nothing else is said. */
  private static List<Fact> scene() {
    List<Fact> scene = new ArrayList<>();
    LocalDate day = LocalDate.of(2026, 3, 14);
    scene.add(Situation.builder("s").state("state").asOf(day).build());
    scene.add(actor("state", "TERRITORIAL_STATE"));
    scene.add(actor("far", "THIRD_STATE"));
    scene.add(actor("rebels", "ARMED_GROUP"));
    scene.add(actor("court", "COURT"));
    scene.add(actor("relief", "HUMANITARIAN_ORG"));
    scene.add(actor("paper", "MEDIA"));
    scene.add(actor("union", "REGIONAL_ORG"));
    scene.add(Population.builder("people").evidence(REPORT).build());
    scene.add(
        Incident.builder("raid")
            .population("people")
            .perpetrators("rebels")
            .evidence(REPORT)
            .build());
    scene.add(
        Measure.builder("op")
            .tool("NO_FLY_ZONE")
            .by("far")
            .status("PROPOSED")
            .evidence(REPORT)
            .build());
    scene.add(
        Measure.builder("bridge")
            .tool("BRIDGING")
            .area("north")
            .status("PROPOSED")
            .evidence(REPORT)
            .build());
    for (String tool :
        List.of(
            "DIPLOMACY",
            "FACT_FINDING",
            "HUMANITARIAN",
            "ICC_THREAT",
            "INDUCEMENT",
            "MESSAGING",
            "SSR")) {
      scene.add(
          Measure.builder(tool.toLowerCase(Locale.ROOT))
              .tool(tool)
              .by("far")
              .status(tool.equals("DIPLOMACY") ? "ONGOING" : "PROPOSED")
              .start(tool.equals("DIPLOMACY") ? null : day.plusDays(tool.length()))
              .evidence(REPORT)
              .build());
    }
    scene.add(
        Measure.builder("talks").tool("DIPLOMACY").status("PROPOSED").evidence(REPORT).build());
    scene.add(
        Measure.builder("case").tool("ICC_REFERRAL").status("PROPOSED").evidence(REPORT).build());
    scene.add(
        Measure.builder("early")
            .tool("PREVENTIVE_DEPLOYMENT")
            .by("far", "union")
            .status("PROPOSED")
            .evidence(REPORT)
            .build());
    scene.add(days("startup", "figure.startupDays"));
    scene.add(days("urgency", "figure.victimsUrgencyDays"));
    scene.add(Mission.builder("mission").kind("PEACEKEEPING").evidence(REPORT).build());
    scene.add(Mission.builder("watch").kind("OBSERVER").evidence(REPORT).build());
    scene.add(
        CouncilDecision.builder("decision")
            .situation("s")
            .date(day)
            .ends(day.plusDays(30))
            .measures("PEACEKEEPING")
            .evidence(REPORT)
            .build());
    scene.add(known("far", "actor.foreknowledge", "CLEAR"));
    scene.add(known("rebels", "host.ownership", "FUTURE_LEADER_CANDIDATE"));
    scene.add(known("mission", "mission.dialogue", "NATIONAL"));
    scene.add(Consent.builder("consent").giver("state").status("GIVEN").evidence(REPORT).build());
    scene.addAll(spokenOf());
    return scene;
  }

  /** What has to be known before something else of the same subject is asked. */
  private static Indicator known(String subject, String code, String value) {
    return Indicator.builder("known-" + subject)
        .code(code)
        .subject(subject)
        .value(value)
        .evidence(REPORT)
        .build();
  }

  /** What has to be spoken of before what is said beside it is asked. */
  private static List<Fact> spokenOf() {
    return List.of(
        figure("strength", "mission.strength", "mission", "persons"),
        figure("appeal", "figure.appealRequired", "s", "USD"),
        figure("returns", "figure.returnsPerYear", "s", "persons/year"),
        figure("places", "figure.resettlementPerYear", "s", "places/year"),
        figure("fled", "figure.refugees", "s", "persons"),
        figure("needed", "figure.civilianExpertsNeeded", "far", "persons"),
        figure("brigades", "figure.asfBrigades", "far", "brigades"),
        spoken("concept", "conops.detailed", "mission", "true"),
        spoken("scope", "information.intelligenceScope", "mission", "FULL"),
        spoken("parts", "mission.components", "mission", "POLICE"),
        spoken("gap", "mission.conduct", "mission", "SHORT_TERM_GAP"),
        spoken("area", "area.features", "s", "INSECURE"),
        spoken("practice", "council.practice", "s", "NGO_MEETINGS"),
        spoken("asylum", "asylum.policy", "far", "ASYLUM_OFFERED"),
        spoken("hub", "regional.capacity", "far", "ENVOY"),
        spoken("government", "government.arrangements", "far", "FOCAL_POINT"));
  }

  private static Fact spoken(String id, String code, String subject, String value) {
    return Indicator.builder(id).code(code).subject(subject).value(value).evidence(REPORT).build();
  }

  private static Figure figure(String id, String code, String subject, String unit) {
    return Figure.builder(id)
        .code(code)
        .subject(subject)
        .number(9)
        .unit(unit)
        .evidence(REPORT)
        .build();
  }

  private static Figure days(String id, String code) {
    return figure(id, code, "s", "days");
  }

  private static Actor actor(String id, String kind) {
    return Actor.builder(id).kind(kind).evidence(REPORT).build();
  }
}
