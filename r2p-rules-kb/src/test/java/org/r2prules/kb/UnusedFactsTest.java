package org.r2prules.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Unused;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

/** What a host supplies and no conclusion rests on is named, with what would make it count. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the rules are loaded once
class UnusedFactsTest {

  private static final Evidence REPORT =
      Evidence.of(Evidence.Source.INGO, Standard.REASONABLE_GROUNDS);
  private static final Evidence RUMOUR = Evidence.of(Evidence.Source.MEDIA, Standard.ALLEGED);

  private final R2pRules rules = R2pRules.load();

  @Test
  void a_code_that_no_rule_asks_of_the_subject_is_named_with_whom_it_is_asked_of() {
    List<Unused> unused =
        unused(
            indicator("aid", "actor.levers", "eastland", "AID", true, REPORT),
            Actor.builder("far").kind("THIRD_STATE").evidence(REPORT).build());
    assertEquals(
        List.of(
            new Unused(
                "aid",
                "actor.levers",
                "eastland",
                "AID",
                true,
                "no rule asks actor.levers of eastland (the state itself); it is asked of far")),
        unused);
  }

  @Test
  void a_value_that_counts_only_where_it_is_shown_is_named_with_the_rules_that_read_its_code() {
    List<Unused> unused =
        unused(indicator("land", "risk.social", "raids", "LAND_COMPETITION", false, REPORT));
    assertEquals(1, unused.size());
    assertEquals("land", unused.get(0).fact());
    assertTrue(
        unused.get(0).wouldCount().contains("STG-02.risk-factors (Structural risk factors)"),
        unused.get(0).wouldCount());
  }

  @Test
  void a_value_that_excludes_those_that_rules_ask_for_is_used() {
    assertEquals(List.of(), unused(indicator("open", "civicSpace", "raids", "OPEN", true, REPORT)));
  }

  @Test
  void a_member_that_is_used_makes_no_other_of_the_same_fact_used() {
    Actor far =
        Actor.builder("far")
            .kind("THIRD_STATE")
            .treaties("OTHER_TREATY", true)
            .levers("AID", true)
            .evidence(REPORT)
            .build();
    assertEquals(List.of("actor.treaties"), unused(far).stream().map(Unused::code).toList());
  }

  @Test
  void what_is_below_the_standard_is_set_aside_and_not_listed_again() {
    Fact rumour = indicator("aid", "actor.levers", "eastland", "AID", true, RUMOUR);
    Assessment assessment = assess(List.of(rumour));
    assertEquals(List.of(rumour), assessment.setAside());
    assertEquals(List.of(), assessment.unused());
  }

  @Test
  void the_order_of_the_facts_does_not_matter() {
    List<Fact> facts =
        new ArrayList<>(
            List.of(
                indicator("b", "actor.levers", "eastland", "AID", true, REPORT),
                indicator("a", "actor.levers", "eastland", "TRADE", true, REPORT),
                indicator("c", "risk.social", "raids", "OTHER", false, REPORT)));
    List<Unused> one = assess(facts).unused();
    Collections.reverse(facts);
    assertEquals(List.of("a", "b", "c"), one.stream().map(Unused::fact).toList());
    assertEquals(one, assess(facts).unused());
  }

  private List<Unused> unused(Fact... more) {
    return assess(List.of(more)).unused();
  }

  private Assessment assess(List<Fact> more) {
    List<Fact> facts = new ArrayList<>(more);
    facts.add(Situation.builder("raids").state("eastland").asOf(LocalDate.of(2026, 3, 14)).build());
    facts.add(Actor.builder("eastland").kind("TERRITORIAL_STATE").evidence(REPORT).build());
    return rules.assess(Dossier.of(facts));
  }

  private static Indicator indicator(
      String id, String code, String subject, String value, boolean present, Evidence evidence) {
    return Indicator.builder(id)
        .code(code)
        .subject(subject)
        .value(value)
        .present(present)
        .evidence(evidence)
        .build();
  }
}
