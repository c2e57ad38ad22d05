package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierException;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;

/**
 * Builds dossiers that try to open what must stay shut. They start from all gates met and the host
 * refusing: decision {@code d}, consent {@code c}, state {@code st}, group {@code g}, people {@code
 * p}, situation {@code s}.
 */
final class Perverse {

  private Dossier dossier;
  private final R2pRules rules;
  private final Map<String, String> readings = new TreeMap<>();
  private Results results;

  private Perverse(R2pRules rules, Dossier dossier) {
    this.rules = rules;
    this.dossier = dossier;
  }

  static Perverse allMet(R2pRules rules) {
    return from(rules, GateCube.allMet());
  }

  static Perverse from(R2pRules rules, Map<Gate, Truth> gates) {
    Perverse perverse = new Perverse(rules, GateCube.scene(gates).dossier());
    return perverse.with(
        actor("opposition", "ARMED_GROUP", "NONSTATE_ORG"),
        said("air", "threat.means", "p", "AIRBORNE", true));
  }

  /** All met, but the Council's decision covers only those measures. */
  static Perverse covering(R2pRules rules, String... measures) {
    return allMet(rules).with(council("d").measures(Set.of(measures)).build());
  }

  static Actor actor(String id, String kind, String affiliation) {
    return Actor.builder(id).kind(kind).affiliation(affiliation).evidence(Scene.SHOWN).build();
  }

  /** Adopted by the Council under Chapter VII, both judgements made, all coercive measures. */
  static CouncilDecision.Builder council(String id) {
    return CouncilDecision.builder(id)
        .organ("UN_SC")
        .outcome("ADOPTED")
        .chapter("VII")
        .date(Scene.DAY.minusDays(30))
        .situation("s")
        .determination("THREAT")
        .peacefulMeans("WOULD_BE_INADEQUATE")
        .lesserMeans("WOULD_BE_INADEQUATE")
        .measures(GateCube.mandated())
        .evidence(Scene.SHOWN);
  }

  /** Given by the state to the ally, valid, for everything. */
  static Consent.Builder consent(String id) {
    return Consent.builder(id)
        .giver("st")
        .status("GIVEN")
        .valid(true)
        .scope("ALL")
        .to("ally")
        .evidence(Scene.SHOWN);
  }

  static Measure.Builder proposed(String tool) {
    return Measure.builder("m").tool(tool).by("ally").status("PROPOSED").evidence(Scene.SHOWN);
  }

  static Indicator said(String id, String code, String subject, String value, boolean present) {
    return Indicator.builder(id)
        .code(code)
        .subject(subject)
        .value(value)
        .present(present)
        .evidence(Scene.SHOWN.cite(id))
        .build();
  }

  /** With these facts, each in the place of one with the same id. */
  Perverse with(Fact... facts) {
    for (Fact fact : facts) {
      dossier = dossier.without(fact.id()).with(fact);
    }
    results = null;
    return this;
  }

  Perverse without(String... ids) {
    for (String id : ids) {
      dossier = dossier.without(id);
    }
    results = null;
    return this;
  }

  /** Without anything said on a code, or on one member of it. */
  Perverse silentOn(String code) {
    for (Indicator indicator : dossier.facts(Indicator.class)) {
      if (indicator.code().equals(code)) {
        dossier = dossier.without(indicator.id());
      }
    }
    results = null;
    return this;
  }

  /** Lawful conduct said of a measure, as it is of the situation. */
  Perverse lawful(String measure) {
    int i = 0;
    for (String part : List.of("LOAC", "ROE", "PROPORTIONATE", "CASUALTY_MITIGATION")) {
      with(said("law-" + measure + ++i, "operation.lawfulness", measure, part, true));
    }
    return this;
  }

  /** An operation with that tool, op, of which lawful conduct is shown. */
  Perverse proposing(String tool) {
    return with(Measure.builder("op")
            .tool(tool)
            .by("ally")
            .targets("g")
            .status("PROPOSED")
            .evidence(Scene.SHOWN)
            .build())
        .lawful("op");
  }

  /** Sanctions that the Council itself would order, op. */
  Perverse proposingSanctions() {
    return with(
        actor("sc", "UN_SC", null),
        Measure.builder("op")
            .tool("SANCTIONS")
            .by("sc")
            .status("PROPOSED")
            .evidence(Scene.SHOWN)
            .build());
  }

  Perverse reading(String key, String reading) {
    readings.put(key, reading);
    results = null;
    return this;
  }

  Dossier dossier() {
    return dossier;
  }

  /** Each dossier is also held against the model and the invariants. */
  Results results() {
    if (results == null) {
      Sample sample = new Sample(dossier, readings, R2pRules.USUAL_STANDARD);
      Assessment assessment = sample.assess(rules);
      results = Results.of(assessment);
      assertEquals(List.of(), Comparison.differences(assessment, sample));
      new Invariants(rules).check(sample, assessment);
      Sameness.renamed(rules, sample, assessment);
      Sameness.shuffled(rules, sample, assessment);
      TakeAway.each(rules, sample);
    }
    return results;
  }

  /** Not even assessed: a dossier that cannot be. */
  void refused() {
    assertThrows(DossierException.class, this::results);
  }

  Perverse stands(String key, Status status) {
    assertEquals(status, results().status(key), key);
    return this;
  }

  /** Blocked, and that gate is among what blocks it. */
  Perverse blocked(String candidate, String gate) {
    assertEquals(OptionStatus.BLOCKED, results().option(candidate), candidate);
    return because(candidate, gate, Status.NOT_MET);
  }

  /** Conditional, and that gate is among what is open. */
  Perverse conditional(String candidate, String gate) {
    assertEquals(OptionStatus.CONDITIONAL, results().option(candidate), candidate);
    return because(candidate, gate, Status.UNDETERMINED);
  }

  /** Waits for acts of the Council alone, and that gate is among what they would meet. */
  Perverse awaits(String candidate, String gate) {
    assertEquals(OptionStatus.AWAITS_DECISION, results().option(candidate), candidate);
    Conclusion option =
        results().conclusion("Option:" + candidate.split("@", 2)[0] + "@" + candidate);
    Set<String> reasons = new TreeSet<>(Reasons.standing(option, Status.NOT_MET));
    reasons.addAll(Reasons.standing(option, Status.UNDETERMINED));
    assertTrue(reasons.contains(gate), () -> candidate + " by " + gate + ", but " + reasons);
    return this;
  }

  /** Neither open nor conditional, and that gate is among what is not met. */
  Perverse shut(String candidate, String gate) {
    OptionStatus status = results().option(candidate);
    assertTrue(
        Set.of(OptionStatus.BLOCKED, OptionStatus.NOT_INDICATED, OptionStatus.AWAITS_DECISION)
            .contains(status),
        () -> candidate + " " + status);
    return because(candidate, gate, Status.NOT_MET);
  }

  /** Whether it is called for is not known, and that criterion is among what is open. */
  Perverse unclear(String candidate, String criterion) {
    assertEquals(OptionStatus.UNCLEAR, results().option(candidate), candidate);
    return because(candidate, criterion, Status.UNDETERMINED);
  }

  Perverse inForce(String candidate) {
    assertEquals(OptionStatus.IN_FORCE, results().option(candidate), candidate);
    return this;
  }

  Perverse available(String candidate) {
    assertEquals(OptionStatus.AVAILABLE, results().option(candidate), candidate);
    return this;
  }

  Perverse notAvailable(String candidate) {
    assertNotEquals(OptionStatus.AVAILABLE, results().option(candidate), candidate);
    return this;
  }

  private Perverse because(String candidate, String gate, Status status) {
    Conclusion option =
        results().conclusion("Option:" + candidate.split("@", 2)[0] + "@" + candidate);
    Set<String> reasons = Reasons.standing(option, status);
    assertTrue(reasons.contains(gate), () -> candidate + " by " + gate + ", but " + reasons);
    return this;
  }
}
