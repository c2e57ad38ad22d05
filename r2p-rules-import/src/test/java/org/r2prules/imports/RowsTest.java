package org.r2prules.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.r2prules.imports.Tables.IMPORTS;
import static org.r2prules.imports.Tables.facts;
import static org.r2prules.imports.Tables.problems;
import static org.r2prules.imports.Tables.sound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Mission;
import org.r2prules.facts.Population;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Status;

class RowsTest {

  private static final String HEAD = "country,date,code,value,about,standard,source,link\n";
  private static final String END = ",REASONABLE_GROUNDS,UN: OHCHR,https://example.org/a\n";

  private static Imported rows(String text) {
    return sound(IMPORTS.rows(CsvFile.of(text, "a.csv"), Scope.all()));
  }

  private static List<String> wrong(String text) {
    return problems(() -> IMPORTS.rows(CsvFile.of(text, "a.csv"), Scope.all()));
  }

  private static String row(String code, String value, String about) {
    return "KEN,2008-01-31," + code + "," + value + "," + about + END;
  }

  @Test
  void every_kind_of_fact_can_be_written_in_rows() {
    Imported imported =
        rows(
            HEAD
                + row("actor.kind", "ARMED_GROUP", "gangs")
                + row("actor.affiliation", "NONE", "gangs")
                + row("population.groupKind", "ethnic", "villagers")
                + row("incident.population", "villagers", "raid")
                + row("incident.perpetrators", "gangs", "raid")
                + row("incident.acts", "not RAPE", "raid")
                + row("incident.deaths", "12", "raid")
                + row("measure.tool", "DIPLOMACY", "talks")
                + row("measure.status", "ONGOING", "talks")
                + row("mission.kind", "OBSERVER", "observers")
                + row("consent.giver", "kenya", "answer")
                + row("consent.status", "GIVEN", "answer")
                + row("consent.scope", "MONITORING", "answer")
                + row("decision.measures", "ARMS_EMBARGO", "res")
                + row("decision.organ", "UN_SC", "res")
                + row("conflict.status", "ACTIVE", "")
                + row("figure.idps", "300000", "")
                + row("attack.ongoing", "no", "villagers"));
    assertEquals(18, imported.account().used());
    Evidence evidence =
        Evidence.of(Evidence.Source.UN, Standard.REASONABLE_GROUNDS)
            .by("OHCHR")
            .observed(LocalDate.of(2008, 1, 31))
            .cite("https://example.org/a");
    assertTrue(
        imported
            .dossier()
            .facts()
            .contains(
                Incident.builder("raid")
                    .date(LocalDate.of(2008, 1, 31))
                    .population("villagers")
                    .evidence(evidence)
                    .build()));
    assertEquals(List.of("gangs", "kenya"), ids(imported, Actor.class));
    assertEquals("NONE", facts(imported, Actor.class).get(0).affiliation());
    assertEquals("TERRITORIAL_STATE", facts(imported, Actor.class).get(1).kind());
    assertEquals(List.of("villagers"), ids(imported, Population.class));
    assertEquals("DIPLOMACY", facts(imported, Measure.class).get(0).tool());
    assertEquals("OBSERVER", facts(imported, Mission.class).get(0).kind());
    assertEquals(Set.of("MONITORING"), facts(imported, Consent.class).get(0).scope());
    assertEquals(Set.of("ARMS_EMBARGO"), facts(imported, CouncilDecision.class).get(0).measures());
    assertEquals(
        List.of(12.0, 300000.0),
        facts(imported, Figure.class).stream().map(Figure::number).sorted().toList());
    Indicator rape = (Indicator) imported.dossier().byId().get("row-07");
    assertEquals("RAPE", rape.value());
    assertEquals(false, rape.present());
    Indicator ongoing = (Indicator) imported.dossier().byId().get("row-19");
    assertEquals("true", ongoing.value());
    assertEquals(false, ongoing.present());
    assertEquals(LocalDate.of(2008, 1, 31), imported.dossier().situation().orElseThrow().asOf());
  }

  private static <T extends org.r2prules.facts.Fact> List<String> ids(
      Imported imported, Class<T> type) {
    return facts(imported, type).stream().map(fact -> fact.id()).toList();
  }

  @Test
  void the_example_gives_the_conclusions_that_its_facts_bear() throws IOException {
    Imported imported = sound(IMPORTS.rows(Tables.excerpt("facts.csv"), Scope.all()));
    assertEquals(new Account(13, 13, Map.of()), imported.account());
    var assessment = Tables.RULES.assess(imported.dossier());
    assertEquals(
        Status.MET,
        assessment
            .conclusion("Criterion:AUTHORITIES_COMMIT", "situation-in-libya")
            .orElseThrow()
            .status());
  }

  @Test
  void whatever_a_spreadsheet_of_some_country_saves_is_the_same_table() throws IOException {
    String table = HEAD + row("sign.shock", "ELECTION", "") + row("figure.idps", "12", "");
    Imported plain = rows(table);
    String semicolons = table.replace(',', ';');
    List<byte[]> saved =
        List.of(
            ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8),
            table.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
            table.replace("\n", "\r").getBytes(StandardCharsets.UTF_8),
            semicolons.getBytes(StandardCharsets.UTF_8),
            ("sep=;\n" + semicolons).getBytes(StandardCharsets.UTF_8),
            table.replace(',', '\t').getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + table.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE),
            table
                .replace("country", "ISO 3")
                .replace("about", "About whom")
                .replace("KEN", "ke")
                .getBytes(StandardCharsets.UTF_8),
            (table + ",,,,,,,\n\n").getBytes(StandardCharsets.UTF_8),
            table
                .replace(
                    "\n",
                    "\n#country+code,#date,#indicator+code,#indicator+value,"
                        + "#group+code,#meta+standard,#meta+source,#meta+url\n")
                .replaceFirst("(?s)\n(#[^\n]*\n)(.*?\n)#[^\n]*\n(.*?\n)#[^\n]*\n$", "\n$1$2$3")
                .getBytes(StandardCharsets.UTF_8));
    for (byte[] bytes : saved) {
      CsvFile file = CsvFile.read(new ByteArrayInputStream(bytes), "a.csv");
      Imported imported = sound(IMPORTS.rows(file, Scope.all()));
      assertEquals(plain.account(), imported.account(), file.text());
      // Rows are counted as they stand in the file.
      assertEquals(plain.dossier().facts().size(), imported.dossier().facts().size(), file.text());
    }
    byte[] windows =
        (HEAD + row("sign.shock", "ELECTION", "").replace("OHCHR", "Côte d’Ivoire"))
            .getBytes(Charset.forName("windows-1252"));
    CsvFile file = CsvFile.read(new ByteArrayInputStream(windows), "a.csv");
    assertEquals("windows-1252", file.encoding());
    assertTrue(file.text().contains("Côte d’Ivoire"));
  }

  @Test
  void the_row_of_tags_decides_which_column_is_which() {
    Imported imported =
        rows(
            "Pays,Quand,Quoi,Combien,Qui,Preuve,Origine\n"
                + "#country +code,#date,#indicator+code,#indicator+value,#group+code,"
                + "#meta+standard,#meta+source\n"
                + "KE,2008-01-31,figure.idps,300000,,ALLEGED,MEDIA\n");
    assertEquals(300000.0, facts(imported, Figure.class).get(0).number());
  }

  @Test
  void everything_wrong_is_told_at_once_by_row_and_column() throws IOException {
    List<String> wrong =
        problems(() -> IMPORTS.rows(Tables.excerpt("mistakes.csv"), Scope.all().country("LBY")));
    assertEquals(
        List.of(
            "mistakes.csv: row 2, column B 'date': '26/02/2011' is no date; expected"
                + " year-month-day, as 2024-03-17; did you mean 2011-02-26?",
            "mistakes.csv: row 2, column C 'code': no such code 'sign.incitment'; did you mean"
                + " sign.incitement?",
            "mistakes.csv: row 3, column A 'country': 'LIB' is no code of ISO 3166; did you mean"
                + " LBR (Liberia), LBY (Libya)?; expected two or three letters, as SD or SDN",
            "mistakes.csv: row 3, column D 'value': no such value 'INCITMENT' of sign.incitement;"
                + " did you mean INCITEMENT?",
            "mistakes.csv: row 3, column F 'standard': no such standard 'reasonable ground'; did you"
                + " mean REASONABLE_GROUNDS?",
            "mistakes.csv: row 3, column G 'source': no such source 'PRESS'; expected one of UN,"
                + " STATE, DIPLOMATS, MEDIA, INGO, LOCAL_CSO, THINK_TANK, MISSION, INQUIRY, COURT,"
                + " OTHER",
            "mistakes.csv: row 4, column D 'value': '1.200' may be read in two ways; write 1200"
                + " for thousands, or one more digit behind a decimal point",
            "mistakes.csv: row 5, column D 'value': 'perhaps' of attack.ongoing; expected yes or"
                + " no"),
        wrong);
  }

  @Test
  void words_near_to_valid_ones_are_told() {
    assertEquals(
        List.of(
            "a.csv: row 2, column D 'value': no such value 'ELECTIONS' of sign.shock; did you"
                + " mean ELECTION?",
            "a.csv: row 2, column F 'standard': no such standard 'REASONABLE_GROUND'; did you mean"
                + " REASONABLE_GROUNDS?",
            "a.csv: row 2, column G 'source': no such source 'PRESS'; expected one of UN, STATE,"
                + " DIPLOMATS, MEDIA, INGO, LOCAL_CSO, THINK_TANK, MISSION, INQUIRY, COURT, OTHER"),
        wrong(
                HEAD
                    + row("sign.shock", "ELECTIONS", "")
                        .replace("GROUNDS", "GROUND")
                        .replace("UN: OHCHR", "PRESS")
                        .replace("KEN,", "KEN,"))
            .stream()
            .toList());
  }

  @Test
  void titles_that_are_missing_misspelt_or_doubled_are_told() {
    assertEquals(
        List.of("a.csv: row 1, column F 'standart': no such column; did you mean standard?"),
        wrong(HEAD.replace("standard", "standart") + row("sign.shock", "ELECTION", "")).stream()
            .filter(each -> each.contains("column F"))
            .toList());
    assertEquals(
        List.of("a.csv: row 1, column A 'link': a second column for 'link'"),
        wrong("link," + HEAD.replace("link", "URL").replace("date,", "") + "a\n").stream()
            .filter(each -> each.contains("second"))
            .toList());
    assertEquals(
        List.of("a.csv: row 1: no column 'code'", "a.csv: row 1: no column 'value'"),
        wrong("country,standard,source\nKEN,ALLEGED,UN\n"));
  }

  @Test
  void what_is_wrong_only_beside_other_rows_is_told_at_its_row() {
    assertEquals(
        List.of(
            "a.csv: row 2, column E 'about': of 'gangs' no row has the code actor.kind, without"
                + " which there is no actor",
            "a.csv: row 3, column E 'about': 'gangs' is an actor in row 2; this code is about a"
                + " population"),
        wrong(
            HEAD
                + row("actor.conduct", "COMMITS", "gangs")
                + row("attack.ongoing", "yes", "gangs")));
    List<String> both =
        wrong(HEAD + row("tension.level", "HIGH", "") + row("tension.level", "LOW", ""));
    assertEquals(1, both.size());
    assertTrue(
        both.get(0).startsWith("a.csv: row 3, column D 'value': the same evidence"), both.get(0));
    List<String> nobody = wrong(HEAD + row("incident.population", "nobody", "raid"));
    assertTrue(nobody.get(0).startsWith("a.csv: row 2, column "), nobody.get(0));
    assertTrue(nobody.get(0).contains("'nobody'"), nobody.get(0));
  }

  @Test
  void a_row_that_repeats_another_or_is_outside_the_scope_is_left_out_and_counted() {
    String table =
        HEAD
            + row("sign.shock", "ELECTION", "")
            + row("sign.shock", "ELECTION", "")
            + row("sign.shock", "ELECTION", "").replace("KEN", "UGA")
            + row("sign.shock", "ELECTION", "").replace("2008-01-31", "2007-01-31")
            + row("sign.shock", "ELECTION", "").replace("2008-01-31", "2009-01-31");
    Scope scope =
        Scope.all()
            .country("KE")
            .from(LocalDate.of(2008, 1, 1))
            .to(LocalDate.of(2008, 12, 31))
            .state("republic");
    Imported imported = sound(IMPORTS.rows(CsvFile.of(table, "a.csv"), scope));
    assertEquals(
        new Account(
            5,
            1,
            Map.of(
                "it says what another row says", 1,
                "in another country", 1,
                "before 2008-01-01", 1,
                "after 2008-12-31", 1)),
        imported.account());
    assertEquals("republic", imported.dossier().situation().orElseThrow().state());
  }

  @Test
  void a_forecast_is_no_fact_and_is_told() {
    String table =
        "forecast,"
            + HEAD
            + ("yes," + row("conflict.status", "ACTIVE", ""))
            + ("," + row("conflict.status", "ACTIVE", "").replace("REASONABLE_GROUNDS", "forecast"))
            + ("no," + row("sign.shock", "ELECTION", ""));
    Imported imported = rows(table);
    assertEquals(1, imported.account().used());
    assertEquals(
        List.of(2), List.copyOf(imported.account().leftOut().values()), imported.summary());
    assertTrue(
        facts(imported, Indicator.class).stream()
            .noneMatch(each -> each.code().equals("conflict.status")));
    assertTrue(imported.yaml().contains("# - A forecast, and no fact: row 2:"), imported.yaml());
  }

  @Test
  void what_is_invisible_in_a_cell_is_shown_and_never_reaches_a_comment() {
    List<String> wrong = wrong(HEAD + row("sign.shock", "ELEC\u202ETION\u0007", ""));
    assertTrue(wrong.get(0).contains("'ELEC\\u202eTION\\u0007'"), wrong.get(0));
    Imported imported =
        rows(
            "forecast,"
                + HEAD
                + "x,"
                + row("sign.shock", "\"a\nsituation: {}\"", "")
                + ","
                + row("sign.shock", "ELECTION", ""));
    assertEquals(1, imported.account().used());
  }

  @Test
  void a_cell_that_does_not_end_and_an_empty_table_are_told() {
    assertEquals(
        List.of("a.csv: empty; expected a row of titles and rows of facts"), wrong(" \n\n"));
    List<String> open = wrong(HEAD + row("sign.shock", "\"ELECTION", ""));
    assertEquals(1, open.size());
    assertTrue(open.get(0).startsWith("a.csv: row 2: a cell in quotation marks"), open.get(0));
    assertTrue(wrong(HEAD).get(0).endsWith("no country in it; say which it is about (--country)"));
  }

  @Test
  void what_no_dossier_could_hold_is_refused_and_not_cut() {
    StringBuilder table = new StringBuilder(HEAD);
    for (int i = 0; i < 10_100; i++) {
      table.append(row("figure.idps", String.valueOf(i), ""));
    }
    List<String> wrong = wrong(table.toString());
    assertEquals(1, wrong.size(), wrong.toString());
    assertTrue(wrong.get(0).startsWith("the dossier: "), wrong.get(0));
    assertTrue(wrong.get(0).contains("take fewer days"), wrong.get(0));
  }

  @Test
  void the_name_of_a_file_commands_no_terminal() {
    List<String> wrong =
        problems(() -> IMPORTS.rows(CsvFile.of("a,b\n", "a\u001b[31m.csv"), Scope.all()));
    assertTrue(wrong.get(0).startsWith("a\\u001b[31m.csv: row 1: "), wrong.get(0));
  }
}
