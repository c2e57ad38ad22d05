package org.r2prules.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.r2prules.facts.Standard.ALLEGED;
import static org.r2prules.facts.Standard.BEYOND_REASONABLE_DOUBT;
import static org.r2prules.facts.Standard.CLEAR_AND_CONVINCING;
import static org.r2prules.facts.Standard.REASONABLE_GROUNDS;
import static org.r2prules.facts.Standard.REASONABLE_SUSPICION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.doctrine.Favours;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Finding;
import org.r2prules.judgement.Kleene;
import org.r2prules.judgement.Status;

/** How evidence is weighed, at the required standard and for proof. */
class FindingsTest {

  private static final Vocabulary WORDS =
      new Vocabulary(
          List.of(
              term("barn.burnt", Term.Type.FLAG, false),
              term("barn.owner", Term.Type.ONE, false),
              term("barn.verdict", Term.Type.FLAG, true),
              term("barn.hens", Term.Type.NUMBER, false),
              term("barn.burns", Term.Type.FLAG, false, true)),
          Map.of());

  private static Term term(String code, Term.Type type, boolean independent) {
    return term(code, type, independent, false);
  }

  private static Term term(String code, Term.Type type, boolean independent, boolean passing) {
    List<String> values = type == Term.Type.ONE ? List.of("MILLER", "SMITH") : List.of();
    Favours favours =
        independent
            ? new Favours(Set.of(Favours.Party.ACCUSED), Set.of(), Set.of())
            : Favours.NOBODY;
    return new Term(
        code,
        Set.of(SubjectKind.SITUATION),
        type,
        values,
        false,
        independent,
        passing,
        favours,
        Set.of(),
        null,
        "",
        "");
  }

  private final List<Fact> facts = new ArrayList<>();

  FindingsTest() {
    facts.add(Situation.builder("s").state("state").asOf(LocalDate.parse("2020-01-01")).build());
  }

  private FindingsTest said(String code, String value, boolean present, Standard standard) {
    return saidBy(null, code, value, present, standard);
  }

  private FindingsTest saidBy(
      String by, String code, String value, boolean present, Standard standard) {
    Evidence evidence = Evidence.of(Evidence.Source.UN, standard).by(by).independent(true);
    facts.add(
        Indicator.builder("f" + facts.size())
            .code(code)
            .subject("s")
            .value(value)
            .present(present)
            .evidence(evidence)
            .build());
    return this;
  }

  private Finding finding(String code, Standard required) {
    return new Findings(WORDS, required)
        .of(Dossier.of(facts), Standing.of(Dossier.of(facts), required)).stream()
            .filter(finding -> finding.getCode().equals(code))
            .findFirst()
            .orElseThrow();
  }

  private static void stands(Claim claim, Status status, Doubt... doubts) {
    assertEquals(status, claim.status(), claim::toString);
    assertEquals(Set.of(doubts), claim.doubts());
  }

  @Test
  void what_is_shown_beyond_reasonable_doubt_is_proven() {
    said("barn.burnt", "true", true, BEYOND_REASONABLE_DOUBT);
    for (Standard required : Standard.values()) {
      stands(finding("barn.burnt", required).proven().holds(), Status.MET);
    }
  }

  @Test
  void what_is_shown_by_less_holds_but_is_not_proven() {
    said("barn.burnt", "true", true, CLEAR_AND_CONVINCING);
    Finding finding = finding("barn.burnt", REASONABLE_GROUNDS);
    stands(finding.holds(), Status.MET);
    stands(finding.proven().holds(), Status.UNDETERMINED, Doubt.BELOW_STANDARD);
    assertEquals(List.of("f1"), finding.proven().holds().speaksFor());
  }

  @Test
  void what_is_only_alleged_is_neither() {
    said("barn.burnt", "true", true, ALLEGED);
    Finding finding = finding("barn.burnt", REASONABLE_GROUNDS);
    stands(finding.holds(), Status.UNDETERMINED, Doubt.BELOW_STANDARD);
    assertEquals(finding.holds(), finding.proven().holds());
  }

  @Test
  void what_nothing_was_said_of_is_not_proven() {
    Finding finding = finding("barn.burnt", REASONABLE_GROUNDS);
    stands(finding.proven().holds(), Status.UNDETERMINED, Doubt.NO_EVIDENCE);
    assertEquals(false, finding.proven().isSupplied());
  }

  @Test
  void proof_is_in_conflict_with_evidence_against_at_the_required_standard() {
    said("barn.burnt", "true", true, BEYOND_REASONABLE_DOUBT);
    said("barn.burnt", "true", false, REASONABLE_GROUNDS);
    stands(
        finding("barn.burnt", REASONABLE_GROUNDS).proven().holds(),
        Status.UNDETERMINED,
        Doubt.CONFLICTING);
  }

  @Test
  void proof_stands_against_what_is_below_the_required_standard() {
    said("barn.burnt", "true", true, BEYOND_REASONABLE_DOUBT);
    said("barn.burnt", "true", false, REASONABLE_SUSPICION);
    stands(finding("barn.burnt", REASONABLE_GROUNDS).proven().holds(), Status.MET);
  }

  @Test
  void to_show_the_contrary_takes_no_proof() {
    said("barn.burnt", "true", false, REASONABLE_GROUNDS);
    stands(finding("barn.burnt", REASONABLE_GROUNDS).proven().holds(), Status.NOT_MET);
  }

  @Test
  void proof_of_one_value_refutes_the_others() {
    said("barn.owner", "MILLER", true, BEYOND_REASONABLE_DOUBT);
    Finding proven = finding("barn.owner", REASONABLE_GROUNDS).proven();
    stands(proven.is("MILLER"), Status.MET);
    stands(proven.is("SMITH"), Status.NOT_MET);
  }

  @Test
  void a_number_is_proven_as_anything_else() {
    Evidence proof = Evidence.of(Evidence.Source.COURT, BEYOND_REASONABLE_DOUBT);
    facts.add(
        Figure.builder("f1")
            .code("barn.hens")
            .subject("s")
            .number(3)
            .unit("")
            .evidence(proof)
            .build());
    stands(finding("barn.hens", REASONABLE_GROUNDS).proven().is("above 0"), Status.MET);
    facts.set(
        1,
        Figure.builder("f1")
            .code("barn.hens")
            .subject("s")
            .number(3)
            .unit("")
            .evidence(evidence(REASONABLE_GROUNDS))
            .build());
    stands(
        finding("barn.hens", REASONABLE_GROUNDS).proven().is("above 0"),
        Status.UNDETERMINED,
        Doubt.BELOW_STANDARD);
  }

  private static Evidence evidence(Standard standard) {
    return Evidence.of(Evidence.Source.COURT, standard);
  }

  @Test
  void the_word_of_one_who_is_concerned_proves_nothing() {
    saidBy("state", "barn.verdict", "true", true, BEYOND_REASONABLE_DOUBT);
    Finding finding = finding("barn.verdict", REASONABLE_GROUNDS);
    stands(finding.proven().holds(), Status.UNDETERMINED, Doubt.NOT_INDEPENDENT);
    saidBy("state", "barn.verdict", "true", true, ALLEGED);
    finding = finding("barn.verdict", REASONABLE_GROUNDS);
    stands(finding.holds(), Status.UNDETERMINED, Doubt.BELOW_STANDARD, Doubt.NOT_INDEPENDENT);
    saidBy("court", "barn.verdict", "true", true, REASONABLE_GROUNDS);
    finding = finding("barn.verdict", REASONABLE_GROUNDS);
    stands(finding.holds(), Status.MET);
    stands(finding.proven().holds(), Status.UNDETERMINED, Doubt.BELOW_STANDARD);
  }

  private FindingsTest seen(String code, boolean present, String observed, String known) {
    facts.add(
        Indicator.builder("f" + facts.size())
            .code(code)
            .subject("s")
            .value("true")
            .present(present)
            .evidence(
                evidence(BEYOND_REASONABLE_DOUBT)
                    .observed(observed == null ? null : LocalDate.parse(observed))
                    .known(known == null ? null : LocalDate.parse(known)))
            .build());
    return this;
  }

  @Test
  void what_passes_is_not_shown_by_what_was_seen_more_than_a_year_ago() {
    seen("barn.burns", true, "2018-12-31", null);
    Finding finding = finding("barn.burns", REASONABLE_GROUNDS);
    stands(finding.holds(), Status.UNDETERMINED, Doubt.OUTDATED);
    stands(finding.proven().holds(), Status.UNDETERMINED, Doubt.OUTDATED);
    assertEquals(List.of("f1"), finding.holds().speaksFor());
    seen("barn.burns", false, "2019-01-01", null);
    stands(finding("barn.burns", REASONABLE_GROUNDS).holds(), Status.NOT_MET);
  }

  @Test
  void what_passes_is_not_denied_by_it_either() {
    seen("barn.burns", false, "2015-06-01", "2019-12-01");
    stands(finding("barn.burns", REASONABLE_GROUNDS).holds(), Status.UNDETERMINED, Doubt.OUTDATED);
  }

  @Test
  void when_it_was_heard_of_counts_where_nobody_says_when_it_was_seen() {
    seen("barn.burns", true, null, "2018-12-31");
    stands(finding("barn.burns", REASONABLE_GROUNDS).holds(), Status.UNDETERMINED, Doubt.OUTDATED);
  }

  @Test
  void what_lasts_is_shown_by_what_was_seen_long_ago() {
    seen("barn.burnt", true, "1995-01-01", null);
    stands(finding("barn.burnt", REASONABLE_GROUNDS).holds(), Status.MET);
  }

  @Test
  void any_of_several_findings_may_be_the_proven_one() {
    said("barn.burnt", "true", true, REASONABLE_GROUNDS);
    List<Finding> findings = List.of(finding("barn.burnt", REASONABLE_GROUNDS));
    assertEquals(Status.MET, Kleene.anyHas(findings, "none", "true").status());
    assertEquals(Status.UNDETERMINED, Kleene.anyProven(findings, "none", "true").status());
    assertEquals(Status.UNDETERMINED, Kleene.anyProven(List.of(), "no barn", "true").status());
    said("barn.burnt", "true", true, BEYOND_REASONABLE_DOUBT);
    findings = List.of(finding("barn.burnt", REASONABLE_GROUNDS));
    assertEquals(Status.MET, Kleene.anyProven(findings, "none", "true").status());
  }
}
