package org.r2prules.dossier;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.internal.checking.Authors;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** Dossiers built in Java: what only they can get wrong, and how problems name the place. */
class DossierCheckTest {

  private static final Evidence UN = Evidence.of(Evidence.Source.UN, Standard.ALLEGED);
  private static final Dossier VALID =
      Dossier.of(
          Situation.builder("crisis").state("host").asOf(LocalDate.of(2011, 2, 20)).build(),
          Actor.builder("host").kind("TERRITORIAL_STATE").evidence(UN).build());

  private final DossierCheck check = DossierCheck.of(TestVocabulary.SMALL);

  private void assertProblems(Dossier dossier, String... expected) {
    DossierException refused = assertThrows(DossierException.class, () -> check.check(dossier));
    assertEquals(List.of(expected), refused.problems().stream().map(Problem::toString).toList());
  }

  private static Indicator indicator(String code, String value) {
    return Indicator.builder("i").code(code).subject("crisis").value(value).evidence(UN).build();
  }

  private static Figure figure(double number) {
    return Figure.builder("f")
        .code("figure.refugees")
        .subject("crisis")
        .number(number)
        .unit("persons")
        .evidence(UN)
        .build();
  }

  @Test
  void random_dossiers_are_valid() {
    for (long seed = 0; seed < 500; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      assertDoesNotThrow(() -> check.check(dossier), "seed " + seed);
    }
  }

  @Test
  void no_situation() {
    assertProblems(Dossier.of(), "no situation; a dossier has exactly one");
  }

  @Test
  void more_than_one_situation_is_refused() {
    assertProblems(
        VALID.with(
            Situation.builder("another").state("host").asOf(LocalDate.of(2012, 1, 1)).build()),
        "2 situations (another, crisis); a dossier has exactly one");
  }

  @Test
  void numbers_that_are_none() {
    assertProblems(VALID.with(figure(Double.NaN)), "figure f, number: NaN is not a finite number");
    assertProblems(
        VALID.with(figure(Double.POSITIVE_INFINITY)),
        "figure f, number: Infinity is not a finite number");
    assertProblems(VALID.with(figure(-0.0)), "figure f, number: -0.0 is below 0");
    check.check(VALID.with(figure(0)));
  }

  /** Or a state that commits the crimes could make whoever would stop it one of its own. */
  @Test
  void another_state_is_an_organ_of_nobody() {
    Actor ally =
        Actor.builder("ally").kind("THIRD_STATE").affiliation("STATE").evidence(UN).build();
    assertProblems(
        VALID.with(ally),
        "actor ally, affiliation: 'ally' is an actor of kind THIRD_STATE, which is an organ of no"
            + " other; expected no affiliation");
    Dossier withAlly = VALID.with(Actor.builder("ally").kind("THIRD_STATE").evidence(UN).build());
    Indicator.Builder claimed =
        Indicator.builder("i").code("actor.belongsTo").subject("ally").value("host").evidence(UN);
    assertProblems(
        withAlly.with(claimed.build()),
        "indicator i, subject: 'ally' is an actor of kind THIRD_STATE, which is an organ of no"
            + " other; expected one that can be");
    check.check(withAlly.with(claimed.present(false).build()));
  }

  @Test
  void nobody_knows_of_what_has_not_happened() {
    Dossier people = VALID.with(Population.builder("people").evidence(UN).build());
    Incident.Builder raid =
        Incident.builder("raid").population("people").date(LocalDate.of(2011, 2, 10));
    Evidence early = UN.known(LocalDate.of(2011, 2, 9));
    assertProblems(
        people.with(raid.evidence(early).build()),
        "incident raid, evidence.known: 2011-02-09 is before date, 2011-02-10");
    check.check(people.with(raid.evidence(UN.known(LocalDate.of(2011, 2, 10))).build()));
    assertProblems(
        VALID.with(
            CouncilDecision.builder("text")
                .situation("crisis")
                .date(LocalDate.of(2011, 2, 10))
                .evidence(early)
                .build()),
        "decision text, evidence.known: 2011-02-09 is before date, 2011-02-10");
    assertProblems(
        VALID.with(
            Consent.builder("answer")
                .giver("host")
                .status("REFUSED")
                .date(LocalDate.of(2011, 2, 10))
                .evidence(early)
                .build()),
        "consent answer, evidence.known: 2011-02-09 is before date, 2011-02-10");
  }

  @Test
  void a_flag_is_denied_by_present_not_by_false() {
    assertProblems(
        VALID.with(indicator("surveillance.available", "false")),
        "indicator i, value: 'false' is no value of surveillance.available; expected true, or true"
            + " and not present for no");
  }

  @Test
  void a_denied_value_of_one_is_allowed() {
    check.check(
        VALID.with(
            Indicator.builder("i")
                .code("tension.level")
                .subject("crisis")
                .value("HIGH")
                .present(false)
                .evidence(UN)
                .build()));
  }

  @Test
  void a_field_and_an_indicator_may_contradict_each_other() {
    Actor committing =
        Actor.builder("other").kind("ARMED_GROUP").conduct("COMMITS", true).evidence(UN).build();
    Indicator denied =
        Indicator.builder("i")
            .code("actor.conduct")
            .subject("other")
            .value("COMMITS")
            .present(false)
            .evidence(UN)
            .build();
    assertProblems(
        VALID.with(committing, denied),
        "actor other, conduct: the same evidence asserts and denies COMMITS of actor.conduct about"
            + " 'other'; tell sources apart by 'by' or 'cite', or keep one");
    check.check(
        VALID.with(
            committing,
            Indicator.builder("i")
                .code("actor.conduct")
                .subject("other")
                .value("COMMITS")
                .present(false)
                .evidence(UN.cite("p. 3"))
                .build()));
  }

  @Test
  void an_id_may_be_derived_but_not_pretend_to_be() {
    check.check(
        VALID.with(
            Indicator.builder("tension.level@crisis=HIGH~0a1b2c3d")
                .code("tension.level")
                .subject("crisis")
                .value("HIGH")
                .evidence(UN)
                .build()));
    assertProblems(
        VALID.with(
            Indicator.builder("tension.level@crisis=LOW")
                .code("tension.level")
                .subject("crisis")
                .value("HIGH")
                .evidence(UN)
                .build()),
        "indicator tension.level@crisis=LOW, id: 'tension.level@crisis=LOW' is no id; an id has no"
            + " spaces, characters that cannot be seen or '@'");
  }

  @Test
  void another_tool_may_be_named_but_no_misspelt_one() {
    DossierCheck.of(TestVocabulary.SMALL).check(VALID.with(plan("QUARANTINE")));
    assertProblems(
        VALID.with(plan("SANCTION")),
        "measure plan, tool: no such tool 'SANCTION'; did you mean 'SANCTIONS'?");
    DossierCheck.of(new Vocabulary(TestVocabulary.SMALL.terms(), Map.of()))
        .check(VALID.with(plan("SANCTION")));
  }

  private static Fact plan(String tool) {
    return Measure.builder("plan").tool(tool).status("PROPOSED").evidence(UN).build();
  }

  @Test
  void a_finding_needs_somebody_who_made_it() {
    Population people = Population.builder("people").evidence(UN).build();
    Indicator finding =
        Indicator.builder("i")
            .code("finding.crime")
            .subject("people")
            .value("GENOCIDE")
            .evidence(UN.by(" "))
            .build();
    assertProblems(
        VALID.with(people, finding),
        "indicator i, evidence.by: finding.crime counts only from an independent body; say whose"
            + " finding it is in 'by'");
  }

  private static Dossier by(String author, Boolean independent) {
    Evidence evidence = UN.by(author).independent(independent);
    return VALID.with(
        Actor.builder("fordland").name("Côte de Ford").kind("THIRD_STATE").evidence(UN).build(),
        Population.builder("people").evidence(evidence).build());
  }

  @Test
  void an_author_is_an_actor_however_he_is_written() {
    for (String author :
        List.of("FORDLAND", " ford-land".replace("-", ""), "cote DE_ford", "fоrdlаnd")) {
      DossierCheck.of(TestVocabulary.SMALL).check(by(author, null));
      assertEquals(Set.of("fordland"), Authors.of(by(author, null).facts()).actors(author));
    }
  }

  @Test
  void a_name_that_is_nearly_an_actors_is_refused() {
    String advice =
        " is nearly the actor 'fordland'; write it as the actor, or say in 'independent' whether"
            + " that other body is";
    assertProblems(by("Fordand", null), "population people, evidence.by: 'Fordand'" + advice);
    assertProblems(
        by("Cote du Fort", null), "population people, evidence.by: 'Cote du Fort'" + advice);
    DossierCheck.of(TestVocabulary.SMALL).check(by("Fordand", true));
    DossierCheck.of(TestVocabulary.SMALL).check(by("Fordand", false));
    DossierCheck.of(TestVocabulary.SMALL).check(by("Ford Society", null));
  }

  @Test
  void a_word_of_two_alphabets_is_refused() {
    assertProblems(
        by("a раnеl of experts in Fжrd", true),
        "population people, evidence.by: a word of 'a раnеl of experts in Fжrd' mixes two"
            + " alphabets; write it in one");
    DossierCheck.of(TestVocabulary.SMALL).check(by("Комиссия UN", null));
  }

  @Test
  void problems_come_in_the_order_of_the_facts() {
    assertProblems(
        VALID
            .without("host")
            .with(
                Actor.builder("z").kind("X").evidence(UN).build(),
                indicator("tension.level", "TALL"),
                Actor.builder("a").kind("THIRD_STATE").conduct("X", true).evidence(UN).build()),
        "actor a, conduct: no such value 'X' of actor.conduct; expected one of COMMITS,"
            + " PREVENTS_OR_HALTS",
        "situation crisis, state: nothing has the id 'host'; expected an actor",
        "indicator i, value: no such value 'TALL' of tension.level; expected one of LOW, MEDIUM,"
            + " HIGH",
        "actor z, kind: no such value 'X'; expected one of TERRITORIAL_STATE, THIRD_STATE,"
            + " ARMED_GROUP, UN_SC");
  }

  @Test
  void a_state_missing_altogether() {
    assertProblems(
        VALID.without("host"),
        "situation crisis, state: nothing has the id 'host'; expected an actor");
  }
}
