package org.r2prules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.r2prules.doctrine.Favours;
import org.r2prules.doctrine.Favours.Party;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** What a short form, or a statement beside a fact, is heard as. */
class HeardTest {

  private static final String POLICY = "attack.policy";
  private static final String PERPETRATORS = "incident.perpetrators";
  private static final Standard REQUIRED = Standard.REASONABLE_GROUNDS;

  private static final Vocabulary WORDS =
      new Vocabulary(
          List.of(
              term(POLICY, SubjectKind.ACTOR, Term.Type.POPULATIONS, Party.OTHERS, Party.SELF),
              term(PERPETRATORS, SubjectKind.INCIDENT, Term.Type.ACTORS, Party.OTHERS, Party.SELF),
              term("measure.by", SubjectKind.MEASURE, Term.Type.ACTORS, Party.ACCUSED, Party.SELF),
              term("consent.to", SubjectKind.CONSENT, Term.Type.ACTORS, Party.ACTING, null)),
          Map.of(),
          Map.of(),
          List.of("FORCE"));

  private static Term term(
      String code, SubjectKind of, Term.Type type, Party asserted, Party denied) {
    return new Term(
        code,
        Set.of(of),
        type,
        List.of(),
        false,
        false,
        false,
        new Favours(Set.of(asserted), denied == null ? Set.of() : Set.of(denied), Set.of()),
        code.equals(PERPETRATORS) ? Set.of("true") : Set.of(),
        code.equals(POLICY) ? Term.ObjectOf.ATTACKED : null,
        null,
        "");
  }

  private final List<Fact> facts = new ArrayList<>();

  HeardTest() {
    facts.add(Situation.builder("s").state("state").asOf(LocalDate.parse("2020-01-01")).build());
    for (String people : List.of("farmers", "herders")) {
      facts.add(Population.builder(people).evidence(by("inquiry")).build());
    }
    for (String actor : List.of("state", "army", "ally", "other")) {
      facts.add(Actor.builder(actor).kind("OTHER").evidence(by("inquiry")).build());
    }
    facts.add(Incident.builder("raid").population("farmers").evidence(by("inquiry")).build());
    facts.add(
        Measure.builder("plan")
            .tool("FORCE")
            .status("PROPOSED")
            .by("ally")
            .evidence(by("inquiry"))
            .build());
    facts.add(
        Consent.builder("answer").giver("state").status("GIVEN").evidence(by("inquiry")).build());
  }

  private static Evidence by(String whom) {
    return Evidence.of(Evidence.Source.OTHER, REQUIRED).by(whom);
  }

  private HeardTest says(Evidence evidence, String code, String of, String value, boolean yes) {
    facts.add(new Indicator("f" + facts.size(), code, of, value, yes, evidence));
    return this;
  }

  private Dossier heard() {
    return Heard.of(Dossier.of(facts), WORDS, REQUIRED);
  }

  private void planned(String... peoples) {
    Set<String> objects = new TreeSet<>();
    for (Indicator said : heard().facts(Indicator.class)) {
      if (said.code().equals(POLICY) && said.present()) {
        objects.add(said.value());
      }
    }
    assertEquals(new TreeSet<>(List.of(peoples)), objects);
  }

  @Test
  void a_policy_is_against_the_people_whom_its_holder_attacks() {
    says(by("inquiry"), PERPETRATORS, "raid", "army", true);
    says(by("inquiry"), POLICY, "army", "true", true);
    planned("farmers");
  }

  @Test
  void who_has_an_interest_does_not_say_whom_a_policy_is_against() {
    says(by("ally"), PERPETRATORS, "raid", "army", true);
    says(by("inquiry"), POLICY, "army", "true", true);
    planned();
  }

  @Test
  void a_denial_that_counts_is_of_everybody() {
    says(by("inquiry"), PERPETRATORS, "raid", "army", true);
    says(by("inquiry"), POLICY, "army", "true", true);
    says(by("monitors"), POLICY, "army", "true", false);
    planned("farmers", "herders");
  }

  @Test
  void a_denial_that_counts_for_nothing_widens_nothing() {
    says(by("inquiry"), PERPETRATORS, "raid", "army", true);
    says(by("inquiry"), POLICY, "army", "true", true);
    says(by("army"), POLICY, "army", "true", false);
    says(Evidence.of(Evidence.Source.OTHER, Standard.ALLEGED), POLICY, "army", "true", false);
    planned("farmers");
  }

  @Test
  void of_whom_only_an_aim_without_object_is_told_is_known() {
    facts.add(
        Actor.builder("gang")
            .kind("OTHER")
            .evidence(Evidence.of(Evidence.Source.OTHER, Standard.ALLEGED))
            .build());
    Dossier told = Dossier.of(facts);
    assertFalse(ids(Standing.of(heard(), told, REQUIRED)).contains("gang"));
    says(by("inquiry"), POLICY, "gang", "true", true);
    planned();
    assertTrue(ids(Standing.of(heard(), Dossier.of(facts), REQUIRED)).contains("gang"));
  }

  private static List<String> ids(List<Fact> facts) {
    return facts.stream().map(Fact::id).toList();
  }

  private Set<String> carriers() {
    return heard().facts(Measure.class).get(0).by();
  }

  private Set<String> mayAct() {
    return heard().facts(Consent.class).get(0).to();
  }

  @Test
  void what_is_stated_beside_a_fact_is_read_as_part_of_it() {
    says(by("inquiry"), "measure.by", "plan", "other", true);
    says(by("inquiry"), "consent.to", "answer", "ally", true);
    assertEquals(Set.of("ally", "other"), carriers());
    assertEquals(Set.of("ally"), mayAct());
  }

  @Test
  void who_would_act_does_not_say_that_he_may() {
    says(by("ally"), "consent.to", "answer", "ally", true);
    says(by("other"), "consent.to", "answer", "other", true);
    assertEquals(Set.of("other"), mayAct());
  }

  @Test
  void who_turns_out_to_carry_it_does_not_say_that_he_may_either() {
    says(by("inquiry"), "measure.by", "plan", "other", true);
    says(by("other"), "consent.to", "answer", "other", true);
    assertEquals(null, mayAct());
  }

  @Test
  void a_carrier_who_is_denied_stays_named_and_is_in_dispute() {
    says(by("inquiry"), "measure.by", "plan", "ally", false);
    assertEquals(Set.of("ally"), carriers());
    List<Boolean> said =
        heard().facts(Indicator.class).stream()
            .filter(each -> each.code().equals("measure.by"))
            .map(Indicator::present)
            .sorted()
            .toList();
    assertEquals(List.of(false, true), said);
  }

  @Test
  void an_answer_that_is_denied_in_a_part_is_denied() {
    says(by("inquiry"), "consent.to", "answer", "ally", true);
    says(by("monitors"), "consent.to", "answer", "ally", false);
    List<Indicator> denials =
        heard().facts(Indicator.class).stream()
            .filter(each -> each.code().equals("consent.status"))
            .toList();
    assertEquals(1, denials.size());
    assertEquals("GIVEN", denials.get(0).value());
    assertEquals(false, denials.get(0).present());
  }
}
