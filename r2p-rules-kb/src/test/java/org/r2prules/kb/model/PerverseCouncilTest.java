package org.r2prules.kb.model;

import static org.r2prules.judgement.Status.MET;
import static org.r2prules.judgement.Status.NOT_MET;
import static org.r2prules.judgement.Status.UNDETERMINED;
import static org.r2prules.kb.model.Perverse.allMet;
import static org.r2prules.kb.model.Perverse.council;
import static org.r2prules.kb.model.Perverse.covering;
import static org.r2prules.kb.model.Perverse.said;

import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.R2pRules;
import org.r2prules.facts.CouncilDecision;

/** Dossiers 1 to 3 and 7: decisions that are not the Council's own on this tool. */
class PerverseCouncilTest {

  private static final String CHAPTER_VII = "Authority:SC_CHAPTER_VII";
  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = R2pRules.load();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ENFORCEMENT_FORCE",
        "MILITARY_LISTED",
        "NO_FLY_ZONE",
        "BRIDGING",
        "DEFEAT",
        "BLOCKADE"
      })
  void one_sanctions_never_authorise_force(String tool) {
    covering(rules, "SANCTIONS").blocked(tool, CHAPTER_VII).stands(CHAPTER_VII + "@SANCTIONS", MET);
  }

  @Test
  void one_neighbour_a_blockade_authorises_no_bombs() {
    covering(rules, "BLOCKADE")
        .blocked("ENFORCEMENT_FORCE", CHAPTER_VII)
        .stands(CHAPTER_VII + "@BLOCKADE", MET);
  }

  @Test
  void one_neighbour_measures_not_known() {
    allMet(rules)
        .with(council("d").measures((Set<String>) null).build())
        .conditional("ENFORCEMENT_FORCE", CHAPTER_VII);
  }

  @Test
  void one_neighbour_ended_yesterday_or_repealed_today() {
    for (CouncilDecision over :
        new CouncilDecision[] {
          council("d").ends(Scene.DAY.minusDays(1)).build(),
          council("d").repealed(Scene.DAY).build()
        }) {
      allMet(rules).with(over).blocked("ENFORCEMENT_FORCE", CHAPTER_VII);
    }
    allMet(rules).with(council("d").date(Scene.DAY.plusDays(1)).build()).refused();
  }

  @Test
  void one_neighbour_the_last_day_counts() {
    allMet(rules)
        .with(council("d").ends(Scene.DAY).build())
        .stands(CHAPTER_VII + "@ENFORCEMENT_FORCE", MET);
  }

  @Test
  void one_neighbour_of_another_situation() {
    allMet(rules)
        .with(council("d").situation("elsewhere").build())
        .blocked("ENFORCEMENT_FORCE", CHAPTER_VII)
        .blocked("SANCTIONS", CHAPTER_VII)
        .stands("Threshold:PEACEFUL_INADEQUATE@s", UNDETERMINED);
  }

  @Test
  void one_neighbour_below_the_standard() {
    allMet(rules)
        .with(council("d").evidence(Scene.ALLEGED).build())
        .conditional("ENFORCEMENT_FORCE", CHAPTER_VII);
  }

  @ParameterizedTest
  @ValueSource(strings = {"VETOED", "REJECTED", "DEADLOCKED", "PENDING", "NOT_SEIZED"})
  void two_a_draft_that_failed_is_no_decision(String outcome) {
    allMet(rules)
        .with(council("d").outcome(outcome).measures("NO_FLY_ZONE").build())
        .blocked("NO_FLY_ZONE", CHAPTER_VII)
        .stands("Threshold:PEACEFUL_INADEQUATE@s", UNDETERMINED);
  }

  @Test
  void two_neighbour_safe_haven_in_a_vetoed_draft() {
    allMet(rules)
        .with(council("d").outcome("VETOED").measures("SAFE_HAVEN").build())
        .blocked("SAFE_HAVEN", CHAPTER_VII);
  }

  @Test
  void two_neighbour_one_source_says_adopted_another_vetoed() {
    allMet(rules)
        .with(said("x", "decision.outcome", "d", "VETOED", true))
        .conditional("NO_FLY_ZONE", CHAPTER_VII)
        .stands("Criterion:COUNCIL_ACT@d", UNDETERMINED);
  }

  @Test
  void two_neighbour_the_assembly_cannot_repair_a_veto_with_force() {
    allMet(rules)
        .with(
            council("d").outcome("VETOED").build(),
            council("e")
                .organ("UN_GA")
                .chapter("NONE")
                .measures("UNITING_FOR_PEACE", "NO_FLY_ZONE")
                .build())
        .stands("Authority:UNITING_FOR_PEACE@s", MET)
        .blocked("NO_FLY_ZONE", CHAPTER_VII)
        .stands("Authority:GA_MEASURES@SANCTIONS_ASSEMBLY", MET)
        .stands("Option:SANCTIONS_ASSEMBLY@SANCTIONS_ASSEMBLY", UNDETERMINED);
  }

  private static CouncilDecision by(String organ) {
    return council("d").organ(organ).chapter("NONE").build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AU_ASSEMBLY", "UN_GA", "REGIONAL_ORG", "PARLIAMENT", "EXECUTIVE"})
  void three_no_other_body_authorises_force(String organ) {
    allMet(rules)
        .with(by(organ))
        .blocked("ENFORCEMENT_FORCE", CHAPTER_VII)
        .blocked("MILITARY_LISTED", CHAPTER_VII);
  }

  @Test
  void three_the_african_union_may_have_its_own_basis() {
    allMet(rules)
        .with(by("AU_ASSEMBLY"), said("x", "actor.memberships", "st", "AU", true))
        .stands("Authority:AU_4H@s", MET)
        .blocked("MILITARY_LISTED", CHAPTER_VII);
  }

  @Test
  void three_neighbour_self_standing_still_meets_the_other_gates() {
    allMet(rules)
        .reading("auArticle4h", "SELF_STANDING")
        .with(by("AU_ASSEMBLY"), said("x", "actor.memberships", "st", "AU", true))
        .stands("Authority:USE_OF_FORCE@MILITARY_LISTED", MET)
        .blocked("MILITARY_LISTED", CHAPTER_VII);
  }

  @Test
  void three_neighbour_membership_not_known_or_decision_over() {
    allMet(rules).with(by("AU_ASSEMBLY")).stands("Authority:AU_4H@s", UNDETERMINED);
    allMet(rules)
        .with(
            council("d").organ("AU_ASSEMBLY").ends(Scene.DAY.minusDays(1)).build(),
            said("x", "actor.memberships", "st", "AU", true))
        .stands("Authority:AU_4H@s", NOT_MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PEACEKEEPING", "PREVENTIVE_DEPLOYMENT"})
  void seven_chapter_eight_against_refusal_is_not_peaceful(String tool) {
    covering(rules, "FACT_FINDING")
        .with(council("e").organ("REGIONAL_ORG").chapter("VIII").measures(tool).build())
        .stands("Authority:PEACEFUL_PEACEKEEPING@" + tool, NOT_MET)
        .blocked(tool, CHAPTER_VII);
  }

  @Test
  void seven_neighbour_chapter_six_of_the_council_itself() {
    covering(rules, "FACT_FINDING")
        .with(council("e").chapter("VI").measures("PEACEKEEPING").build())
        .stands("Authority:PEACEFUL_PEACEKEEPING@PEACEKEEPING", NOT_MET)
        .blocked("PEACEKEEPING", CHAPTER_VII);
  }

  @Test
  void seven_neighbour_host_silent() {
    covering(rules, "FACT_FINDING")
        .without("c")
        .with(council("e").organ("REGIONAL_ORG").chapter("VIII").measures("PEACEKEEPING").build())
        .stands("Authority:PEACEFUL_PEACEKEEPING@PEACEKEEPING", MET)
        .conditional("PEACEKEEPING", "Authority:HOST_CONSENT");
  }

  @Test
  void seven_neighbour_a_chapter_seven_mandate_for_another_deployment() {
    covering(rules, "PREVENTIVE_DEPLOYMENT")
        .blocked("PEACEKEEPING", CHAPTER_VII)
        .stands(CHAPTER_VII + "@PREVENTIVE_DEPLOYMENT", MET);
  }
}
