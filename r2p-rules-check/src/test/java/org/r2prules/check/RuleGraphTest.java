package org.r2prules.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleGraphTest {

  private static final Path SHIPPED = BrokenCopy.SHIPPED;
  private static final RuleGraph GRAPH = RuleGraph.in(SHIPPED);

  private static GraphRule rule(String id) {
    return GRAPH.rules().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void the_shipped_rules_have_an_order() {
    assertEquals(List.of(), GRAPH.circles());
    assertEquals(GRAPH.rules().size(), GRAPH.order().size());
    assertEquals(List.of(), GRAPH.unordered(GRAPH.order()));
  }

  @Test
  void a_rule_says_where_it_stands_and_what_it_reads_and_writes() {
    GraphRule rule = rule("OPT-04.sanctions-council");
    assertEquals("options/peaceful.drl", rule.place().file());
    assertEquals("VS-7-016 FR-T07-002 RP-TGT-PERP-IMM-01", rule.register());
    assertEquals(
        "[Authority:CHARTER_CONFORMITY, Authority:SANCTIONS_CLASS, Authority:SC_COMPETENCE,"
            + " Threshold:COERCION_139, Indicated SANCTIONS, Reading sanctionsBasis, Situation]",
        rule.reads().toString());
    assertTrue(rule.writes().contains(new Key("Conclusion", "Option:SANCTIONS")));
    assertEquals("[Criterion:INDICATED, Indicated]", rule("OPT-02.indicated").writes().toString());
  }

  @Test
  void what_hangs_on_a_variable_or_a_method_is_written_all_the_same() {
    assertEquals(
        "[Criterion:PARTY_AGREES, Criterion:PARTY_AGREES_WHOLLY, Criterion:PARTY_REFUSES,"
            + " Mandate PARTY_AGREED_ONCE, Mandate PARTY_AGREES, Mandate PARTY_REFUSES]",
        rule("AUT-07.party-answers").writes().toString());
    assertEquals(
        "[Mandates COUNCIL_REFUSES, Mandates COUNCIL_REFUSES_TO_FIND]",
        rule("AUT-51.refusals").writes().toString());
  }

  @Test
  void a_pattern_of_a_kind_reads_all_that_is_concluded_of_it_but_what_it_leaves_out() {
    assertEquals(
        "[Actor, Crime:CRIMES_AGAINST_HUMANITY, Crime:ETHNIC_CLEANSING, Crime:GENOCIDE,"
            + " Crime:WAR_CRIMES, Finding actor.jurisdiction, Finding actor.tries]",
        rule("AUT-18.court").reads().toString());
  }

  @Test
  void a_rule_says_what_it_asks_of_fields() {
    assertEquals(
        List.of(
            new Asked("Actor", "affiliation", Set.of("REBEL", "NONSTATE_ORG"), Set.of("STATE")),
            new Asked("Actor", "id", Set.of(), Set.of()),
            new Asked(
                "Actor",
                "kind",
                Set.of("ARMED_GROUP", "OPPOSITION", "POLITICAL_ACTOR", "LEADER", "FORCE"),
                Set.of())),
        rule("SUA-51.parties-reachable").asks().stream()
            .filter(each -> each.type().equals("Actor"))
            .toList());
  }

  @Test
  void a_rule_says_its_words_but_those_of_its_annotations() {
    GraphRule small =
        RuleGraph.in(BrokenCopy.SMALL).rules().stream()
            .filter(each -> each.id().equals("NEE-05.advocacy-called"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        Set.of(
            "ADVOCACY_CALLED",
            "ANYTHING",
            "Criterion:DISPUTE",
            "DISPUTES",
            "nothing in particular is needed",
            "trigger"),
        small.words());
    assertTrue(rule("SUA-11.diplomacy").words().contains("Criterion:PARTIES_REACHABLE"));
    assertFalse(rule("SUA-11.diplomacy").words().contains("Diplomacy and mediation"));
  }

  @Test
  void a_rule_says_of_which_findings_it_takes_whatever_is_claimed() {
    assertTrue(rule("STG-02.risk-factors").whole().contains("sign.exclusion"));
    assertEquals(Set.of(), rule("SUA-51.parties-reachable").whole());
  }

  @Test
  void what_a_cell_needs_is_read() {
    assertTrue(
        rule("OPT-02.indicated")
            .reads()
            .contains(new Key("Conclusion", "Criterion:PROTECTION_CALLED")));
  }

  @Test
  void a_rule_that_is_moved_before_its_writer_is_named() {
    RuleGraph small = RuleGraph.in(BrokenCopy.SMALL);
    List<String> order = new ArrayList<>(small.order());
    order.remove("LAD-02.imminent");
    order.add(order.indexOf("LAD-01.all-three"), "LAD-02.imminent");
    assertEquals(
        List.of(
            "ladder.drl:29:1 rule LAD-02.imminent: reads Criterion:IMMINENT before"
                + " LAD-01.all-three (ladder.drl:16) writes it"),
        small.unordered(order).stream().map(Problem::toString).toList());
  }
}
