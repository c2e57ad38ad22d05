package org.r2prules.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.r2prules.imports.Tables.IMPORTS;
import static org.r2prules.imports.Tables.RULES;
import static org.r2prules.imports.Tables.said;
import static org.r2prules.imports.Tables.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.r2prules.assessment.Assessment;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Status;

/**
 * A side of an event that is the government of another country: the table says neither whether that
 * country is a neighbour nor whose side it is on.
 */
class ForeignStatesTest {

  private static final String EVENTS =
      """
      id,type_of_violence,side_a,country_id,event_clarity,date_prec,where_prec,date_start,date_end,\
      deaths_civilians,best,low,high,gwnoa
      1,3,Government of Uganda,626,1,1,1,2014-01-01,2014-01-01,2,2,2,2,500
      2,3,Government of South Sudan,626,1,1,1,2014-01-02,2014-01-02,3,3,3,3,626
      3,3,Government of the Free Uplands,626,1,1,1,2014-01-03,2014-01-03,4,4,4,4,
      """;

  private static final String STATE = "state-uga";

  private static Imported imported() {
    return imported(EVENTS);
  }

  private static Imported imported(String events) {
    return sound(IMPORTS.events(CsvFile.of(events, "a.csv"), Scope.all()));
  }

  private static String without(String id) {
    return EVENTS
        .lines()
        .filter(row -> !row.startsWith(id + ","))
        .map(row -> row + "\n")
        .collect(Collectors.joining());
  }

  /**
   * The dossier with that kind for the foreign state, which offers to carry every tool there is.
   */
  private static Assessment assessed(Imported imported, String kind) {
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : imported.dossier().facts()) {
      facts.add(
          fact.id().equals(STATE)
              ? Actor.builder(STATE).name("Uganda").kind(kind).evidence(evidence()).build()
              : fact);
    }
    RULES
        .doctrine()
        .vocabulary()
        .field("measure.tool")
        .forEach(
            tool ->
                facts.add(
                    Measure.builder("offer-" + tool)
                        .tool(tool)
                        .by(STATE)
                        .status("PROPOSED")
                        .evidence(evidence())
                        .build()));
    return RULES.assess(Dossier.of(facts));
  }

  private static Evidence evidence() {
    return Evidence.of(Evidence.Source.INGO, Standard.REASONABLE_GROUNDS);
  }

  /** How everything stands, and who could carry each option. */
  private static Map<String, String> outcome(Assessment assessment) {
    Map<String, String> all = new TreeMap<>();
    assessment
        .conclusions()
        .forEach(
            each -> all.put(each.id() + " of " + each.about(), each.status() + " " + each.value()));
    assessment
        .options()
        .forEach(each -> all.put(each.id(), each.status() + " by " + each.actors()));
    return all;
  }

  @Test
  void forces_of_another_government_are_its_own_and_that_state_is_a_third_one() {
    Imported imported = imported();
    Actor army = (Actor) imported.dossier().byId().get("government-of-uganda");
    assertEquals("STATE", army.affiliation());
    assertEquals(STATE, army.of());
    Actor uganda = (Actor) imported.dossier().byId().get(STATE);
    assertEquals("Uganda", uganda.name());
    assertEquals("THIRD_STATE", uganda.kind());
    assertTrue(said(imported).contains("States from abroad are entered as THIRD_STATE"));
  }

  @Test
  void a_government_of_no_country_that_is_known_is_of_nobody_that_is_known() {
    Actor army = (Actor) imported().dossier().byId().get("government-of-the-free-uplands");
    assertEquals("FORCE", army.kind());
    assertNull(army.affiliation());
    assertNull(army.of());
  }

  @Test
  void whether_a_foreign_state_is_a_neighbour_opens_and_closes_nothing() {
    Map<String, String> third = outcome(assessed(imported(), "THIRD_STATE"));
    assertEquals(third, outcome(assessed(imported(), "NEIGHBOUR_STATE")));
    assertTrue(third.size() > 500, third.size() + " conclusions");
    RULES
        .assess(imported().dossier())
        .options()
        .forEach(
            each ->
                assertEquals(
                    each.agents().contains("THIRD_STATE"),
                    each.agents().contains("NEIGHBOUR_STATE"),
                    each.id()));
    assertNotEquals(
        third,
        outcome(assessed(imported(), "OTHER")),
        "a kind that is no state would take it out of what states do");
  }

  @Test
  void what_foreign_forces_do_is_no_deed_of_the_state_concerned() {
    assertEquals(Status.MET, authoritiesCommit(EVENTS));
    assertEquals(
        Status.UNDETERMINED, authoritiesCommit(without("2")), "nothing is known of its own forces");
  }

  private static Status authoritiesCommit(String events) {
    return RULES
        .assess(imported(events).dossier())
        .conclusion("Criterion:AUTHORITIES_COMMIT", "situation-in-south-sudan")
        .orElseThrow()
        .status();
  }
}
