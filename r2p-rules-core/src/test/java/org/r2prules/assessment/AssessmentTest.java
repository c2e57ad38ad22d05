package org.r2prules.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Conclude;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Indicated;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.Kleene;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;

class AssessmentTest {

  private final Assessment mixed = Sample.mixed().assessment();

  @Test
  void finds_conclusions() {
    assertEquals(Status.MET, mixed.conclusion("Crime:RAID", "folk").orElseThrow().status());
    assertEquals(Status.NOT_MET, mixed.conclusion("Threshold:GENTLER").orElseThrow().status());
    assertEquals(Optional.empty(), mixed.conclusion("Crime:RAID"));
    assertEquals("NEAR", mixed.stage().orElseThrow().value());
    assertEquals(List.of("BACKFIRE"), codes(mixed.cautions()));
    assertEquals(List.of(), codes(mixed.notes()));
    assertEquals(List.of("RULERS"), codes(mixed.responsibilities()));
  }

  @Test
  void orders_conclusions_as_the_doctrine_lists_them() {
    assertEquals(List.of("REACHED", "UNDERWAY", "NEAR", "QUIET"), codes(mixed.of(Kind.STAGE)));
    assertEquals(List.of("FAILING", "GENTLER"), codes(mixed.thresholds()));
  }

  @Test
  void recommends_no_force() {
    assertEquals(2, mixed.of(Kind.RECOMMENDATION).size());
    assertEquals(List.of("TALK_NOW"), codes(mixed.recommendations()));
  }

  @Test
  void shows_peaceful_options_first() {
    assertEquals(
        List.of("ADVICE", "TALK", "WATCH", "CENSURE", "FINE", "FINE@plan", "ESCORT", "SIEGE"),
        ids(mixed.options()));
    assertEquals(List.of("CENSURE", "FINE", "FINE@plan"), ids(mixed.options(Approach.COMPELLENCE)));
    assertEquals(List.of("TALK"), ids(mixed.options(OptionStatus.AVAILABLE)));
    assertEquals(List.of("ADVICE"), ids(mixed.options(OptionStatus.NOT_INDICATED)));
    assertEquals(
        List.of("FINE", "FINE@plan", "ESCORT"), ids(mixed.options(OptionStatus.CONDITIONAL)));
    assertEquals(List.of("SIEGE"), ids(mixed.options(OptionStatus.BLOCKED)));
    assertEquals(List.of("WATCH"), ids(mixed.options(OptionStatus.IN_FORCE)));
    assertEquals(List.of("CENSURE"), ids(mixed.options(OptionStatus.AWAITS_DECISION)));
  }

  @Test
  void what_awaits_a_decision_says_what_the_decision_would_have_to_say() {
    Option censure = mixed.option("CENSURE").orElseThrow();
    assertEquals(
        List.of(
            new Act(
                "BODY", "a censure by the body", Map.of("chapter", "IX", "measures", "CENSURE"))),
        censure.awaits());
    assertEquals(List.of(), censure.blockedBy());
    assertEquals(List.of(), censure.missing());
    assertEquals(List.of(), mixed.option("SIEGE").orElseThrow().awaits());
  }

  @Test
  void what_is_in_force_says_since_when() {
    Option watch = mixed.option("WATCH").orElseThrow();
    assertEquals(
        List.of(Kleene.yes("w1 is under way since 2031-01-02")),
        watch.inForceBy().stream().map(Ground::leaf).toList());
    assertEquals(List.of(), mixed.option("TALK").orElseThrow().inForceBy());
  }

  @Test
  void names_exactly_what_blocks() {
    Option siege = mixed.option("SIEGE").orElseThrow();
    assertEquals(
        List.of(
            "[Threshold:GENTLER] claim body.judges act INADEQUATE",
            "[Threshold:GENTLER] claim harm.near folk true",
            "[Authority:LEAVE] claim body.judges act INADEQUATE"),
        grounds(siege.blockedBy()));
    assertEquals(
        List.of(
            "[Threshold:FAILING] claim ruler.does crown RAIDS",
            "[Threshold:FAILING] claim harm.near vale true"),
        grounds(siege.missing()));
    assertEquals(List.of(), siege.notIndicatedBy());
    assertEquals(
        List.of(Status.UNDETERMINED, Status.NOT_MET, Status.NOT_MET),
        siege.gates().stream().map(Gate::status).toList());
    assertEquals(
        "Threshold:FAILING", siege.gates().get(0).conclusion().map(Conclusion::id).orElseThrow());
  }

  @Test
  void names_what_the_doctrine_never_settles() {
    Option escort = mixed.option("ESCORT").orElseThrow();
    assertEquals(List.of(), escort.blockedBy());
    assertEquals(
        List.of(
            "[Threshold:FAILING] claim ruler.does crown RAIDS",
            "[Threshold:FAILING] claim harm.near vale true",
            "[] AT_MOST_UNDETERMINED escorts stay in doubt in "),
        grounds(escort.missing()));
  }

  @Test
  void names_what_contradicts_itself() {
    assertEquals(
        List.of(
            "[Threshold:FAILING] claim ruler.does crown RAIDS",
            "[Threshold:FAILING] claim harm.near vale true",
            "[Authority:LEAVE] AGREE null in Authority:LEAVE@FINE@plan",
            "[Authority:CARE] WEIGH null in Authority:CARE@FINE@plan"),
        grounds(mixed.option("FINE@plan").orElseThrow().missing()));
  }

  @Test
  void names_why_nothing_calls_for_it() {
    Option advice = mixed.option("ADVICE").orElseThrow();
    assertEquals(List.of("[] stated nobody asks for advice"), grounds(advice.notIndicatedBy()));
    assertEquals(List.of(), advice.missing());
  }

  @Test
  void ranks_needs_by_what_they_touch() {
    List<InformationNeed> needs = mixed.informationNeeds();
    assertEquals(
        List.of("harm.near@vale", "ruler.does@crown", "harm.near@folk"),
        needs.stream().map(need -> need.code() + "@" + need.about()).toList());
    assertEquals(Set.of(Doubt.CONFLICTING), needs.get(1).doubts());
    assertEquals(
        List.of(
            "Option:ESCORT@ESCORT",
            "Option:FINE@FINE",
            "Option:FINE@FINE@plan",
            "Threshold:FAILING@vale"),
        needs.get(1).decides());
  }

  @Test
  void needs_what_the_doctrine_says_is_missing() {
    List<InformationNeed> needs = Sample.nothingKnown().assessment().informationNeeds();
    assertEquals("harm.near", needs.get(0).code());
    assertEquals("no people are named", needs.get(1).statement());
    assertEquals(
        List.of("Option:ESCORT@ESCORT", "Option:SIEGE@SIEGE", "Threshold:FAILING@vale"),
        needs.get(1).decides());
    assertEquals(2, needs.size());
  }

  @Test
  void an_option_needs_its_candidate() {
    Judgement called = Kleene.yes("called for");
    Conclusion lost =
        Conclude.option(
            Indicated.of(mixed.candidates().get("TALK"), called, called, Kleene.no("not yet")),
            Kleene.yes("free"));
    Map<Conclusion.Ref, Derivation> derivations =
        Map.of(lost.ref(), new Derivation(lost, "R-5.option", List.of()));
    assertEquals(
        "the rules conclude on Option:TALK@TALK, but there is no tool TALK",
        assertThrows(
                DoctrineException.class,
                () ->
                    new Assessment(
                        mixed.dossier(),
                        mixed.doctrine(),
                        Map.of(),
                        mixed.required(),
                        derivations,
                        List.of(),
                        List.of()))
            .getMessage());
  }

  @Test
  void a_name_that_means_nothing_is_told_with_the_nearest() {
    Map<Executable, String> told = new LinkedHashMap<>();
    told.put(
        () -> mixed.conclusion("Threshold:FALING"),
        "no conclusion 'Threshold:FALING'; did you mean Threshold:FAILING?");
    told.put(
        () -> mixed.conclusion("Threshold:FAILING", "vael"),
        "no subject 'vael'; did you mean vale?");
    told.put(() -> mixed.option("SEIGE"), "no tool 'SEIGE'; did you mean SIEGE?");
    told.put(() -> mixed.option("FINE@plann"), "no measure 'plann'; did you mean plan?");
    told.put(() -> mixed.whyNot("TALKS"), "no tool 'TALKS'; did you mean TALK?");
    told.put(
        () -> mixed.doctrine().rule("R-1.crme"), "no rule 'R-1.crme'; did you mean R-1.crime?");
    told.forEach(
        (asked, message) ->
            assertEquals(message, assertThrows(NoSuchElementException.class, asked).getMessage()));
  }

  @Test
  void nothing_concluded_on_a_name_that_is_known_is_an_empty_answer() {
    assertTrue(mixed.conclusion("Crime:RAID", "vale").isEmpty());
    assertTrue(mixed.conclusion("Threshold:FAILING", "folk").isEmpty());
    assertTrue(mixed.option("TALK@plan").isEmpty());
  }

  @Test
  void is_immutable() {
    assertThrows(UnsupportedOperationException.class, () -> mixed.derivations().clear());
    assertThrows(UnsupportedOperationException.class, () -> mixed.options().clear());
    assertThrows(UnsupportedOperationException.class, () -> mixed.readings().clear());
  }

  private static List<String> codes(List<Conclusion> conclusions) {
    return conclusions.stream().map(Conclusion::code).toList();
  }

  private static List<String> ids(List<Option> options) {
    return options.stream().map(Option::id).toList();
  }

  private static List<String> grounds(List<Ground> grounds) {
    return grounds.stream()
        .map(ground -> ground.path().stream().map(Conclusion::id).toList() + " " + ground.key())
        .toList();
  }
}
