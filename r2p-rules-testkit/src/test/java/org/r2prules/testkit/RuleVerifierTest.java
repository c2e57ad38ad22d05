package org.r2prules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.r2prules.judgement.Status.MET;
import static org.r2prules.judgement.Status.NOT_MET;
import static org.r2prules.judgement.Status.UNDETERMINED;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.r2prules.assessment.Derivation;
import org.r2prules.dossier.Dossier;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclude;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Indicated;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kleene;

class RuleVerifierTest {

  private static RuleVerifier.RuleStep storm(Collection<Derivation> derivations) {
    return rule("TST-01.storm", derivations);
  }

  private static RuleVerifier.RuleStep rule(String id, Collection<Derivation> derivations) {
    return RuleVerifier.verify(dossier -> derivations, Tiny.RULES).given(Dossier.of()).rule(id);
  }

  @Test
  void succeed_when_the_conclusion_and_its_decisive_reasons_are_as_expected() {
    storm(Tiny.derive(MET, MET, UNDETERMINED))
        .fires()
        .concludes("Criterion:STORM", MET)
        .because("sky.dark", "wind=STRONG of s")
        .becauseExactly("sky.dark", "wind=STRONG");
  }

  @Test
  void succeed_when_a_reason_is_a_conclusion_of_another_rule() {
    rule("TST-02.harvest", Tiny.derive(NOT_MET, MET, NOT_MET))
        .concludes("Recommendation:HARVEST", MET)
        .becauseExactly("Criterion:STORM");
  }

  @Test
  void succeed_when_silent_and_undetermined_for_the_named_cause() {
    storm(Tiny.derive(UNDETERMINED, MET, NOT_MET))
        .staysSilent()
        .concludes("Criterion:STORM", UNDETERMINED)
        .becauseExactly("sky.dark")
        .doubting(Doubt.NO_EVIDENCE);
  }

  @Test
  void fail_when_the_status_differs() {
    fails(
        """
        TST-01.storm
          expected: Criterion:STORM MET
          found:    Criterion:STORM of s NOT_MET
          because:  sky.dark of s NOT_MET""",
        () -> storm(Tiny.derive(NOT_MET, MET, NOT_MET)).concludes("Criterion:STORM", MET));
  }

  @Test
  void fail_when_a_reason_is_not_decisive() {
    fails(
        """
        TST-01.storm
          expected: Criterion:STORM NOT_MET because [wind=STRONG]
          found:    Criterion:STORM of s NOT_MET
          because:  sky.dark of s NOT_MET
          no decisive reason: wind=STRONG""",
        () ->
            storm(Tiny.derive(NOT_MET, MET, NOT_MET))
                .concludes("Criterion:STORM", NOT_MET)
                .because("wind=STRONG"));
  }

  @Test
  void fail_when_not_every_decisive_reason_is_named() {
    fails(
        """
        TST-01.storm
          expected: Criterion:STORM MET because exactly [sky.dark]
          found:    Criterion:STORM of s MET
          because:  sky.dark of s MET; wind=STRONG of s MET
          decisive but not expected: wind=STRONG of s MET""",
        () ->
            storm(Tiny.derive(MET, MET, MET))
                .concludes("Criterion:STORM", MET)
                .becauseExactly("sky.dark"));
  }

  @Test
  void fail_when_another_rule_draws_it() {
    fails(
        """
        TST-01.storm
          expected: Recommendation:HARVEST MET
          found:    not drawn by this rule but by TST-02.harvest""",
        () -> storm(Tiny.derive(NOT_MET, MET, MET)).concludes("Recommendation:HARVEST", MET));
  }

  @Test
  void fail_when_it_should_be_silent_and_fires() {
    fails(
        """
        TST-01.storm
          expected: to stay silent
          found:    Criterion:STORM of s MET
          because:  sky.dark of s MET; wind=STRONG of s MET""",
        () -> storm(Tiny.derive(MET, MET, MET)).staysSilent());
  }

  @Test
  void fail_when_it_should_fire_and_is_silent() {
    fails(
        """
        TST-01.storm
          expected: to fire
          found:    Criterion:STORM of s UNDETERMINED[NO_EVIDENCE]""",
        () -> storm(Tiny.derive(UNDETERMINED, MET, MET)).fires());
  }

  @Test
  void name_the_nearest_rule_when_there_is_none_of_that_id() {
    NoSuchElementException thrown =
        assertThrows(NoSuchElementException.class, () -> rule("TST-01.strom", List.of()));
    assertEquals("no rule TST-01.strom; did you mean TST-01.storm?", thrown.getMessage());
  }

  @Test
  void count_an_option_as_fired_only_when_available_and_only_about_what_is_asked() {
    List<Derivation> options =
        List.of(option("BARN", Kleene.unknown("open")), option("FIELD", Kleene.yes("free")));
    storm(options)
        .about("BARN")
        .staysSilent()
        .concludes("Option:BARN", UNDETERMINED, "CONDITIONAL");
    storm(options).about("FIELD").fires().concludes("Option:FIELD", MET, "AVAILABLE");
    storm(options).fires();
  }

  private static final Judgement CALLED = Kleene.yes("called for");

  private static Derivation option(String tool, Judgement gates) {
    Candidate candidate =
        new Candidate(
            tool,
            tool,
            null,
            Approach.SUASION,
            "P2",
            "NONE",
            "NONE",
            "ANY",
            "g",
            "n",
            "r",
            "ANY",
            "s",
            null);
    return new Derivation(
        Conclude.option(
            Indicated.of(candidate, CALLED, CALLED, Kleene.no("it is not in force")), gates),
        "TST-01.storm",
        List.of());
  }

  private static void fails(String message, Executable step) {
    assertEquals(message, assertThrows(AssertionError.class, step).getMessage());
  }
}
