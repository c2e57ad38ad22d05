package org.r2prules.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Option;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Status;

/** Who could carry an option: kinds that the sources name, and who of the dossier is of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the rules are loaded once
class AgentsTest {

  private static final Evidence REPORT =
      Evidence.of(Evidence.Source.INGO, Standard.REASONABLE_GROUNDS);
  private static final Evidence RUMOUR = Evidence.of(Evidence.Source.MEDIA, Standard.ALLEGED);

  private final R2pRules rules = R2pRules.load();

  @Test
  void every_tool_names_kinds_of_the_vocabulary_each_once() {
    Offenders offenders = new Offenders();
    List<String> kinds = rules.doctrine().vocabulary().field("actor.kind");
    for (Option option : assess().options()) {
      List<String> agents = option.agents();
      agents.forEach(
          kind ->
              offenders.addUnless(
                  kinds.contains(kind),
                  "an agent is a kind of actor of the vocabulary",
                  option.id() + ": " + kind));
      offenders.addUnless(
          Set.copyOf(agents).size() == agents.size(), "a kind stands once in a row", option.id());
    }
    offenders.assertNone();
  }

  @Test
  void what_coerces_is_barred_to_perpetrators_and_suasion_is_not() {
    Offenders offenders = new Offenders();
    Set<String> bars = new TreeSet<>();
    for (Option option : assess().options()) {
      bars.add(option.tool().bars());
      offenders.addUnless(
          option.tool().approach() == Approach.SUASION == option.tool().bars().equals("NONE"),
          "rows of compellence and intervention bar those with the perpetrators",
          option.id());
    }
    offenders.assertNone();
    assertEquals(Set.of("NONE", "Criterion:WITH_PERPETRATORS"), bars);
  }

  @Test
  void of_kenya_the_panel_of_the_union_could_send_an_envoy() {
    Assessment kenya = rules.assess(rules.dossierOfCase("kenya-2008-01"));
    Option envoy = kenya.option("ENVOY").orElseThrow();
    assertEquals(
        List.of("UN_SG", "REGIONAL_ORG", "SUBREGIONAL_ORG", "PROMINENT_INDIVIDUAL"),
        envoy.agents());
    assertEquals(List.of("african-union", "au-panel"), envoy.actors());
    assertEquals(
        List.of("african-union", "au-panel"), kenya.option("DIPLOMACY").orElseThrow().actors());
    assertEquals(List.of(), kenya.option("HUMANITARIAN").orElseThrow().actors());
  }

  @Test
  void of_libya_the_states_that_have_given_notice_could_carry_a_no_fly_zone() {
    Assessment libya = rules.assess(rules.dossierOfCase("libya-2011-03-18"));
    Option zone = libya.option("NO_FLY_ZONE").orElseThrow();
    assertEquals(
        List.of("THIRD_STATE", "NEIGHBOUR_STATE", "REGIONAL_ORG", "SUBREGIONAL_ORG", "ADHOC_GROUP"),
        zone.agents());
    assertEquals(List.of("notifiers"), zone.actors());
    assertEquals(List.of("icc"), libya.option("ICC_THREAT").orElseThrow().actors());
  }

  @Test
  void whoever_commits_is_not_listed_for_force_but_is_for_talks() {
    Assessment assessment =
        assess(
            state("near", "NEIGHBOUR_STATE", "COMMITS"),
            actor("far", "THIRD_STATE", REPORT),
            actor("rumoured", "THIRD_STATE", RUMOUR));
    assertEquals(
        Status.MET,
        assessment.conclusion("Criterion:WITH_PERPETRATORS", "near").orElseThrow().status());
    assertEquals(List.of("far"), assessment.option("NO_FLY_ZONE").orElseThrow().actors());
    assertEquals(List.of("far", "near"), assessment.option("BILATERAL").orElseThrow().actors());
  }

  @Test
  void the_authorities_that_commit_are_listed_for_prevention_alone() {
    Assessment assessment = assess(state("eastland", "TERRITORIAL_STATE", "COMMITS"));
    assertEquals(
        List.of("eastland"), assessment.option("STRUCTURAL_PREVENTION").orElseThrow().actors());
    assertEquals(List.of(), assessment.option("ICC_SELF_TRIGGERED").orElseThrow().actors());
  }

  @Test
  void of_a_proposal_only_its_carriers_are_listed() {
    Assessment assessment =
        assess(
            actor("far", "THIRD_STATE", REPORT),
            actor("alliance", "REGIONAL_ORG", REPORT),
            actor("paper", "MEDIA", REPORT),
            Measure.builder("op")
                .tool("NO_FLY_ZONE")
                .by("alliance", "paper")
                .status("PROPOSED")
                .evidence(REPORT)
                .build());
    assertEquals(
        List.of("alliance", "far"), assessment.option("NO_FLY_ZONE").orElseThrow().actors());
    assertEquals(List.of("alliance"), assessment.option("NO_FLY_ZONE@op").orElseThrow().actors());
  }

  private Assessment assess(Fact... more) {
    List<Fact> facts = new ArrayList<>(List.of(more));
    facts.add(Situation.builder("raids").state("eastland").asOf(LocalDate.of(2026, 3, 14)).build());
    if (facts.stream().noneMatch(fact -> fact.id().equals("eastland"))) {
      facts.add(actor("eastland", "TERRITORIAL_STATE", REPORT));
    }
    return rules.assess(Dossier.of(facts));
  }

  private static Actor actor(String id, String kind, Evidence evidence) {
    return Actor.builder(id).kind(kind).evidence(evidence).build();
  }

  private static Actor state(String id, String kind, String conduct) {
    return Actor.builder(id).kind(kind).conduct(conduct, true).evidence(REPORT).build();
  }
}
