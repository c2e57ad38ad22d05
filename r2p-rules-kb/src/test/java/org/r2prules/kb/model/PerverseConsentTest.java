package org.r2prules.kb.model;

import static org.r2prules.judgement.Status.MET;
import static org.r2prules.judgement.Status.NOT_MET;
import static org.r2prules.judgement.Status.UNDETERMINED;
import static org.r2prules.kb.model.Perverse.actor;
import static org.r2prules.kb.model.Perverse.consent;
import static org.r2prules.kb.model.Perverse.council;
import static org.r2prules.kb.model.Perverse.covering;
import static org.r2prules.kb.model.Perverse.proposed;
import static org.r2prules.kb.model.Perverse.said;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.facts.Consent;
import org.r2prules.facts.Measure;
import org.r2prules.kb.TwoRoads;

/**
 * Dossiers 4 to 6, 8 and 12: consents and claims that carry no force; no Council decision on it.
 */
class PerverseConsentTest {

  private static final String HOST = "Authority:HOST_CONSENT";
  private static final String LAWFUL = "Authority:LAWFUL_CONDUCT";
  private static R2pRules rules;

  @BeforeAll
  static void load() {
    rules = TwoRoads.load();
  }

  private static Perverse noDecision() {
    return covering(rules, "FACT_FINDING");
  }

  private static Perverse hostCommits() {
    return noDecision()
        .silentOn("actor.conduct")
        .with(said("commits", "actor.conduct", "st", "COMMITS", true));
  }

  @Test
  void an_armed_group_cannot_consent() {
    noDecision()
        .with(consent("x").giver("g").build())
        .stands(HOST + "@MILITARY_LISTED", NOT_MET)
        .shut("MILITARY_LISTED", HOST);
  }

  @Test
  void neighbour_the_host_is_silent() {
    noDecision()
        .without("c")
        .with(consent("x").giver("g").build())
        .stands(HOST + "@MILITARY_LISTED", UNDETERMINED)
        .notAvailable("MILITARY_LISTED")
        .blocked("ENFORCEMENT_FORCE", "Authority:SC_CHAPTER_VII");
  }

  @Test
  void neighbour_all_parties_but_the_host() {
    noDecision()
        .reading("whoseConsent", "ALL_PARTIES")
        .with(
            consent("x").giver("g").to((Set<String>) null).build(),
            consent("y").giver("opposition").to((Set<String>) null).build())
        .stands("Authority:PARTY_CONSENT@s", MET)
        .shut("MILITARY_LISTED", HOST);
  }

  @Test
  void neighbour_the_states_own_army_is_not_the_state() {
    noDecision()
        .with(actor("army", "FORCE", "STATE"), consent("x").giver("army").build())
        .blocked("AREA_SECURITY", HOST);
  }

  @Test
  void recognised_by_the_intervener_alone() {
    noDecision()
        .with(
            consent("x")
                .giver("opposition")
                .status("INVITED")
                .evidence(Scene.SHOWN.by("ally"))
                .build(),
            proposed("MILITARY_LISTED").build())
        .lawful("m")
        .shut("MILITARY_LISTED@m", HOST)
        .shut("MILITARY_LISTED", HOST);
  }

  @Test
  void neighbour_validity_contested() {
    noDecision()
        .with(
            consent("c").status("INVITED").build(), said("x", "consent.valid", "c", "true", false))
        .conditional("MILITARY_LISTED", HOST);
  }

  @Test
  void neighbour_not_valid() {
    noDecision()
        .with(consent("c").status("INVITED").valid(false).build())
        .shut("MILITARY_LISTED", HOST);
  }

  @Test
  void neighbour_validity_not_known() {
    noDecision()
        .with(consent("c").status("INVITED").valid(null).build())
        .conditional("MILITARY_LISTED", HOST);
  }

  @Test
  void neighbour_state_and_opposition_answer_differently() {
    noDecision()
        .with(consent("x").giver("opposition").status("INVITED").build())
        .stands(HOST + "@NO_FLY_ZONE", NOT_MET)
        .shut("NO_FLY_ZONE", HOST);
  }

  @Test
  void self_defence_is_claimed_not_shown() {
    for (String tool : List.of("BLOCKADE", "LETHAL_SUPPORT", "MILITARY_LISTED", "SHOW_OF_FORCE")) {
      noDecision()
          .with(proposed(tool).basis("SELF_DEFENCE").supports("g").build())
          .lawful("m")
          .stands("Authority:USE_OF_FORCE@" + tool + "@m", UNDETERMINED)
          .shut(tool + "@m", "Authority:SC_CHAPTER_VII");
    }
  }

  @Test
  void neighbour_host_silent() {
    noDecision()
        .without("c")
        .with(proposed("LETHAL_SUPPORT").basis("SELF_DEFENCE").build())
        .lawful("m")
        .notAvailable("LETHAL_SUPPORT@m");
  }

  @Test
  void neighbour_another_basis_claimed() {
    for (String basis : List.of("CH_VII", "CONSENT", "OWN_MANDATE", "NONE")) {
      noDecision()
          .with(proposed("BLOCKADE").basis(basis).build())
          .lawful("m")
          .stands("Authority:USE_OF_FORCE@BLOCKADE@m", NOT_MET)
          .shut("BLOCKADE@m", "Authority:USE_OF_FORCE");
    }
  }

  @Test
  void neighbour_the_claim_of_one_measure_helps_no_other() {
    noDecision()
        .with(proposed("BLOCKADE").basis("SELF_DEFENCE").build())
        .stands("Authority:USE_OF_FORCE@BLOCKADE", NOT_MET)
        .stands("Authority:USE_OF_FORCE@DEFEAT", NOT_MET);
  }

  @Test
  void consent_to_observers_is_no_consent_to_strikes() {
    for (String tool : List.of("DEFEAT", "CONTAINMENT")) {
      noDecision()
          .with(consent("c").scope(Set.of("OBSERVERS")).build())
          .stands(HOST + "@" + tool, UNDETERMINED)
          .conditional(tool, HOST);
    }
  }

  @Test
  void neighbour_a_consent_to_force_that_names_nobody_lets_nobody_act() {
    noDecision()
        .with(consent("c").to((Set<String>) null).build())
        .proposing("MILITARY_LISTED")
        .conditional("MILITARY_LISTED@op", HOST)
        .conditional("DEFEAT", HOST);
  }

  @Test
  void neighbour_consent_to_one_lets_no_other_act() {
    noDecision()
        .with(consent("c").to(Set.of("opposition")).build())
        .proposing("MILITARY_LISTED")
        .stands(HOST + "@MILITARY_LISTED@op", UNDETERMINED)
        .conditional("MILITARY_LISTED@op", HOST);
    noDecision()
        .with(consent("c").build())
        .proposing("MILITARY_LISTED")
        .available("MILITARY_LISTED@op");
  }

  @Test
  void neighbour_consent_to_strike_some_in_one_place_reaches_nobody_elsewhere() {
    Measure.Builder strike =
        proposed("MILITARY_LISTED").targets("opposition").supports("ally").area("north");
    for (Consent limited :
        List.of(
            consent("c").against("g").build(),
            consent("c").supports("p").build(),
            consent("c").area("south").build(),
            consent("c").ends(Scene.DAY.plusDays(3)).build())) {
      noDecision()
          .with(limited, strike.start(Scene.DAY.plusDays(5)).build())
          .lawful("m")
          .stands(HOST + "@MILITARY_LISTED@m", UNDETERMINED)
          .conditional("MILITARY_LISTED@m", HOST);
    }
    Consent wide =
        consent("c")
            .against("opposition", "g")
            .supports("ally")
            .area("north")
            .ends(Scene.DAY.plusDays(5))
            .build();
    noDecision()
        .with(wide, strike.build(), said("armed", "actor.conduct", "opposition", "THREATENS", true))
        .lawful("m")
        .available("MILITARY_LISTED@m");
  }

  @Test
  void neighbour_consent_is_no_leave_to_strike_its_giver() {
    noDecision()
        .with(consent("c").build(), proposed("MILITARY_LISTED").targets("st").build())
        .lawful("m")
        .conditional("MILITARY_LISTED@m", HOST);
  }

  @Test
  void neighbour_a_refusal_of_one_refuses_no_other() {
    noDecision()
        .with(
            consent("c").build(),
            consent("x").status("REFUSED").valid(null).to(Set.of("opposition")).build())
        .proposing("MILITARY_LISTED")
        .available("MILITARY_LISTED@op");
  }

  @Test
  void consent_that_was_withdrawn() {
    Consent withdrawn = consent("c").status("WITHDRAWN").to((Set<String>) null).build();
    noDecision().with(withdrawn).blocked("DEFEAT", HOST);
    noDecision()
        .with(consent("c").status("WITHDRAWN").build())
        .proposing("DEFEAT")
        .blocked("DEFEAT@op", HOST);
  }

  @Test
  void neighbour_given_before_it_was_withdrawn() {
    noDecision()
        .with(consent("c").build(), consent("x").status("WITHDRAWN").build())
        .blocked("DEFEAT", HOST);
  }

  @Test
  void neighbour_given_again_later_by_nobody_shown_to_be_entitled() {
    noDecision()
        .with(
            consent("c").valid(null).date(Scene.DAY.minusDays(1)).build(),
            consent("x").status("WITHDRAWN").date(Scene.DAY.minusDays(9)).build())
        .stands(HOST + "@DEFEAT", UNDETERMINED)
        .conditional("DEFEAT", HOST);
  }

  @Test
  void neighbour_withdrawn_last() {
    noDecision()
        .with(
            consent("c").date(Scene.DAY.minusDays(9)).build(),
            consent("x").status("WITHDRAWN").date(Scene.DAY.minusDays(1)).build())
        .blocked("DEFEAT", HOST);
  }

  @Test
  void neighbour_an_armed_group_agrees_after_the_withdrawal() {
    noDecision()
        .with(
            consent("c").giver("g").date(Scene.DAY.minusDays(1)).build(),
            consent("x")
                .status("WITHDRAWN")
                .to((Set<String>) null)
                .date(Scene.DAY.minusDays(9))
                .build())
        .blocked("DEFEAT", HOST);
  }

  @Test
  void neighbour_ended_yesterday_or_not_yet_begun() {
    noDecision().with(consent("c").ends(Scene.DAY.minusDays(1)).build()).blocked("DEFEAT", HOST);
    noDecision().with(consent("c").date(Scene.DAY.plusDays(1)).build()).refused();
  }

  @Test
  void neighbour_scope_not_known() {
    noDecision().with(consent("c").scope((Set<String>) null).build()).conditional("DEFEAT", HOST);
  }

  @Test
  void neighbour_given_and_refused() {
    noDecision()
        .with(consent("c").build(), consent("x").status("REFUSED").build())
        .stands(HOST + "@DEFEAT", UNDETERMINED)
        .conditional("DEFEAT", HOST);
  }

  @Test
  void unlawful_help_to_a_host_that_commits() {
    hostCommits()
        .with(
            consent("c").build(),
            proposed("PARTNER_ENABLING").supports("st").build(),
            said("x", "operation.lawfulness", "m", "LOAC", false))
        .blocked("PARTNER_ENABLING@m", LAWFUL);
  }

  @Test
  void lawful_help_to_a_host_that_commits() {
    hostCommits()
        .with(consent("c").build(), proposed("MILITARY_LISTED").supports("st").targets("p").build())
        .lawful("m")
        .stands("Criterion:CONSENT_WAIVES@MILITARY_LISTED@m", NOT_MET)
        .blocked("MILITARY_LISTED@m", "Criterion:CLEAN_HANDS")
        .notAvailable("DEFEAT")
        .notAvailable("MILITARY_LISTED");
  }

  @Test
  void neighbour_who_commits_is_no_partner() {
    hostCommits()
        .with(consent("c").build(), proposed("PARTNER_ENABLING").supports("st").build())
        .with(
            said("w1", "actor.willing", "ally", "true", false),
            said("w2", "actor.willing", "opposition", "true", false),
            said("w3", "actor.willing", "g", "true", false))
        .lawful("m")
        .stands("Criterion:CONSENT_WAIVES@PARTNER_ENABLING@m", NOT_MET)
        .blocked("PARTNER_ENABLING@m", "Criterion:FIT_PARTNER");
  }

  @Test
  void neighbour_it_is_the_army_that_commits() {
    noDecision()
        .with(
            consent("c").build(),
            actor("army", "FORCE", "STATE"),
            said("x", "actor.conduct", "army", "COMMITS", true))
        .notAvailable("MILITARY_LISTED")
        .stands("Criterion:CONSENT_WAIVES@MILITARY_LISTED", NOT_MET);
  }

  @Test
  void neighbour_whether_they_commit_is_not_known() {
    noDecision()
        .silentOn("actor.conduct")
        .with(consent("c").build())
        .notAvailable("MILITARY_LISTED")
        .stands("Criterion:CONSENT_WAIVES@MILITARY_LISTED", UNDETERMINED);
  }

  @Test
  void neighbour_enforcement_needs_the_council_whatever_the_host_says() {
    hostCommits()
        .with(consent("c").build())
        .blocked("ENFORCEMENT_FORCE", "Authority:SC_CHAPTER_VII")
        .awaits("BRIDGING", "Authority:SC_CHAPTER_VII");
  }

  @Test
  void neighbour_the_councils_own_decision_stands_on_its_own() {
    hostCommits()
        .with(consent("c").build(), council("d").build())
        .stands("Authority:USE_OF_FORCE@MILITARY_LISTED", MET)
        .stands("Threshold:COERCION_139@s", MET);
  }

  private static Perverse invited(String supports, String targets) {
    Measure.Builder operation =
        Measure.builder("op")
            .tool("MILITARY_LISTED")
            .by("ally")
            .status("PROPOSED")
            .evidence(Scene.SHOWN);
    return hostCommits()
        .with(
            consent("c").build(),
            (supports == null ? operation : operation.supports(supports).targets(targets)).build())
        .lawful("op");
  }

  @Test
  void a_committing_state_is_asked_whom_the_operation_would_serve() {
    invited(null, null)
        .without("d")
        .stands("Criterion:CONSENT_WAIVES@MILITARY_LISTED@op", UNDETERMINED)
        .conditional("MILITARY_LISTED@op", "Criterion:SERVES_AUTHORITIES")
        .stands("Criterion:CONSENT_WAIVES@MILITARY_LISTED", NOT_MET)
        .awaits("MILITARY_LISTED", "Criterion:CONSENT_WAIVES");
  }

  @Test
  void its_consent_to_an_operation_that_serves_others_waives() {
    invited("opposition", "g").available("MILITARY_LISTED@op");
  }

  @Test
  void its_consent_to_help_it_or_to_strike_the_people_waives_nothing() {
    invited("st", "g").blocked("MILITARY_LISTED@op", "Criterion:CLEAN_HANDS");
    invited("opposition", "p").blocked("MILITARY_LISTED@op", "Criterion:CLEAN_HANDS");
  }
}
