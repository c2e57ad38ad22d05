package org.r2prules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.doctrine.Favours;
import org.r2prules.doctrine.Favours.Party;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Finding;
import org.r2prules.judgement.Status;

/** Whose word counts for what. */
class InterestsTest {

  private static final Set<Party> ACTING = Set.of(Party.ACTING);
  private static final Set<Party> ACCUSED = Set.of(Party.ACCUSED);
  private static final Set<Party> SELF = Set.of(Party.SELF);
  private static final Set<Party> OTHERS = Set.of(Party.OTHERS);
  private static final Set<Party> NONE = Set.of();

  private static final Vocabulary WORDS =
      new Vocabulary(
          List.of(
              term("crime", SubjectKind.POPULATION, Term.Type.FLAG, ACTING, ACCUSED),
              term("verdict", SubjectKind.POPULATION, Term.Type.FLAG, true, ACTING, ACCUSED),
              term("deed", SubjectKind.ACTOR, Term.Type.MANY, OTHERS, SELF),
              term("calm", SubjectKind.SITUATION, Term.Type.FLAG, NONE, NONE),
              term(Actor.BELONGS_TO, SubjectKind.ACTOR, Term.Type.ACTOR, OTHERS, SELF),
              term("incident.perpetrators", SubjectKind.INCIDENT, Term.Type.ACTORS, OTHERS, SELF),
              term("incident.acts", SubjectKind.INCIDENT, Term.Type.MANY, ACTING, ACCUSED),
              term("consent.status", SubjectKind.CONSENT, Term.Type.ONE, OTHERS, NONE),
              term(
                  "consent.valid",
                  SubjectKind.CONSENT,
                  Term.Type.FLAG,
                  Set.of(Party.SELF, Party.OTHERS),
                  NONE),
              term("decision.outcome", SubjectKind.DECISION, Term.Type.ONE, OTHERS, OTHERS)),
          Map.of(),
          Map.of(),
          List.of("FORCE"));

  private static Term term(
      String code, SubjectKind of, Term.Type type, Set<Party> asserted, Set<Party> denied) {
    return term(code, of, type, false, asserted, denied);
  }

  private static Term term(
      String code,
      SubjectKind of,
      Term.Type type,
      boolean independent,
      Set<Party> asserted,
      Set<Party> denied) {
    Set<String> contrary =
        code.equals("consent.status")
            ? Set.of("REFUSED")
            : code.equals("deed") ? Set.of("HELPS") : Set.of();
    Set<String> accuses =
        type == Term.Type.ACTORS
            ? Set.of("true")
            : code.equals("deed") ? Set.of("KILLS") : Set.of();
    return new Term(
        code,
        Set.of(of),
        type,
        List.of(),
        true,
        independent,
        false,
        new Favours(asserted, denied, contrary),
        accuses,
        null,
        null,
        "");
  }

  private final List<Fact> facts = new ArrayList<>();

  InterestsTest() {
    facts.add(Situation.builder("s").state("state").asOf(LocalDate.parse("2020-01-01")).build());
    facts.add(Population.builder("people").evidence(by(null)).build());
    facts.add(actor("state").name("Government of Lár").kind("STATE").build());
    facts.add(actor("army").build());
    facts.add(actor("rebels").build());
    facts.add(actor("ally").name("The Ally").build());
    facts.add(actor("wings").build());
    facts.add(actor("helpers").build());
    facts.add(actor("council").kind("UN_SC").build());
    facts.add(Incident.builder("raid").population("people").evidence(by(null)).build());
  }

  private static Actor.Builder actor(String id) {
    return Actor.builder(id).kind("OTHER").evidence(by(null));
  }

  private static Evidence by(String whom) {
    return Evidence.of(Evidence.Source.OTHER, Standard.REASONABLE_GROUNDS).by(whom);
  }

  private InterestsTest says(Evidence evidence, String code, String of, String value, boolean yes) {
    facts.add(
        Indicator.builder("f" + facts.size())
            .code(code)
            .subject(of)
            .value(value)
            .present(yes)
            .evidence(evidence)
            .build());
    return this;
  }

  private InterestsTest says(String whom, String code, String of, String value, boolean yes) {
    return says(by(whom), code, of, value, yes);
  }

  private InterestsTest belongs(String member, String owner) {
    return says((String) null, Actor.BELONGS_TO, member, owner, true);
  }

  private InterestsTest proposes(String tool, String... carriers) {
    return proposed(Measure.builder("plan").tool(tool).by(carriers));
  }

  private InterestsTest proposesToHelp(String helped) {
    return proposed(Measure.builder("arms").tool("FORCE").by("ally").supports(helped));
  }

  private InterestsTest proposed(Measure.Builder measure) {
    facts.add(measure.status("PROPOSED").evidence(by(null)).build());
    return this;
  }

  private Status status(String code, String of, String value) {
    Standard required = Standard.REASONABLE_GROUNDS;
    Dossier dossier = Dossier.of(facts);
    return new Findings(WORDS, required)
        .of(dossier, Standing.of(dossier, required)).stream()
            .filter(each -> each.getCode().equals(code) && each.getAbout().equals(of))
            .findFirst()
            .map((Finding each) -> each.is(value).status())
            .orElseThrow();
  }

  private void stands(Status expected, String code, String of, String value) {
    assertEquals(expected, status(code, of, value));
  }

  private void crime(Status expected) {
    stands(expected, "crime", "people", "true");
  }

  @Test
  void the_state_does_not_clear_itself() {
    says("state", "crime", "people", "true", false);
    says("state", "deed", "state", "KILLS", false);
    says("state", "deed", "state", "HELPS", true);
    crime(Status.UNDETERMINED);
    stands(Status.UNDETERMINED, "deed", "state", "KILLS");
    stands(Status.UNDETERMINED, "deed", "state", "HELPS");
  }

  @Test
  void against_itself_its_word_counts() {
    says("state", "crime", "people", "true", true);
    says("state", "deed", "state", "KILLS", true);
    says("state", "deed", "state", "HELPS", false);
    crime(Status.MET);
    stands(Status.MET, "deed", "state", "KILLS");
    stands(Status.NOT_MET, "deed", "state", "HELPS");
  }

  @Test
  void of_what_concerns_nobody_anybody_may_speak() {
    says("state", "calm", "s", "true", true);
    stands(Status.MET, "calm", "s", "true");
  }

  @Test
  void however_its_name_is_written_it_is_the_state() {
    for (String name :
        List.of("STATE", " state ", "government of lar", "Government-of_LÁR", "ѕtаtе")) {
      says(name, "crime", "people", "true", false);
      crime(Status.UNDETERMINED);
    }
    says("Government of Elsewhere", "crime", "people", "true", false);
    crime(Status.NOT_MET);
  }

  @Test
  void who_belongs_to_it_does_not_clear_it_either() {
    says("army", "crime", "people", "true", false);
    crime(Status.NOT_MET);
    belongs("army", "state");
    crime(Status.UNDETERMINED);
  }

  @Test
  void an_organ_of_an_organ_belongs_to_it() {
    says("wings", "deed", "state", "KILLS", false);
    belongs("wings", "army");
    stands(Status.NOT_MET, "deed", "state", "KILLS");
    belongs("army", "state");
    stands(Status.UNDETERMINED, "deed", "state", "KILLS");
  }

  @Test
  void who_would_be_helped_by_coercion_makes_no_case_for_it() {
    says("rebels", "crime", "people", "true", true);
    crime(Status.MET);
    proposesToHelp("rebels");
    crime(Status.UNDETERMINED);
  }

  @Test
  void an_armed_group_makes_no_case_for_acting_against_whom_it_fights() {
    facts.add(actor("front").kind("ARMED_GROUP").build());
    says("front", "crime", "people", "true", true);
    crime(Status.UNDETERMINED);
    says("helpers", "crime", "people", "true", true);
    crime(Status.MET);
  }

  /** Who speaks is who he is, however little is shown of him, and whether anything is about him. */
  @Test
  void an_armed_group_of_which_nothing_is_shown_makes_no_case_either() {
    Evidence rumour = Evidence.of(Evidence.Source.MEDIA, Standard.ALLEGED);
    facts.add(actor("front").kind("ARMED_GROUP").evidence(rumour).build());
    says("front", "crime", "people", "true", true);
    crime(Status.UNDETERMINED);
  }

  @Test
  void an_armed_group_of_the_state_speaks_against_its_own() {
    facts.add(actor("militia").kind("ARMED_GROUP").affiliation("STATE").build());
    says("militia", "crime", "people", "true", true);
    crime(Status.MET);
  }

  @Test
  void whom_those_accuse_who_would_be_helped_is_not_silenced_by_it() {
    says("helpers", "crime", "people", "true", false);
    says("rebels", "incident.perpetrators", "raid", "helpers", true);
    crime(Status.UNDETERMINED);
    proposesToHelp("rebels");
    crime(Status.NOT_MET);
  }

  @Test
  void a_proposal_to_help_the_accused_silences_no_word_against_themselves() {
    proposesToHelp("state");
    says("state", "crime", "people", "true", true);
    crime(Status.MET);
  }

  @Test
  void a_state_that_nobody_names_may_be_the_one_that_would_act() {
    Evidence ministry =
        Evidence.of(Evidence.Source.STATE, Standard.REASONABLE_GROUNDS).by("A foreign ministry");
    facts.add(actor("power").kind("THIRD_STATE").build());
    says(ministry, "crime", "people", "true", true);
    crime(Status.MET);
    proposes("FORCE", "power");
    crime(Status.UNDETERMINED);
  }

  @Test
  void a_state_that_nobody_names_may_be_the_one_whose_forces_would_act() {
    Evidence ministry =
        Evidence.of(Evidence.Source.STATE, Standard.REASONABLE_GROUNDS).by("A foreign ministry");
    facts.add(actor("power").kind("THIRD_STATE").build());
    facts.add(actor("fleet").kind("FORCE").build());
    says(ministry, "crime", "people", "true", true).proposes("FORCE", "fleet");
    crime(Status.MET);
    belongs("fleet", "power");
    crime(Status.UNDETERMINED);
  }

  @Test
  void blaming_an_opponent_counts_only_from_who_has_no_interest() {
    says("state", "incident.perpetrators", "raid", "rebels", true);
    stands(Status.UNDETERMINED, "incident.perpetrators", "raid", "rebels");
    says("helpers", "incident.perpetrators", "raid", "rebels", true);
    stands(Status.MET, "incident.perpetrators", "raid", "rebels");
  }

  @Test
  void to_admit_a_deed_counts() {
    belongs("army", "state");
    says("army", "incident.perpetrators", "raid", "army", true);
    stands(Status.MET, "incident.perpetrators", "raid", "army");
  }

  @Test
  void who_would_act_makes_no_case_of_the_deeds_of_others_but_admits_his_own() {
    proposes("FORCE", "ally");
    for (String doer : List.of("rebels", "ally")) {
      facts.add(
          Incident.builder("by-" + doer)
              .population("people")
              .perpetrators(doer)
              .acts("KILLING", true)
              .evidence(by("ally"))
              .build());
    }
    facts.add(
        Incident.builder("by-both")
            .population("people")
            .perpetrators("ally", "rebels")
            .acts("KILLING", true)
            .evidence(by("ally"))
            .build());
    stands(Status.UNDETERMINED, "incident.acts", "by-rebels", "KILLING");
    stands(Status.MET, "incident.acts", "by-both", "KILLING");
    stands(Status.UNDETERMINED, "incident.perpetrators", "by-both", "rebels");
    stands(Status.MET, "incident.perpetrators", "by-both", "ally");
    stands(Status.MET, "incident.acts", "by-ally", "KILLING");
  }

  @Test
  void who_is_accused_does_not_clear_the_scene() {
    says("rebels", "crime", "people", "true", false);
    crime(Status.NOT_MET);
    says((String) null, "incident.perpetrators", "raid", "rebels", true);
    crime(Status.UNDETERMINED);
  }

  @Test
  void a_witness_is_not_silenced_by_the_party_that_he_accuses() {
    says("helpers", "incident.perpetrators", "raid", "army", true);
    says("state", "incident.perpetrators", "raid", "helpers", true);
    says("state", Actor.BELONGS_TO, "helpers", "rebels", true);
    stands(Status.MET, "incident.perpetrators", "raid", "army");
    stands(Status.UNDETERMINED, "incident.perpetrators", "raid", "helpers");
  }

  @Test
  void who_would_use_coercion_does_not_make_the_case_for_it() {
    says("ally", "crime", "people", "true", true);
    crime(Status.MET);
    proposes("FORCE", "ally");
    crime(Status.UNDETERMINED);
  }

  @Test
  void who_would_bring_aid_may() {
    says("ally", "crime", "people", "true", true).proposes("AID", "ally");
    crime(Status.MET);
  }

  @Test
  void the_head_of_a_force_that_would_act_is_of_its_house() {
    says("ally", "crime", "people", "true", true).proposes("FORCE", "wings");
    crime(Status.MET);
    belongs("wings", "ally");
    crime(Status.UNDETERMINED);
  }

  @Test
  void against_its_own_case_its_word_counts() {
    says("ally", "crime", "people", "true", false).proposes("FORCE", "ally");
    crime(Status.NOT_MET);
  }

  @Test
  void an_answer_counts_from_who_gives_it_and_not_from_who_would_use_it() {
    proposes("FORCE", "ally");
    answer("yes", "GIVEN", "ally");
    answer("own", "GIVEN", "state");
    answer("no", "REFUSED", "ally");
    stands(Status.UNDETERMINED, "consent.status", "yes", "GIVEN");
    stands(Status.MET, "consent.status", "own", "GIVEN");
    stands(Status.MET, "consent.status", "no", "REFUSED");
    stands(Status.UNDETERMINED, "consent.valid", "own", "true");
  }

  private void answer(String id, String status, String by) {
    facts.add(
        Consent.builder(id).giver("state").status(status).valid(true).evidence(by(by)).build());
  }

  @Test
  void what_the_council_decided_it_may_say_itself() {
    proposes("FORCE", "ally", "council");
    decision("one", "ally");
    decision("two", "council");
    stands(Status.UNDETERMINED, "decision.outcome", "one", "ADOPTED");
    stands(Status.MET, "decision.outcome", "two", "ADOPTED");
  }

  private void decision(String id, String by) {
    facts.add(
        CouncilDecision.builder(id)
            .organ("UN_SC")
            .outcome("ADOPTED")
            .date(LocalDate.parse("2019-12-01"))
            .situation("s")
            .evidence(by(by))
            .build());
  }

  @Test
  void a_finding_of_a_body_outside_counts_where_its_independence_is_stated() {
    Evidence panel = by("a panel");
    says(panel, "verdict", "people", "true", true);
    stands(Status.UNDETERMINED, "verdict", "people", "true");
    says(panel.independent(false), "verdict", "people", "true", true);
    stands(Status.UNDETERMINED, "verdict", "people", "true");
    says(panel.independent(true), "verdict", "people", "true", true);
    stands(Status.MET, "verdict", "people", "true");
  }

  @Test
  void a_body_that_is_not_independent_speaks_in_nobodys_favour() {
    says(by("a ministry").independent(false), "crime", "people", "true", false);
    crime(Status.UNDETERMINED);
  }

  @Test
  void stating_independence_makes_no_party_independent() {
    says(by("state").independent(true), "crime", "people", "true", false);
    crime(Status.UNDETERMINED);
  }

  @Test
  void a_state_that_nobody_names_is_taken_for_the_one_concerned() {
    Evidence some = Evidence.of(Evidence.Source.STATE, Standard.REASONABLE_GROUNDS);
    says(some, "crime", "people", "true", false);
    crime(Status.UNDETERMINED);
    says(some, "crime", "people", "true", true);
    crime(Status.MET);
  }

  @Test
  void that_a_force_is_nobodys_does_not_count_from_its_own_side() {
    belongs("army", "state");
    facts.add(
        Actor.builder("militia").kind("OTHER").affiliation("REBEL").evidence(by("army")).build());
    stands(Status.UNDETERMINED, Actor.BELONGS_TO, "militia", "state");
    facts.add(
        Actor.builder("band").kind("OTHER").affiliation("REBEL").evidence(by("helpers")).build());
    stands(Status.NOT_MET, Actor.BELONGS_TO, "band", "state");
  }
}
