package org.r2prules.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.r2prules.imports.Tables.IMPORTS;
import static org.r2prules.imports.Tables.facts;
import static org.r2prules.imports.Tables.problems;
import static org.r2prules.imports.Tables.sound;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Standard;

/** Deaths by country and month; the traps of the record are each a test. */
class MonthsTest {

  private static Imported months(String text, Scope scope) {
    return sound(IMPORTS.months(CsvFile.of(text, "a.csv"), scope));
  }

  private static Imported excerpt(Scope scope) throws IOException {
    return sound(IMPORTS.months(Tables.excerpt("months.csv"), scope));
  }

  @Test
  void a_month_without_a_row_stays_unknown_and_a_row_that_stands_for_none_is_left_out()
      throws IOException {
    Imported kenya = excerpt(Scope.all().country("KEN").to(LocalDate.of(2007, 12, 31)));
    List<String> ids = facts(kenya, Incident.class).stream().map(Incident::id).toList();
    assertTrue(ids.contains("killed-2007-01"), ids.toString());
    assertTrue(!ids.contains("killed-2007-02"), "UCDP has no row for it");
    assertTrue(facts(kenya, Incident.class).stream().allMatch(each -> each.deaths() > 0));
    Imported filled =
        months(
            "iso3,month,os_deaths,no_source_row\nKEN,2007-01,9,0\nKEN,2007-02,0,1\nKEN,2007-03,0,0\n",
            Scope.all());
    assertEquals(
        Map.of(
            "no row in the source, so that nothing is known of the month", 1,
            "no deaths by the best estimate, which does not show that there were none", 1),
        filled.account().leftOut());
  }

  @Test
  void a_sum_of_a_month_has_no_last_day_and_is_no_monthly_rate() throws IOException {
    Imported rwanda = excerpt(Scope.all().country("RWA").to(LocalDate.of(1994, 4, 30)));
    Incident april = (Incident) rwanda.dossier().byId().get("killed-1994-04");
    assertEquals(739_977, april.deaths());
    assertEquals(LocalDate.of(1994, 4, 1), april.date());
    assertNull(april.until(), "an event of several months is booked on its first");
    assertTrue(april.evidence().cite().contains("booked on the month in which they began"));
    assertTrue(Tables.said(rwanda).contains("no monthly rate"), rwanda.summary());
    Imported early = excerpt(Scope.all().country("RWA").to(LocalDate.of(1994, 4, 29)));
    assertNull(early.dossier().byId().get("killed-1994-04"), "the month is not over");
  }

  @Test
  void deaths_in_fighting_are_no_attack_and_accuse_nobody() throws IOException {
    Imported kenya =
        excerpt(
            Scope.all()
                .country("KEN")
                .from(LocalDate.of(2008, 1, 1))
                .to(LocalDate.of(2008, 12, 31)));
    Incident january = (Incident) kenya.dossier().byId().get("killed-2008-01");
    assertEquals(152, january.deaths(), "one-sided alone; 192 were killed between groups");
    assertEquals(Set.of(), january.perpetrators());
    assertEquals(Map.of("KILLING", true), january.acts());
    assertEquals(
        Map.of("deaths in fighting alone, of which the table does not say who was a civilian", 5),
        kenya.account().leftOut().entrySet().stream()
            .filter(each -> each.getKey().startsWith("deaths in fighting"))
            .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    assertTrue(Tables.said(kenya).contains("under-counted"), kenya.summary());
    assertTrue(Tables.said(kenya).contains("0 state-based and 483 non-state"), kenya.summary());
    assertEquals(
        List.of("TERRITORIAL_STATE"), facts(kenya, Actor.class).stream().map(Actor::kind).toList());
    assertEquals(List.of(), facts(kenya, Indicator.class), "no armed conflict of the state");
  }

  @Test
  void provisional_months_are_suspected_only() {
    Imported imported =
        months(
            "gwno,year,month,os_deaths,provisional\n501,2026,4,5,1\n501,2026,5,5,0\n", Scope.all());
    assertEquals(
        List.of(Standard.REASONABLE_SUSPICION, Standard.REASONABLE_GROUNDS),
        facts(imported, Incident.class).stream().map(each -> each.evidence().standard()).toList());
  }

  @Test
  void a_forecast_is_no_evidence_and_is_kept_as_a_note() {
    Imported views =
        months(
            "country_iso_a3,month_id,sb_main_map,sb_main_map_hdi90_lower\nSDN,534,120,40\n",
            Scope.all().to(LocalDate.of(2024, 6, 30)));
    assertEquals(0, views.account().used());
    assertEquals(2, views.dossier().facts().size());
    assertTrue(
        views.yaml().contains("# - A forecast, and no fact: row 2, for 2024-06: SDN, 534"),
        views.yaml());
    Imported marked =
        months(
            "iso3,month,os_deaths,record type\nSDN,2024-05,7,observed\nSDN,2024-06,9,forecast\n",
            Scope.all().to(LocalDate.of(2024, 6, 30)));
    assertEquals(1, marked.account().used());
    assertEquals(1, facts(marked, Incident.class).size());
    assertTrue(
        problems(() -> months("iso3,month_id,sb_mean\nSDN,534,1\n", Scope.all()))
            .get(0)
            .endsWith("say it (--to)"));
  }

  @Test
  void what_cannot_be_read_is_told_by_row_and_column() {
    assertEquals(
        List.of(
            "a.csv: row 2, column B 'month': '13' is no month; expected year and month, as"
                + " 2004-07, or a month from 1 to 12 beside a year",
            "a.csv: row 4, column B 'month': 2004-07 stands in row 3 too; which one counts?",
            "a.csv: row 5, column C 'os_deaths': 'none' is no whole number"),
        problems(
            () ->
                months(
                    "iso3,month,os_deaths\nSDN,13,1\nSDN,2004-07,1\nSDN,2004-07,2\nSDN,2004-08,none\n",
                    Scope.all())));
    assertEquals(
        List.of(
            "the country: 'SUDAN' is no code of ISO 3166; did you mean SDN (Sudan)?; expected three letters, as SDN"),
        problems(() -> months("month,os_deaths\n2004-07,1\n", Scope.all().country("SUDAN"))));
    assertEquals(
        List.of("the days to take: 2004-01-01 is before 2004-02-01"),
        problems(
            () ->
                months(
                    "iso3,month,os_deaths\nSDN,2003-07,1\n",
                    Scope.all().from(LocalDate.of(2004, 2, 1)).to(LocalDate.of(2004, 1, 1)))));
  }
}
