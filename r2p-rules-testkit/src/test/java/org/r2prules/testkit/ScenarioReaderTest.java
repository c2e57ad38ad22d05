package org.r2prules.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Actor;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Status;

class ScenarioReaderTest {

  private static final String THEN =
      """
        then:
        - conclusion: Criterion:STORM
          about: s
          status: UNDETERMINED
          value: "2"
          doubts: [NO_EVIDENCE]
          because: [sky.dark, wind=STRONG]
      """;

  private static List<Scenario> read(String text) {
    return ScenarioReader.of(Tiny.doctrine()).read("a.yaml", text);
  }

  private static Dossier given(String... items) {
    StringBuilder text =
        new StringBuilder("rule: R\nscenarios:\n- name: n\n  silent: true\n  given:\n");
    for (String item : items) {
      text.append("  - ").append(item).append('\n');
    }
    return read(text + THEN.indent(0)).get(0).dossier();
  }

  @Test
  void read_a_scenario_with_everything() {
    Scenario scenario =
        read("""
                rule: TST-01.storm
                scenarios:
                - name: dark
                  register: [SKY-001/2, SKY-A-002/1]
                  silent: true
                  readings: {clouds: SOME}
                  standard: ALLEGED
                """
                + THEN)
            .get(0);
    assertEquals("silent: dark", scenario.title());
    assertEquals("TST-01.storm", scenario.rule());
    assertEquals(Map.of("clouds", "SOME"), scenario.readings());
    assertEquals(Standard.ALLEGED, scenario.standard());
    assertEquals(List.of("SKY-001/2", "SKY-A-002/1"), scenario.register());
    assertEquals(
        List.of(
            new Expectation(
                "Criterion:STORM",
                "s",
                Status.UNDETERMINED,
                "2",
                Set.of(Doubt.NO_EVIDENCE),
                List.of("sky.dark", "wind=STRONG"),
                false,
                false,
                9)),
        scenario.then());
  }

  @Test
  void start_from_a_situation_a_state_and_people() {
    Dossier dossier = given("sky.dark");
    Situation situation = dossier.situation().orElseThrow();
    assertEquals("s", situation.id());
    assertEquals(LocalDate.of(2020, 1, 1), situation.asOf());
    assertEquals("TERRITORIAL_STATE", ((Actor) dossier.byId().get("state")).kind());
    assertTrue(dossier.byId().get("people") instanceof Population);
  }

  @Test
  void read_facts_in_one_line() {
    Map<String, Fact> facts =
        given(
                "sky.dark",
                "not people.ready of people",
                "wind=STRONG at ALLEGED by radio",
                "figure.rain = 100")
            .byId();
    assertEquals(
        Indicator.builder("f1")
            .code("sky.dark")
            .subject("s")
            .value("true")
            .evidence(Defaults.evidence())
            .build(),
        facts.get("f1"));
    assertEquals(
        Indicator.builder("f2")
            .code("people.ready")
            .subject("people")
            .value("true")
            .present(false)
            .evidence(Defaults.evidence())
            .build(),
        facts.get("f2"));
    Indicator wind = (Indicator) facts.get("f3");
    assertEquals("STRONG", wind.value());
    assertEquals(Standard.ALLEGED, wind.evidence().standard());
    assertEquals("radio", wind.evidence().by());
    assertEquals(
        Figure.builder("f4")
            .code("figure.rain")
            .subject("s")
            .number(100)
            .unit("mm")
            .evidence(Defaults.evidence())
            .build(),
        facts.get("f4"));
  }

  @Test
  void read_facts_as_maps() {
    Dossier dossier =
        given(
            "situation: {organisations: [AU]}",
            "incident: {perpetrators: [state], acts: {KILLING: true, LOOTING: false}, deaths: 3}",
            "decision: {id: d, date: 2019-05-01, measures: [], evidence: {by: un, source: COURT}}",
            "actor: {id: state, kind: OTHER, conduct: [COMMITS], willing: false}",
            "without: people");
    assertEquals(Set.of("AU"), dossier.situation().orElseThrow().organisations());
    Incident incident = dossier.facts(Incident.class).get(0);
    assertEquals("people", incident.population());
    assertEquals(Map.of("KILLING", true, "LOOTING", false), incident.acts());
    assertEquals(3, incident.deaths());
    CouncilDecision decision = dossier.facts(CouncilDecision.class).get(0);
    assertEquals("s", decision.situation());
    assertEquals(Set.of(), decision.measures());
    assertEquals("un", decision.evidence().by());
    Actor state = dossier.facts(Actor.class).get(0);
    assertEquals("OTHER", state.kind());
    assertEquals(Map.of("COMMITS", true), state.conduct());
    assertEquals(false, state.willing());
    assertFalse(dossier.byId().containsKey("people"));
  }

  @Test
  void share_what_the_file_gives_for_all_and_let_each_scenario_differ() {
    List<Scenario> scenarios =
        read(
            """
            rule: R
            given:
            - sky.dark
            - wind=STRONG
            - figure.rain=100
            - barn=ROOF of state
            - decision: {id: d, organ: UN_SC, outcome: ADOPTED}
            - without: people
            scenarios:
            - name: as shared
              silent: true
              then: []
            - name: otherwise
              silent: true
              given:
              - not sky.dark
              - wind=CALM
              - figure.rain=5
              - barn=DOOR of state
              - decision: {id: d, organ: UN_SC, outcome: VETOED}
              then: []
            - name: less
              silent: true
              given:
              - without: [sky.dark, g2, barn=ROOF of state, d]
              then: []
            - name: told both ways
              silent: true
              given:
              - sky.dark
              - not sky.dark
              then: []
            """);
    assertEquals(
        Set.of("s", "state", "g1", "g2", "g3", "g4", "d"),
        scenarios.get(0).dossier().byId().keySet());
    Map<String, Fact> otherwise = scenarios.get(1).dossier().byId();
    assertEquals(Set.of("s", "state", "f1", "f2", "f3", "f4", "g4", "d"), otherwise.keySet());
    assertFalse(((Indicator) otherwise.get("f1")).present());
    assertEquals("VETOED", ((CouncilDecision) otherwise.get("d")).outcome());
    assertEquals(Set.of("s", "state", "g3"), scenarios.get(2).dossier().byId().keySet());
    assertTrue(
        scenarios.get(3).dossier().byId().keySet().containsAll(Set.of("f1", "f2", "g2", "d")));
    assertFalse(scenarios.get(3).dossier().byId().containsKey("g1"));
  }

  @Test
  void fail_once_for_a_fact_that_all_share_and_tell_what_is_not_there_to_leave_out() {
    assertEquals(
        """
        a.yaml:1: given 1 'sky.darc': no code sky.darc; did you mean sky.dark?
        a.yaml:6: scenario 'one': given 1 '{"without":"barn=ROOF of state"}': barn=ROOF of state is none of the usual facts [s, state, people, g2]""",
        assertThrows(
                ScenarioException.class,
                () ->
                    read(
                        """
                        rule: R
                        given:
                        - sky.darc
                        - wind=STRONG
                        scenarios:
                        - name: one
                          silent: true
                          given:
                          - without: barn=ROOF of state
                          then: []
                        - name: two
                          silent: true
                          then: []
                        """))
            .getMessage());
  }

  @Test
  void fail_with_every_problem_of_the_file() {
    ScenarioException thrown =
        assertThrows(
            ScenarioException.class,
            () ->
                read(
                    """
                    rule: TST-01.storm
                    scenarios:
                    - name: one
                      fires: true
                      given:
                      - sky.darc
                      - people.ready
                      - wind=STRNG
                      - figure.rain
                      - sky.dark=true
                      - wind STRONG
                      - actr: {id: a}
                      - actor: {id: a, knd: b}
                      - actor: {id: a}
                      - sky.dark at RUMOUR
                      then: [{conclusion: C, status: MET}]
                    - name: two
                      fires: true
                      silent: true
                      then: []
                    - name: three
                      fires: true
                      then: []
                    - name: four
                      fires: true
                      readings: {cloud: ALL}
                      then: [{conclusion: C, status: MAYBE, because: x}]
                    - name: five
                      thn: []
                    - name: six
                      register: [SKY-001]
                      silent: true
                      then: []
                    """));
    assertEquals(
        """
        a.yaml:3: scenario 'one': given 1 'sky.darc': no code sky.darc; did you mean sky.dark?
        a.yaml:3: scenario 'one': given 2 'people.ready': people.ready is not about the situation: say of which of [POPULATION]
        a.yaml:3: scenario 'one': given 3 'wind=STRNG': wind needs one of CALM, STRONG; did you mean STRONG?
        a.yaml:3: scenario 'one': given 4 'figure.rain': figure.rain needs a number in mm
        a.yaml:3: scenario 'one': given 5 'sky.dark=true': sky.dark is a yes or no: write it without a value, or with not before it
        a.yaml:3: scenario 'one': given 6 'wind STRONG': unreadable; expected [not] CODE[=VALUE] [of ID] [at STANDARD] [by WHOM]
        a.yaml:3: scenario 'one': given 7 '{"actr":{"id":"a"}}': no fact actr; there are [situation, population, actor, incident, measure, mission, decision, consent, indicator, figure]; did you mean actor?
        a.yaml:3: scenario 'one': given 8 '{"actor":{"id":"a","knd":"b"}}': actor has no knd; it takes id, name, kind, affiliation, of, from, until, conduct, memberships, treaties, levers, willing, evidence; did you mean kind?
        a.yaml:3: scenario 'one': given 9 '{"actor":{"id":"a"}}': Actor a needs kind
        a.yaml:3: scenario 'one': given 10 'sky.dark at RUMOUR': RUMOUR is no standard; there are ALLEGED, REASONABLE_SUSPICION, REASONABLE_GROUNDS, CLEAR_AND_CONVINCING, BEYOND_REASONABLE_DOUBT
        a.yaml:3: scenario 'one': then 1: then needs because, or becauseExactly: the decisive reasons
        a.yaml:17: scenario 'two': a scenario has either fires: true or silent: true
        a.yaml:21: scenario 'three': then must be a list of conclusions; only a silent scenario may have an empty one
        a.yaml:24: scenario 'four': then 1: MAYBE is no status; there are MET, NOT_MET, UNDETERMINED
        a.yaml:24: scenario 'four': readings has no cloud; it takes clouds; did you mean clouds?
        a.yaml:28: scenario 'five': a scenario has no thn; it takes name, register, fires, silent, readings, defaults, standard, given, then, before, save, among, whole; did you mean then?
        a.yaml:30: scenario 'six': register of a scenario: SKY-001 is not an entry and a number, as FR-3A-014/1""",
        thrown.getMessage());
  }

  @Test
  void fail_when_a_key_stands_twice_or_the_file_has_other_keys() {
    assertTrue(
        assertThrows(ScenarioException.class, () -> read("rule: a\nrule: b\n"))
            .getMessage()
            .contains("not YAML: Duplicate field 'rule'"));
    assertEquals(
        "a.yaml:1: a scenario file has no rules; it takes rule, dossier, readings, defaults, standard,"
            + " given, scenarios; did you mean rule?",
        assertThrows(ScenarioException.class, () -> read("rules: a\n")).getMessage());
  }
}
