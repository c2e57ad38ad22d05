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
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Standard;

/** Events of UCDP GED; the traps of the record are each a test. */
class EventsTest {

  private static final Scope END_OF_YEAR = Scope.all().to(LocalDate.of(2014, 12, 31));

  private static Imported excerpt(Scope scope) throws IOException {
    return sound(IMPORTS.events(Tables.excerpt("ged.csv"), scope));
  }

  private static Incident incident(Imported imported, String id) {
    return (Incident) imported.dossier().byId().get(id);
  }

  private static final String HEAD =
      "id,type_of_violence,side_a,country_id,event_clarity,date_prec,where_prec,date_start,date_end,"
          + "deaths_civilians,best,low,high,gwnoa\n";

  private static Imported events(String rows) {
    return sound(IMPORTS.events(CsvFile.of(HEAD + rows, "a.csv"), Scope.all()));
  }

  @Test
  void the_rows_add_up_and_events_of_a_month_and_a_group_are_one_incident() throws IOException {
    Imported imported = excerpt(END_OF_YEAR);
    assertEquals(
        new Account(
            12,
            10,
            Map.of(
                "fighting between groups, in which no civilian is counted", 1,
                "nobody killed by the best estimate, which does not show that nobody was", 1)),
        imported.account());
    Incident january = incident(imported, "government-of-south-sudan-2014-01");
    assertEquals(3, january.deaths());
    assertEquals(Set.of("government-of-south-sudan"), january.perpetrators());
    assertEquals(Map.of("KILLING", true), january.acts());
    assertNull(january.conflictRelated(), "UCDP does not say so of one-sided violence");
    assertTrue(
        january
            .evidence()
            .cite()
            .startsWith("UCDP GED: 3 one-sided events, 3 civilians killed (3 to 3); event 154998"),
        january.evidence().cite());
    assertEquals(15, incident(imported, "splm-a-io-2014-01").deaths());
  }

  @Test
  void each_event_can_be_an_incident_of_its_own_and_a_year_can_be_one() throws IOException {
    Imported each = excerpt(END_OF_YEAR.by(Scope.By.EVENT));
    Imported month = excerpt(END_OF_YEAR);
    Imported year = excerpt(END_OF_YEAR.by(Scope.By.YEAR));
    assertEquals(8, facts(each, Incident.class).size());
    assertTrue(facts(year, Incident.class).size() <= facts(month, Incident.class).size());
    for (Imported imported : List.of(each, month, year)) {
      assertEquals(70, facts(imported, Incident.class).stream().mapToInt(Incident::deaths).sum());
      assertEquals(each.account(), imported.account());
    }
  }

  @Test
  void tags_decide_which_column_is_which_and_titles_where_there_is_no_tag() throws IOException {
    String text = Tables.excerpt("ged.csv").text();
    String[] lines = text.split("\n", 3);
    String renamed =
        lines[0]
                .replace("side_a", "Acteur")
                .replace("side_b", "Autre")
                .replace("iso3", "Pays")
                .replace("date_start", "Debut")
                .replace("date_end", "Fin")
                .replace("best", "Morts")
            + "\n";
    Imported expected = excerpt(END_OF_YEAR);
    assertEquals(
        expected.dossier(),
        sound(
                IMPORTS.events(
                    CsvFile.of(renamed + lines[1] + "\n" + lines[2], "ged.csv"), END_OF_YEAR))
            .dossier());
    assertEquals(
        expected.dossier(),
        sound(IMPORTS.events(CsvFile.of(lines[0] + "\n" + lines[2], "ged.csv"), END_OF_YEAR))
            .dossier());
    assertEquals(
        List.of(
            "ged.csv: row 1: no column 'side_a'",
            "ged.csv: row 1: no column 'date_start'",
            "ged.csv: row 1: no column 'date_end'",
            "ged.csv: row 1: no column 'best'"),
        problems(() -> IMPORTS.events(CsvFile.of(renamed + lines[2], "ged.csv"), END_OF_YEAR)));
  }

  @Test
  void no_row_is_not_zero() throws IOException {
    Imported imported = excerpt(END_OF_YEAR);
    assertTrue(
        facts(imported, Incident.class).stream().allMatch(incident -> incident.deaths() > 0));
    assertTrue(
        imported.dossier().facts().stream()
            .flatMap(fact -> fact.assertions().stream())
            .allMatch(assertion -> assertion.present()),
        "nothing is denied for want of a row");
    Imported none = sound(IMPORTS.events(Tables.excerpt("ged.csv"), END_OF_YEAR.country("UGA")));
    assertEquals(0, none.account().used());
    assertEquals(2, none.dossier().facts().size(), "the situation and its state alone");
    assertTrue(Tables.said(none).contains("No row is not zero"));
  }

  @Test
  void an_event_of_several_months_keeps_its_days_and_waits_until_it_is_over() {
    String lumped = "1,3,Rebels,626,1,4,1,2014-01-01,2014-03-31,90,90,80,100,\n";
    Incident incident = facts(events(lumped), Incident.class).get(0);
    assertEquals(LocalDate.of(2014, 1, 1), incident.date());
    assertEquals(LocalDate.of(2014, 3, 31), incident.until());
    Scope january = Scope.all().to(LocalDate.of(2014, 1, 31));
    Imported early = sound(IMPORTS.events(CsvFile.of(HEAD + lumped, "a.csv"), january));
    assertEquals(Map.of("not over by 2014-01-31", 1), early.account().leftOut());
    Scope later = Scope.all().from(LocalDate.of(2014, 2, 1));
    Imported late = sound(IMPORTS.events(CsvFile.of(HEAD + lumped, "a.csv"), later));
    assertEquals(Map.of("began before 2014-02-01", 1), late.account().leftOut());
  }

  @Test
  void violence_of_one_side_is_not_all_that_civilians_suffer_and_fighting_accuses_nobody()
      throws IOException {
    Imported imported = excerpt(END_OF_YEAR);
    Incident fighting = incident(imported, "civilians-in-fighting-2014-01");
    assertEquals(5, fighting.deaths(), "the civilians among the dead, not all of them");
    assertEquals(Set.of(), fighting.perpetrators());
    assertEquals(Map.of(), fighting.acts());
    assertEquals(true, fighting.conflictRelated());
    Incident groups =
        facts(events("1,2,Lou Nuer,626,1,1,1,2014-01-01,2014-01-01,7,20,20,20,\n"), Incident.class)
            .get(0);
    assertEquals(7, groups.deaths());
    assertEquals(Set.of(), groups.perpetrators());
    assertNull(groups.conflictRelated(), "killing between communities need be no armed conflict");
    assertTrue(Tables.said(imported).contains("under-counted"));
  }

  @Test
  void the_record_is_told_with_hindsight_unless_a_day_is_given() throws IOException {
    for (Incident incident : facts(excerpt(END_OF_YEAR), Incident.class)) {
      assertNull(incident.evidence().known());
      assertTrue(incident.evidence().cite().endsWith("; retrospective"));
    }
    LocalDate day = LocalDate.of(2014, 12, 30);
    for (Incident incident : facts(excerpt(END_OF_YEAR.known(day)), Incident.class)) {
      assertEquals(day, incident.evidence().known());
    }
  }

  @Test
  void perpetrators_are_groups_and_never_persons() throws IOException {
    Imported imported = excerpt(END_OF_YEAR);
    for (Actor actor : facts(imported, Actor.class)) {
      assertTrue(Set.of("TERRITORIAL_STATE", "FORCE", "ARMED_GROUP").contains(actor.kind()));
    }
    Actor forces = (Actor) imported.dossier().byId().get("government-of-south-sudan");
    assertEquals("STATE", forces.affiliation());
    assertNull(forces.of(), "of the territorial state");
    Actor rebels = (Actor) imported.dossier().byId().get("splm-a-io");
    assertNull(rebels.affiliation(), "whose it is, the table does not say");
  }

  @Test
  void what_the_record_is_not_sure_of_is_suspected_only() throws IOException {
    String sure = "1,3,A,626,1,4,5,2014-01-01,2014-01-01,2,2,2,2,\n";
    assertEquals(Standard.REASONABLE_GROUNDS, standard(sure));
    for (String unsure :
        List.of(
            sure.replace("626,1,4,5", "626,2,1,1"),
            sure.replace("626,1,4,5", "626,1,5,1"),
            sure.replace("626,1,4,5", "626,1,1,6"),
            sure.replace("626,1,4,5", "626,,1,1"))) {
      assertEquals(Standard.REASONABLE_SUSPICION, standard(unsure), unsure);
    }
    Imported imported = excerpt(END_OF_YEAR);
    Incident suspected = incident(imported, "government-of-south-sudan-2014-01-suspected");
    assertEquals(47, suspected.deaths());
    assertEquals(Standard.REASONABLE_SUSPICION, suspected.evidence().standard());
    assertTrue(
        Tables.RULES.assess(imported.dossier()).setAside().stream()
            .map(Fact::id)
            .toList()
            .contains(suspected.id()));
  }

  private static Standard standard(String row) {
    return facts(events(row), Incident.class).get(0).evidence().standard();
  }

  @Test
  void fighting_of_the_last_year_tells_of_a_conflict_and_older_fighting_does_not() {
    String fought = "1,1,A,626,1,1,1,2013-06-01,2013-06-01,0,20,20,20,\n";
    String killed = "2,3,A,626,1,1,1,%s,%s,2,2,2,2,\n";
    Imported within = events(fought + killed.formatted("2014-05-01", "2014-05-01"));
    Indicator conflict = facts(within, Indicator.class).get(0);
    assertEquals("conflict.status", conflict.code());
    assertEquals(LocalDate.of(2013, 6, 1), conflict.evidence().observed());
    Imported beyond = events(fought + killed.formatted("2014-06-01", "2014-06-01"));
    assertEquals(List.of(), facts(beyond, Indicator.class));
    assertEquals(1, beyond.account().used());
  }

  @Test
  void numbers_of_states_become_codes_and_a_state_that_is_gone_has_none() {
    String row = "1,3,A,%s,1,1,1,2014-01-01,2014-01-01,2,2,2,2,\n";
    assertEquals("SSD", iso3(events(row.formatted("626"))));
    assertEquals("TLS", iso3(events(row.formatted("860"))), "not the code of before 2002");
    assertEquals("ROU", iso3(events(row.formatted("360"))));
    Imported mixed = events(row.formatted("626") + row.formatted("680") + row.formatted("265"));
    assertEquals(Map.of("in no country of today that is known", 2), mixed.account().leftOut());
    assertTrue(
        problems(() -> events(row.formatted("626") + row.formatted("625")))
            .get(0)
            .contains("2 countries in it (SDN, SSD); say which to take"));
  }

  private static String iso3(Imported imported) {
    return imported.dossier().situation().orElseThrow().iso3();
  }

  @Test
  void only_civilians_of_the_country_are_the_people_attacked() throws IOException {
    Population people = facts(excerpt(END_OF_YEAR), Population.class).get(0);
    assertEquals("Civilians in South Sudan", people.name());
    assertEquals(true, people.civilian());
  }

  @Test
  void what_cannot_be_read_is_told_by_row_and_column() {
    assertEquals(
        List.of(
            "a.csv: row 2, column B 'type_of_violence': 4 is no type of violence; expected 1, 2 or"
                + " 3",
            "a.csv: row 3, column H 'date_start': '2014-02-30' is no date; expected year-month-day,"
                + " as 2024-03-17",
            "a.csv: row 3, column K 'best': 'many' is no whole number",
            "a.csv: row 4, column C 'side_a': nothing in it; expected the name of a group",
            "a.csv: row 4, column K 'best': -1 is below 0",
            "a.csv: row 5, column I 'date_end': 2014-01-01 is before date_start, 2014-01-02"),
        problems(
            () ->
                events(
                    """
                    1,4,A,626,1,1,1,2014-01-01,2014-01-01,2,2,2,2,
                    2,3,A,626,1,1,1,2014-02-30,2014-01-01,2,many,2,2,
                    3,3,,626,1,1,1,2014-01-01,2014-01-01,2,-1,2,2,
                    4,3,A,626,1,1,1,2014-01-02,2014-01-01,2,2,2,2,
                    """)));
  }

  @Test
  void a_forecast_is_never_an_event() {
    Imported imported =
        sound(
            IMPORTS.events(
                CsvFile.of(
                    "forecast," + HEAD + "yes,1,3,A,626,1,1,1,2014-01-01,2014-01-01,2,2,2,2,\n",
                    "a.csv"),
                Scope.all().to(LocalDate.of(2014, 12, 31))));
    assertEquals(0, imported.account().used());
    assertEquals(List.of(), facts(imported, Incident.class));
  }
}
