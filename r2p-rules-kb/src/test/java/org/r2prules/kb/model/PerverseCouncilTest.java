package org.r2prules.kb.model;

import static org.r2prules.judgement.Status.MET;
import static org.r2prules.judgement.Status.NOT_MET;
import static org.r2prules.judgement.Status.UNDETERMINED;
import static org.r2prules.kb.model.Perverse.allMet;
import static org.r2prules.kb.model.Perverse.council;
import static org.r2prules.kb.model.Perverse.covering;
import static org.r2prules.kb.model.Perverse.said;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.R2pRules;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.kb.TwoRoads;

/** Dossiers 1 to 3 and 7: decisions that are not the Council's own on this tool. */
class PerverseCouncilTest {

  private static final String CHAPTER_VII = "Authority:SC_CHAPTER_VII";
  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = TwoRoads.load();
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
  void sanctions_never_authorise_force(String tool) {
    covering(rules, "SANCTIONS").shut(tool, CHAPTER_VII).stands(CHAPTER_VII + "@SANCTIONS", MET);
  }

  @Test
  void neighbour_a_blockade_authorises_no_bombs() {
    covering(rules, "BLOCKADE")
        .shut("ENFORCEMENT_FORCE", CHAPTER_VII)
        .stands(CHAPTER_VII + "@BLOCKADE", MET);
  }

  @Test
  void neighbour_measures_not_known() {
    allMet(rules)
        .with(council("d").measures((Set<String>) null).build())
        .conditional("ENFORCEMENT_FORCE", CHAPTER_VII);
  }

  @Test
  void neighbour_ended_yesterday_or_repealed_today() {
    for (CouncilDecision over :
        new CouncilDecision[] {
          council("d").ends(Scene.DAY.minusDays(1)).build(),
          council("d").repealed(Scene.DAY).build()
        }) {
      allMet(rules).with(over).shut("ENFORCEMENT_FORCE", CHAPTER_VII);
    }
    allMet(rules).with(council("d").date(Scene.DAY.plusDays(1)).build()).refused();
  }

  @Test
  void neighbour_the_last_day_counts() {
    allMet(rules)
        .with(council("d").ends(Scene.DAY).build())
        .stands(CHAPTER_VII + "@ENFORCEMENT_FORCE", MET);
  }

  @Test
  void neighbour_of_another_situation() {
    allMet(rules)
        .with(council("d").situation("elsewhere").build())
        .shut("ENFORCEMENT_FORCE", CHAPTER_VII)
        .awaits("SANCTIONS", CHAPTER_VII)
        .stands("Threshold:PEACEFUL_INADEQUATE@s", UNDETERMINED);
  }

  @Test
  void neighbour_below_the_standard() {
    allMet(rules)
        .with(council("d").evidence(Scene.ALLEGED).build())
        .conditional("ENFORCEMENT_FORCE", CHAPTER_VII);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEADLOCKED", "PENDING", "NOT_SEIZED"})
  void neighbour_what_was_not_decided_was_not_refused(String outcome) {
    allMet(rules)
        .with(council("d").outcome(outcome).measures(Set.of("NO_FLY_ZONE")).build())
        .awaits("NO_FLY_ZONE", CHAPTER_VII)
        .stands("Threshold:PEACEFUL_INADEQUATE@s", UNDETERMINED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"VETOED", "REJECTED"})
  void a_draft_that_failed_is_no_decision(String outcome) {
    allMet(rules)
        .with(council("d").outcome(outcome).measures(Set.of("NO_FLY_ZONE")).build())
        .blocked("NO_FLY_ZONE", CHAPTER_VII)
        .stands("Threshold:PEACEFUL_INADEQUATE@s", UNDETERMINED);
  }

  @Test
  void neighbour_safe_haven_in_a_vetoed_draft() {
    allMet(rules)
        .with(council("d").outcome("VETOED").measures(Set.of("SAFE_HAVEN")).build())
        .blocked("SAFE_HAVEN", CHAPTER_VII);
  }

  @Test
  void neighbour_one_source_says_adopted_another_vetoed() {
    allMet(rules)
        .with(said("x", "decision.outcome", "d", "VETOED", true))
        .conditional("NO_FLY_ZONE", CHAPTER_VII)
        .stands("Criterion:COUNCIL_ACT@d", UNDETERMINED);
  }

  @Test
  void neighbour_the_assembly_cannot_repair_a_veto_with_force() {
    allMet(rules)
        .with(
            council("d").outcome("VETOED").build(),
            council("e")
                .organ("UN_GA")
                .chapter("NONE")
                .measures(Set.of("UNITING_FOR_PEACE", "NO_FLY_ZONE"))
                .build())
        .stands("Authority:UNITING_FOR_PEACE@s", MET)
        .shut("NO_FLY_ZONE", CHAPTER_VII)
        .stands("Authority:GA_MEASURES@SANCTIONS_ASSEMBLY", MET)
        .stands("Option:SANCTIONS_ASSEMBLY@SANCTIONS_ASSEMBLY", UNDETERMINED);
  }

  private static CouncilDecision by(String organ) {
    return council("d").organ(organ).chapter("NONE").build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"AU_ASSEMBLY", "UN_GA", "REGIONAL_ORG", "PARLIAMENT", "EXECUTIVE"})
  void no_other_body_authorises_force(String organ) {
    allMet(rules)
        .with(by(organ))
        .shut("ENFORCEMENT_FORCE", CHAPTER_VII)
        .shut("MILITARY_LISTED", CHAPTER_VII);
  }

  @Test
  void the_african_union_may_have_its_own_basis() {
    allMet(rules)
        .with(by("AU_ASSEMBLY"), said("x", "actor.memberships", "st", "AU", true))
        .stands("Authority:AU_4H@s", MET)
        .shut("MILITARY_LISTED", CHAPTER_VII);
  }

  @Test
  void neighbour_self_standing_still_meets_the_other_gates() {
    allMet(rules)
        .reading("auArticle4h", "SELF_STANDING")
        .with(by("AU_ASSEMBLY"), said("x", "actor.memberships", "st", "AU", true))
        .stands("Authority:USE_OF_FORCE@MILITARY_LISTED", MET)
        .shut("MILITARY_LISTED", CHAPTER_VII);
  }

  @Test
  void neighbour_membership_not_known_or_decision_over() {
    allMet(rules).with(by("AU_ASSEMBLY")).stands("Authority:AU_4H@s", UNDETERMINED);
    allMet(rules)
        .with(
            council("d").organ("AU_ASSEMBLY").ends(Scene.DAY.minusDays(1)).build(),
            said("x", "actor.memberships", "st", "AU", true))
        .stands("Authority:AU_4H@s", NOT_MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PEACEKEEPING", "PREVENTIVE_DEPLOYMENT"})
  void chapter_eight_against_refusal_is_not_peaceful(String tool) {
    covering(rules, "FACT_FINDING")
        .with(council("e").organ("REGIONAL_ORG").chapter("VIII").measures(Set.of(tool)).build())
        .stands("Authority:PEACEFUL_PEACEKEEPING@" + tool, NOT_MET)
        .shut(tool, CHAPTER_VII);
  }

  @Test
  void neighbour_chapter_six_of_the_council_itself() {
    covering(rules, "FACT_FINDING")
        .with(council("e").chapter("VI").measures(Set.of("PEACEKEEPING")).build())
        .stands("Authority:PEACEFUL_PEACEKEEPING@PEACEKEEPING", NOT_MET)
        .shut("PEACEKEEPING", CHAPTER_VII);
  }

  @Test
  void neighbour_host_silent() {
    covering(rules, "FACT_FINDING")
        .without("c")
        .with(
            council("e")
                .organ("REGIONAL_ORG")
                .chapter("VIII")
                .measures(Set.of("PEACEKEEPING"))
                .build())
        .stands("Authority:PEACEFUL_PEACEKEEPING@PEACEKEEPING", MET)
        .conditional("PEACEKEEPING", "Authority:HOST_CONSENT");
  }

  @Test
  void neighbour_a_chapter_seven_mandate_for_another_deployment() {
    covering(rules, "PREVENTIVE_DEPLOYMENT")
        .shut("PEACEKEEPING", CHAPTER_VII)
        .stands(CHAPTER_VII + "@PREVENTIVE_DEPLOYMENT", MET);
  }

  @Test
  void a_veto_stands_until_the_council_acts() {
    CouncilDecision veto =
        council("d")
            .outcome("VETOED")
            .measures(Set.of("MILITARY_LISTED"))
            .determination(null)
            .build();
    allMet(rules)
        .with(veto)
        .blocked("MILITARY_LISTED", CHAPTER_VII)
        .with(council("e").date(Scene.DAY.minusDays(29)).measures(Set.of("SANCTIONS")).build())
        .awaits("MILITARY_LISTED", CHAPTER_VII);
    allMet(rules)
        .with(
            veto, council("e").date(Scene.DAY.minusDays(31)).measures(Set.of("SANCTIONS")).build())
        .blocked("MILITARY_LISTED", CHAPTER_VII);
  }

  @Test
  void what_the_council_judged_against_is_refused() {
    covering(rules, "FACT_FINDING")
        .with(council("d").measures(Set.of("FACT_FINDING")).lesserMeans("ADEQUATE").build())
        .blocked("MILITARY_LISTED", "Threshold:FORCE_LAST_RESORT");
    covering(rules, "FACT_FINDING")
        .with(council("d").measures(Set.of("FACT_FINDING")).lesserMeans(null).build())
        .awaits("MILITARY_LISTED", "Threshold:FORCE_LAST_RESORT");
  }

  @Test
  void with_no_decision_known_all_waits_for_the_council() {
    allMet(rules)
        .without("d")
        .awaits("MILITARY_LISTED", CHAPTER_VII)
        .awaits("SANCTIONS", CHAPTER_VII);
  }

  @Test
  void where_something_can_be_known_beside_the_act_it_is_not_the_act_alone() {
    covering(rules, "FACT_FINDING")
        .without("c")
        .conditional("MILITARY_LISTED", "Authority:HOST_CONSENT");
    covering(rules, "FACT_FINDING")
        .with(Perverse.proposed("MILITARY_LISTED").build())
        .blocked("MILITARY_LISTED@m", CHAPTER_VII);
  }

  @Test
  void what_the_council_authorised_is_in_force_and_an_operation_is_available() {
    allMet(rules)
        .proposing("MILITARY_LISTED")
        .inForce("MILITARY_LISTED")
        .available("MILITARY_LISTED@op");
    allMet(rules)
        .with(council("d").repealed(Scene.DAY).build())
        .proposing("MILITARY_LISTED")
        .awaits("MILITARY_LISTED@op", CHAPTER_VII);
  }

  @Test
  void a_mandate_to_one_authorises_no_other_and_reaches_no_further_than_it_says() {
    for (CouncilDecision limited :
        List.of(
            council("d").to("opposition").build(),
            council("d").against("opposition").build(),
            council("d").supports("opposition").build(),
            council("d").area("south").build(),
            council("d").ends(Scene.DAY.plusDays(2)).build())) {
      allMet(rules)
          .with(
              limited,
              Perverse.proposed("MILITARY_LISTED")
                  .targets("g")
                  .supports("p")
                  .area("north")
                  .start(Scene.DAY.plusDays(3))
                  .build())
          .lawful("m")
          .stands(CHAPTER_VII + "@MILITARY_LISTED@m", NOT_MET)
          .awaits("MILITARY_LISTED@m", CHAPTER_VII);
    }
    allMet(rules)
        .with(
            council("d").to("ally").against("g").supports("p").area("north", "south").build(),
            Perverse.proposed("MILITARY_LISTED").targets("g").supports("p").area("north").build())
        .lawful("m")
        .available("MILITARY_LISTED@m");
  }

  @Test
  void force_as_such_is_never_open_on_consent_and_an_operation_is() {
    covering(rules, "FACT_FINDING")
        .with(Perverse.consent("c").build())
        .proposing("MILITARY_LISTED")
        .notAvailable("MILITARY_LISTED")
        .available("MILITARY_LISTED@op");
  }
}
