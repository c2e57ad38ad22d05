package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.r2prules.judgement.Status.MET;
import static org.r2prules.judgement.Status.NOT_MET;
import static org.r2prules.judgement.Status.UNDETERMINED;
import static org.r2prules.kb.model.Perverse.actor;
import static org.r2prules.kb.model.Perverse.allMet;
import static org.r2prules.kb.model.Perverse.council;
import static org.r2prules.kb.model.Perverse.proposed;
import static org.r2prules.kb.model.Perverse.said;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Indicator;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.kb.TwoRoads;

/** Dossiers 9 to 11: crimes, failure and competence that fall short of the threshold. */
class PerverseThresholdTest {

  private static final String COERCION = "Threshold:COERCION_139";
  private static final String FAILING = "Threshold:MANIFESTLY_FAILING";
  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = TwoRoads.load();
  }

  /** War crimes that go on, but no attack on civilians. */
  private static Perverse isolated() {
    Map<Gate, Truth> gates = GateCube.allMet();
    gates.put(Gate.CORE_CRIME, Truth.NO);
    return Perverse.from(rules, gates).proposing("ENFORCEMENT_FORCE");
  }

  /** Who does not know whether crimes are imminent must not be told that they are not. */
  private static Indicator notImminent() {
    return said("calm", "sign.imminence", "s", "SYSTEMATIC_TARGETING", false);
  }

  @Test
  void isolated_war_crimes_found_no_coercion() {
    Perverse isolated =
        isolated()
            .stands("Crime:WAR_CRIMES@p", MET)
            .stands("Criterion:IN_SCOPE@s", MET)
            .stands(COERCION + "@s", NOT_MET)
            .blocked("ENFORCEMENT_FORCE@op", "Criterion:CORE_SCOPE")
            .inForce("SANCTIONS");
    isolated().proposingSanctions().blocked("SANCTIONS@op", "Criterion:CORE_SCOPE");
    Results core = allMet(rules).results();
    int open = 0;
    for (Map.Entry<String, OptionStatus> option : isolated.results().options().entrySet()) {
      if (!Invariants.coercive(option.getKey())) {
        assertEquals(core.option(option.getKey()), option.getValue(), option.getKey());
        open += option.getValue() == OptionStatus.BLOCKED ? 0 : 1;
      }
    }
    assertTrue(open > 10, "peaceful tools open: " + open);
  }

  @Test
  void neighbour_without_the_filter() {
    isolated().reading("warCrimesFilter", "ALL_IN_SCOPE").stands(COERCION + "@s", MET);
  }

  @Test
  void neighbour_out_of_scope_under_the_narrowest_reading() {
    isolated()
        .reading("warCrimesFilter", "CORE_ONLY")
        .stands("Crime:ELEMENTS@p", NOT_MET)
        .blocked("ENFORCEMENT_FORCE@op", COERCION)
        .with(notImminent())
        .blocked("ENFORCEMENT_FORCE@op", COERCION);
  }

  @Test
  void neighbour_target_of_the_attack_not_known() {
    allMet(rules)
        .proposing("ENFORCEMENT_FORCE")
        .silentOn("attack.targetsCivilians")
        .stands(COERCION + "@s", UNDETERMINED)
        .conditional("ENFORCEMENT_FORCE@op", "Criterion:CORE_SCOPE");
  }

  @Test
  void neighbour_core_crimes_that_are_over() {
    allMet(rules)
        .proposing("ENFORCEMENT_FORCE")
        .silentOn("attack.ongoing")
        .with(said("x", "attack.ongoing", "p", "true", false))
        .stands("Criterion:CORE@p", MET)
        .blocked("ENFORCEMENT_FORCE@op", "Criterion:CORE_SCOPE")
        .with(shownImminent())
        .conditional("ENFORCEMENT_FORCE@op", "Criterion:CORE_SCOPE");
  }

  private static Fact[] shownImminent() {
    return new Fact[] {
      said("i1", "sign.imminence", "s", "SYSTEMATIC_TARGETING", true),
      said("i2", "sign.imminence", "s", "CLASHES_RISING", true)
    };
  }

  /** Crimes are about to begin, none is known, nobody protects, the Council has decided. */
  private static Perverse imminent() {
    return allMet(rules)
        .proposing("ENFORCEMENT_FORCE")
        .without("i")
        .silentOn("attack.ongoing")
        .with(
            said("x1", "attack.ongoing", "p", "true", false),
            said("x2", "sign.imminence", "s", "SYSTEMATIC_TARGETING", true),
            said("x3", "sign.imminence", "s", "CLASHES_RISING", true));
  }

  @Test
  void crimes_only_imminent() {
    imminent()
        .stands("Criterion:IMMINENT@s", MET)
        .stands(FAILING + "@s", UNDETERMINED)
        .conditional("ENFORCEMENT_FORCE@op", FAILING)
        .conditional("ENFORCEMENT_FORCE@op", "Criterion:CORE_SCOPE")
        .inForce("MILITARY_LISTED");
  }

  @Test
  void neighbour_failure_declared() {
    imminent()
        .with(said("x4", "finding.manifestFailing", "st", "true", true))
        .stands(FAILING + "@s", MET)
        .conditional("ENFORCEMENT_FORCE@op", "Criterion:CORE_SCOPE");
  }

  @Test
  void neighbour_failure_declared_by_the_intervener() {
    imminent()
        .with(
            proposed("MILITARY_LISTED").build(),
            Indicator.builder("x4")
                .code("finding.manifestFailing")
                .subject("st")
                .value("true")
                .evidence(Scene.SHOWN.by("ally").cite("x4"))
                .build())
        .stands(FAILING + "@s", UNDETERMINED);
  }

  @Test
  void neighbour_the_other_readings() {
    imminent()
        .reading("anticipatoryFailure", "MET")
        .stands(FAILING + "@s", MET)
        .conditional("ENFORCEMENT_FORCE@op", "Criterion:CORE_SCOPE");
    imminent()
        .reading("anticipatoryFailure", "NOT_MET")
        .stands(FAILING + "@s", NOT_MET)
        .blocked("ENFORCEMENT_FORCE@op", FAILING);
  }

  @Test
  void neighbour_only_protest_is_rising() {
    imminent()
        .without("x2", "x3")
        .with(said("x4", "sign.imminence", "s", "VICTIM_OPPOSITION", true))
        .notAvailable("ENFORCEMENT_FORCE@op")
        .stands("Criterion:IMMINENT@s", UNDETERMINED);
  }

  @Test
  void sanctions_by_one_state_are_disputed() {
    allMet(rules)
        .with(proposed("SANCTIONS").build())
        .stands("Authority:SANCTIONS_CLASS@SANCTIONS@m", UNDETERMINED)
        .conditional("SANCTIONS@m", "Authority:SANCTIONS_CLASS");
  }

  @Test
  void likely_danger_founds_no_sanctions() {
    allMet(rules)
        .with(council("d").determination("LIKELY_TO_ENDANGER").build())
        .proposingSanctions()
        .awaits("SANCTIONS@op", "Authority:SC_COMPETENCE")
        .inForce("SANCTIONS");
  }

  @Test
  void neighbour_determination_not_known() {
    allMet(rules)
        .with(council("d").determination(null).build())
        .proposingSanctions()
        .conditional("SANCTIONS@op", "Authority:SC_COMPETENCE");
  }

  @Test
  void neighbour_either_limb() {
    allMet(rules)
        .reading("councilCompetence", "EITHER_LIMB_ALL")
        .with(council("d").determination("LIKELY_TO_ENDANGER").build())
        .proposing("ENFORCEMENT_FORCE")
        .stands("Authority:SC_COMPETENCE@SANCTIONS", MET)
        .blocked("ENFORCEMENT_FORCE@op", "Authority:SC_CHAPTER_VII");
  }

  @Test
  void neighbour_an_embargo_by_one_state() {
    allMet(rules).with(proposed("ARMS_EMBARGO").build()).notAvailable("ARMS_EMBARGO@m");
  }

  @Test
  void neighbour_sanctions_by_a_regional_body() {
    allMet(rules)
        .with(actor("org", "REGIONAL_ORG", null), proposed("SANCTIONS").by(Set.of("org")).build())
        .conditional("SANCTIONS@m", "Authority:SANCTIONS_CLASS");
  }

  @Test
  void neighbour_sanctions_by_the_assembly() {
    allMet(rules)
        .with(actor("ga", "UN_GA", null), proposed("SANCTIONS").by(Set.of("ga")).build())
        .notAvailable("SANCTIONS@m");
  }
}
