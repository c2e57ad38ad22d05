package org.r2prules.kb;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  private final R2pRules rules = R2pRules.load();

  /** Some values are asked for under another reading alone. */
  private final R2pRules wide =
      rules
          .withReading("scopeList", "OPEN_LIST")
          .withReading("lastResort", "EXHAUSTION")
          .withReading("whoseConsent", "ALL_PARTIES");

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
    scene.add(days("startup", "figure.startupDays"));
    scene.add(days("urgency", "figure.victimsUrgencyDays"));
    scene.add(Mission.builder("mission").kind("PEACEKEEPING").evidence(REPORT).build());
    scene.add(
        CouncilDecision.builder("decision").situation("s").date(day).evidence(REPORT).build());
    scene.add(Consent.builder("consent").giver("state").status("GIVEN").evidence(REPORT).build());
    return scene;
  }

  private static Figure days(String id, String code) {
    return Figure.builder(id)
        .code(code)
        .subject("s")
        .number(9)
        .unit("days")
        .evidence(REPORT)
        .build();
  }

  private static Actor actor(String id, String kind) {
    return Actor.builder(id).kind(kind).evidence(REPORT).build();
  }
}
