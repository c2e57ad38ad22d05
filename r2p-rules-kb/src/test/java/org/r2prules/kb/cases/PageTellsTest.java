package org.r2prules.kb.cases;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.report.Brief;
import org.r2prules.report.TextReport;
import org.r2prules.report.Texts;

/** Which facts of a dossier the page tells, and where. */
class PageTellsTest {

  private static final R2pRules RULES = R2pRules.load();

  private static final String HEAD =
      """
      situation: {id: s, state: eastland, asOf: 2026-06-01}
      sources:
        un: {source: UN, by: UN inquiry, standard: REASONABLE_GROUNDS, observed: 2026-05-28}
        rumour: {source: MEDIA, standard: ALLEGED, observed: 2026-05-28}
      populations:
      - {id: people, name: Hill people, civilian: true, evidence: un}
      """;

  private static final String ARMY =
      """
      actors:
      - {id: eastland, kind: TERRITORIAL_STATE, evidence: un}
      - {id: army, name: The army, kind: FORCE, affiliation: STATE, evidence: un}
      """;

  private static String page(String... parts) {
    Dossier dossier = RULES.reader().read(HEAD + String.join("", parts), "test");
    return words(dossier);
  }

  private static String ofCase(String name) {
    return words(RULES.dossierOfCase(name));
  }

  private static String words(Dossier dossier) {
    return TextReport.page(Brief.of(RULES.whatIf(dossier))).replaceAll("\\s+", " ");
  }

  private static void tells(String page, String words) {
    assertTrue(page.contains(words), page);
  }

  @Test
  void whom_a_fact_on_an_actor_itself_accuses_has_a_line() {
    String page =
        page(
            """
            actors:
            - {id: eastland, kind: TERRITORIAL_STATE, evidence: un}
            - {id: band, name: The band, kind: ARMED_GROUP, conduct: {COMMITS: true}, evidence: un}
            """);
    tells(page, "by The band: what the actor is observed to do: commits, orders or backs the");
    tells(page, "no incident told; on reasonable grounds");
  }

  @Test
  void the_dead_come_before_the_acts_and_an_armed_group_of_the_state_is_called_so() {
    String page =
        page(
            """
            actors:
            - {id: eastland, kind: TERRITORIAL_STATE, evidence: un}
            - {id: band, name: The band, kind: ARMED_GROUP, affiliation: STATE, evidence: un}
            - {id: army, name: The army, kind: FORCE, affiliation: STATE, evidence: un}
            incidents:
            - {id: one, population: people, perpetrators: [band], acts: {KILLING: true}, deaths: 12, evidence: un}
            - {id: two, population: people, perpetrators: [army], acts: {KILLING: true}, evidence: un}
            """);
    tells(page, "by The band (of the state): at least 12 dead; killing; on reasonable grounds");
    tells(page, "by The army: killing; on reasonable grounds");
  }

  @Test
  void what_goes_on_by_an_old_word_has_the_day_on_which_it_was_seen() {
    String old =
        page(
            ARMY,
            """
            indicators:
            - code: attack.ongoing
              subject: people
              value: true
              evidence: {source: UN, by: UN inquiry, standard: REASONABLE_GROUNDS, observed: 2025-09-01}
            """);
    tells(old, "goes on at the date of the dossier (last seen 2025-09-01)");
    String fresh =
        page(
            ARMY,
            "indicators:\n- {code: attack.ongoing, subject: people, value: true, evidence: un}\n");
    assertFalse(fresh.contains("last seen"), fresh);
  }

  @Test
  void who_denies_what_stands_is_named_beside_it() {
    String page =
        page(
            ARMY,
            """
            indicators:
            - {code: attack.ongoing, subject: people, value: true, evidence: un}
            - code: attack.ongoing
              subject: people
              value: true
              present: false
              evidence: {source: STATE, by: eastland, standard: REASONABLE_GROUNDS, observed: 2026-05-28}
            """);
    tells(page, "goes on at the date of the dossier (denied by eastland)");
  }

  @Test
  void what_a_body_did_not_decide_is_told() {
    String page =
        page(
            ARMY,
            """
            decisions:
            - {id: draft, organ: UN_SC, outcome: VETOED, situation: s, date: 2026-05-10, evidence: un}
            - {id: other, organ: UN_SC, outcome: REJECTED, situation: elsewhere, date: 2026-05-10, evidence: un}
            """);
    tells(page, "not decided the Security Council: vetoed");
    assertFalse(page.contains("rejected"), page);
  }

  @Test
  void a_mandate_that_ends_says_when() {
    tells(ofCase("macedonia-1993"), "since 1993-01-07, mandate until 1993-09-30");
  }

  @Test
  void what_a_proposal_waits_for_is_asked_though_other_answers_settle_more() {
    tells(ofCase("libya-2011-03-18"), "proposed Would the operation be lawful in its conduct");
  }

  @Test
  void what_the_council_may_yet_open_is_told_from_what_is_shut() {
    Brief whole = Brief.whole(RULES.whatIf(RULES.dossierOfCase("darfur-2003-10")), Texts.english());
    String page = TextReport.page(whole).replaceAll("\\s+", " ");
    tells(page, "No threat to the peace found; it may yet decide, once more is known (closes");
  }

  @Test
  void who_would_carry_a_proposal_and_is_named_by_no_source_is_cautioned_on() {
    String page =
        page(
            """
            actors:
            - {id: eastland, kind: TERRITORIAL_STATE, evidence: un}
            - {id: relief, name: Relief, kind: HUMANITARIAN_ORG, evidence: un}
            measures:
            - {id: zone, tool: NO_FLY_ZONE, status: PROPOSED, by: [relief], evidence: un}
            """);
    tells(page, "caution The sources name no such actor for it (on ");
  }

  @Test
  void what_had_no_effect_names_whom_it_is_about_first() {
    String page =
        page(
            ARMY,
            "indicators:\n- {code: attack.policy, subject: army, value: people, evidence: rumour}\n");
    tells(page, "below the standard, on which nothing rests: The army: there is evidence of");
  }

  @Test
  void what_was_seen_long_ago_and_changes_since_has_no_effect() {
    String page =
        page(
            ARMY,
            """
            indicators:
            - {code: attack.ongoing, subject: people, value: true, evidence: {like: un, observed: 2024-03-01}}
            - {code: humanitarian.access, value: OPEN, evidence: {like: un, observed: 2024-03-01}}
            """);
    tells(page, "seen more than a year before this date, which does not show how it is now: ");
    assertFalse(page.contains("the attack on these people goes on at the date"), page);
  }

  @Test
  void what_the_accused_say_for_themselves_is_told_as_their_word_and_without_effect() {
    Dossier dossier =
        RULES
            .reader()
            .read(
                HEAD
                    + ARMY
                    + """
                    indicators:
                    - {code: humanitarian.access, value: OPEN, evidence: {source: STATE, by: eastland, standard: REASONABLE_GROUNDS}}
                    - {code: attack.targetsCivilians, subject: people, value: true, evidence: un}
                    - {code: attack.targetsCivilians, subject: people, value: true, present: false, evidence: {source: STATE, by: eastland, standard: REASONABLE_GROUNDS}}
                    """,
                "test");
    String page = words(dossier);
    String above = page.substring(0, page.indexOf("SUPPLIED, AND WITHOUT EFFECT"));
    tells(above, "also told: civilians are the object of the violence");
    assertFalse(above.contains("access to people in need: free"), page);
    assertFalse(above.contains("not so: civilians"), page);

    String unused =
        Brief.whole(RULES.whatIf(dossier), Texts.english()).sections().stream()
            .filter(section -> section.topic() == Brief.Topic.UNUSED)
            .flatMap(section -> section.entries().stream())
            .map(Brief.Entry::text)
            .collect(Collectors.joining("\n"));
    tells(unused, "so: access to people in need: free (eastland)");
    tells(unused, "not so: civilians are the object of the violence (eastland)");
  }

  @Test
  void what_is_over_has_its_effect_and_what_a_body_voted_down_has_its_day() {
    String page =
        page(
            ARMY,
            """
            measures:
            - {id: talks, tool: DIPLOMACY, status: ENDED, outcome: INEFFECTIVE, start: 2026-04-22, end: 2026-05-15, targets: [eastland], evidence: un}
            decisions:
            - {id: draft, organ: UN_SC, outcome: VETOED, date: 2026-05-20, situation: s, measures: [SANCTIONS], evidence: un}
            """);
    tells(page, "over Diplomacy and mediation (without effect, since 2026-04-22 until 2026-05-15,");
    tells(page, "the Security Council: vetoed 2026-05-20 (Diplomatic and arms sanctions of the");
  }

  @Test
  void an_effect_that_was_seen_long_ago_is_none_and_a_mandate_that_ended_has() {
    String page =
        page(
            """
            actors:
            - {id: eastland, kind: TERRITORIAL_STATE, evidence: un}
            - {id: helpers, name: Helpers, kind: UN_AGENCY, evidence: un}
            measures:
            - {id: watch, tool: MONITORING, status: ONGOING, by: [helpers], start: 2024-01-10, evidence: un}
            indicators:
            - code: measure.outcome
              subject: watch
              value: EFFECTIVE
              evidence: {source: UN, by: UN inquiry, standard: REASONABLE_GROUNDS, observed: 2025-01-20}
            decisions:
            - {id: text, organ: UN_SC, outcome: ADOPTED, chapter: VI, date: 2024-01-05, ends: 2026-01-05, situation: s, measures: [MONITORING], evidence: un}
            """);
    tells(
        page,
        "not known Monitoring and observer missions (since 2024-01-10; by Helpers; its mandate");
    tells(page, "its mandate ended 2026-01-05)");
  }

  @Test
  void whose_somebody_is_has_a_name_also_where_it_does_not_count() {
    String page =
        page(
            """
            actors:
            - {id: eastland, name: Eastland, kind: TERRITORIAL_STATE, evidence: un}
            - {id: band, name: The band, kind: ARMED_GROUP, affiliation: STATE, evidence: rumour}
            """);
    tells(page, "The band: belongs to: Eastland");
    String nobody =
        page(
            """
            actors:
            - {id: eastland, name: Eastland, kind: TERRITORIAL_STATE, evidence: un}
            - {id: gang, name: The gang, kind: ARMED_GROUP, affiliation: NONE, evidence: rumour}
            """);
    tells(nobody, "The gang: not so: belongs to: anybody");
  }
}
