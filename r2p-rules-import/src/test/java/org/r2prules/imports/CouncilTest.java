package org.r2prules.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import org.junit.jupiter.api.Test;
import org.r2prules.assessment.Assessment;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.Status;

/** Records of the Council: what they hold, and what they do not. */
class CouncilTest {

  private static final Scope LIBYA = Scope.all().country("LBY").to(LocalDate.of(2011, 3, 31));

  private static Imported adopted(Scope scope) throws IOException {
    return sound(IMPORTS.council(List.of(Tables.excerpt("resolutions.csv")), scope));
  }

  private static Imported both(Scope scope) throws IOException {
    return sound(
        IMPORTS.council(
            List.of(Tables.excerpt("resolutions.csv"), Tables.excerpt("vetoes.csv")), scope));
  }

  private static Status status(Imported imported, String conclusion) {
    String situation = imported.dossier().situation().orElseThrow().id();
    return Tables.RULES
        .assess(imported.dossier())
        .conclusion(conclusion, situation)
        .orElseThrow()
        .status();
  }

  @Test
  void adopted_texts_become_decisions_with_their_votes() throws IOException {
    Imported imported = adopted(LIBYA);
    assertEquals(
        new Account(
            10,
            2,
            Map.of(
                "its agenda item and its title do not name the situation", 3,
                "after 2011-03-31", 5)),
        imported.account());
    CouncilDecision decision = (CouncilDecision) imported.dossier().byId().get("s-res-1973-2011");
    assertEquals("ADOPTED", decision.outcome());
    assertEquals(LocalDate.of(2011, 3, 17), decision.date());
    assertEquals(
        "S/RES/1973 (2011), 10-0-5, abstaining BRAZIL, CHINA, GERMANY, INDIA, RUSSIAN FEDERATION:"
            + " The situation in Libya",
        decision.evidence().cite());
    assertEquals(decision.date(), decision.evidence().known(), "a decision is public at once");
    assertNull(decision.measures(), "what it decides is in no table");
    assertNull(decision.determination());
  }

  @Test
  void a_chapter_seven_flag_authorises_nothing_and_marks_what_is_to_be_read() throws IOException {
    Imported imported = adopted(LIBYA);
    CouncilDecision decision = (CouncilDecision) imported.dossier().byId().get("s-res-1973-2011");
    assertNull(decision.chapter());
    Indicator flag = (Indicator) imported.dossier().byId().get("chapter-of-s-res-1973-2011");
    assertEquals("VII", flag.value());
    assertTrue(Tables.said(imported).contains("S/RES/1970 (2011), S/RES/1973 (2011)"));
    Dossier proposed =
        imported
            .dossier()
            .with(
                Measure.builder("air-cover")
                    .tool("NO_FLY_ZONE")
                    .status("PROPOSED")
                    .evidence(decision.evidence())
                    .build());
    Assessment assessment = Tables.RULES.assess(proposed);
    assertTrue(assessment.setAside().contains(flag));
    assertTrue(
        assessment.conclusions().stream()
            .filter(each -> each.id().equals("Authority:SC_CHAPTER_VII"))
            .noneMatch(each -> each.status() == Status.MET));
  }

  @Test
  void a_record_of_adopted_texts_proves_nothing_about_drafts_that_failed() throws IOException {
    assertEquals(Status.UNDETERMINED, status(adopted(LIBYA), "Criterion:COUNCIL_FAILS"));
    assertEquals(Status.NOT_MET, status(adopted(LIBYA.whole(true)), "Criterion:COUNCIL_FAILS"));
  }

  @Test
  void what_a_record_does_not_cover_stays_unknown() throws IOException {
    assertEquals(Status.UNDETERMINED, status(adopted(LIBYA), "Criterion:THREAT_FOUND"));
    Imported imported = both(LIBYA.to(LocalDate.of(2013, 1, 1)));
    List<String> gaps =
        facts(imported, CouncilDecision.class).stream()
            .filter(each -> each.symbol() == null)
            .map(CouncilDecision::id)
            .toList();
    assertEquals(
        List.of(
            "after-the-record",
            "before-the-record",
            "drafts-that-failed",
            "other-bodies",
            "texts-not-recognised"),
        gaps);
    for (String gap : gaps) {
      CouncilDecision decision = (CouncilDecision) imported.dossier().byId().get(gap);
      assertNull(decision.outcome());
      assertNull(decision.measures());
    }
    assertTrue(
        Tables.said(imported).contains("adopted texts from 2011-02-26 to 2012-04-14"),
        imported.summary());
    assertTrue(
        Tables.said(imported).contains("vetoed drafts from 1986-04-21 to 2012-07-19"),
        imported.summary());
    assertNull(adopted(LIBYA).dossier().byId().get("after-the-record"));
  }

  @Test
  void vetoed_drafts_are_decisions_and_their_record_settles_that_there_is_no_other()
      throws IOException {
    Imported syria =
        both(
            Scope.all().country("SYR").from(LocalDate.of(2011, 1, 1)).to(LocalDate.of(2012, 4, 1)));
    CouncilDecision veto = (CouncilDecision) syria.dossier().byId().get("veto-s-2012-77");
    assertEquals("VETOED", veto.outcome());
    assertEquals(LocalDate.of(2012, 2, 4), veto.date());
    assertEquals("S/2012/77, vetoed by China, Russia: Middle East - Syria", veto.evidence().cite());
    assertNotNull(syria.dossier().byId().get("drafts-that-failed-vetoed"));
    assertEquals(Status.UNDETERMINED, status(syria, "Criterion:COUNCIL_FAILS"));
    Dossier looked = syria.dossier().without("texts-not-recognised");
    assertEquals(
        Status.MET,
        Tables.RULES
            .assess(looked)
            .conclusion("Criterion:COUNCIL_FAILS", "situation-in-syria")
            .orElseThrow()
            .status(),
        "a veto, and a record of adopted texts in which there is none since");
    Imported later =
        both(
            Scope.all().country("SYR").from(LocalDate.of(2011, 1, 1)).to(LocalDate.of(2013, 4, 1)));
    assertNull(
        later.dossier().byId().get("drafts-that-failed-vetoed"), "the record of vetoes has ended");
  }

  @Test
  void a_text_without_a_date_is_left_out_and_leaves_open_what_it_says() throws IOException {
    Imported syria = adopted(Scope.all().country("SYR").to(LocalDate.of(2022, 1, 1)));
    assertEquals(1, syria.account().leftOut().get("it has no date; look it up and add it"));
    CouncilDecision undated = (CouncilDecision) syria.dossier().byId().get("texts-without-a-date");
    assertTrue(undated.evidence().cite().endsWith("S/RES/2585 (2021)"));
    Imported before = adopted(Scope.all().country("SYR").to(LocalDate.of(2012, 6, 1)));
    assertNull(before.dossier().byId().get("texts-without-a-date"), "it is of a later year");
  }

  @Test
  void the_name_of_one_country_within_that_of_another_is_not_meant() throws IOException {
    Scope year = Scope.all().to(LocalDate.of(2011, 12, 31));
    assertEquals(1, adopted(year.country("SSD")).account().used());
    assertEquals(1, adopted(year.country("SDN")).account().used());
    String table =
        """
        date,symbol,agenda_item
        2012-01-01,S/RES/1,The situation in South Sudan
        2012-01-02,S/RES/2,Democratic Republic of the Congo
        2012-01-03,S/RES/3,The situation in Guinea-Bissau
        2012-01-04,S/RES/4,The situation in Côte d’Ivoire
        """;
    for (String none : List.of("SDN", "COG", "GIN")) {
      assertEquals(0, record(table, none).account().used(), none);
    }
    for (String one : List.of("SSD", "COD", "GNB", "CIV")) {
      assertEquals(1, record(table, one).account().used(), one);
    }
  }

  private static Imported record(String table, String country) {
    return sound(
        IMPORTS.council(List.of(CsvFile.of(table, "a.csv")), Scope.all().country(country)));
  }

  @Test
  void an_empty_record_proves_nothing() {
    String table = "date,kind,symbol,agenda_item,chapter_vii,for,against,abstain,vetoed_by\n";
    Imported imported =
        sound(
            IMPORTS.council(
                List.of(CsvFile.of(table, "a.csv")),
                Scope.all().country("KEN").to(LocalDate.of(2008, 1, 31))));
    assertEquals(List.of(), facts(imported, CouncilDecision.class));
    assertEquals(Status.UNDETERMINED, status(imported, "Criterion:THREAT_FOUND"));
  }

  @Test
  void other_words_for_the_situation_can_be_given_and_repeated_texts_count_once()
      throws IOException {
    Scope scope =
        Scope.all().country("SYR").agenda(List.of("middle east")).to(LocalDate.of(2012, 6, 1));
    assertEquals(4, both(scope).account().used());
    Imported twice =
        sound(
            IMPORTS.council(
                List.of(Tables.excerpt("resolutions.csv"), Tables.excerpt("resolutions.csv")),
                LIBYA));
    assertEquals(2, twice.account().leftOut().get("the same text stands in another row"));
    assertEquals(20, twice.account().read());
  }

  @Test
  void what_cannot_be_read_is_told_by_row_and_column() {
    assertEquals(
        List.of(
            "a.csv: row 2, column B 'kind': 'letter' is no kind of text; expected resolution or"
                + " veto",
            "a.csv: row 3, column A 'date': '4/2/2012' is no date; expected year-month-day, as"
                + " 2024-03-17; did you mean 2012-02-04 or 2012-04-02?",
            "a.csv: row 3, column C 'symbol': nothing in it; expected a symbol, as S/RES/1556"
                + " (2004)"),
        problems(
            () ->
                record(
                    "date,kind,symbol,agenda_item\n2012-01-01,letter,S/1,Kenya\n4/2/2012,veto,,Kenya\n",
                    "KEN")));
    assertEquals(
        List.of("the country: a record of the Council is of all countries; say which (--country)"),
        problems(
            () ->
                IMPORTS.council(
                    List.of(CsvFile.of("date,symbol,agenda_item\n", "a.csv")), Scope.all())));
  }

  private static final String EVENTS =
      """
      date,label,kind,source,note
      2011-02-26,Libya: sanctions and a referral,legal,S/RES/1970,
      2011-03-17,Libya: all necessary measures,council,S/RES/1973,
      2011-10-04,A draft on Syria is vetoed,council,SC/10403,with Libya in mind
      2012-05-01,A massacre in Libya,atrocity,an inquiry,
      2014-04-10,Mission for the Central African Republic,council,S/RES/2149,after Libya
      """;

  private static CsvFile events() {
    return CsvFile.of(EVENTS, "events.csv");
  }

  @Test
  void of_a_list_of_events_the_resolutions_whose_label_names_the_country_are_taken() {
    Imported imported = sound(IMPORTS.council(List.of(events()), LIBYA));
    assertEquals(
        new Account(
            5,
            2,
            Map.of(
                "its label does not name the situation", 1,
                "its source is no resolution, and it is of another kind than council", 1,
                "of the Council, and its source is no resolution: no column says what it decided",
                    1)),
        imported.account());
    CouncilDecision decision = (CouncilDecision) imported.dossier().byId().get("s-res-1973");
    assertEquals("ADOPTED", decision.outcome());
    assertEquals(LocalDate.of(2011, 3, 17), decision.date());
    assertEquals("S/RES/1973: Libya: all necessary measures", decision.evidence().cite());
    assertNull(decision.chapter(), "its words are somebody's own, and no column of a decision");
    assertNull(decision.measures());
    assertEquals(
        new Account(1, 0, Map.of("its source is no resolution", 1)),
        sound(
                IMPORTS.council(
                    List.of(CsvFile.of("date,label,source\n2011-02-26,Libya,a paper\n", "a.csv")),
                    LIBYA))
            .account());
  }

  @Test
  void a_list_of_events_proves_nothing_about_what_it_does_not_list() {
    Imported imported = sound(IMPORTS.council(List.of(events()), LIBYA));
    CouncilDecision gap = (CouncilDecision) imported.dossier().byId().get("texts-adopted");
    assertEquals(
        "not covered by the record: texts that were adopted: a list of events is no record of them",
        gap.evidence().cite());
    assertNotNull(imported.dossier().byId().get("drafts-that-failed"));
    assertNull(imported.dossier().byId().get("drafts-that-failed-vetoed"));
    assertEquals(Status.UNDETERMINED, status(imported, "Criterion:COUNCIL_FAILS"));
    assertEquals(Status.UNDETERMINED, status(imported, "Criterion:THREAT_FOUND"));
    assertTrue(
        Tables.said(imported)
            .contains(
                "From events.csv: a list of events, with adopted texts from 2011-02-26 to"
                    + " 2014-04-10 that somebody chose, and no record of those between them."),
        imported.summary());
  }

  @Test
  void a_list_of_events_neither_repeats_a_record_nor_lengthens_it() throws IOException {
    Scope later = LIBYA.to(LocalDate.of(2014, 12, 31)).agenda(List.of("Libya", "Central African"));
    Imported imported =
        sound(IMPORTS.council(List.of(events(), Tables.excerpt("resolutions.csv")), later));
    assertEquals(2, imported.account().leftOut().get("the same text stands in another row"));
    CouncilDecision decision = (CouncilDecision) imported.dossier().byId().get("s-res-1973-2011");
    assertTrue(decision.evidence().cite().contains("10-0-5"), "the record says more of it");
    assertNotNull(imported.dossier().byId().get("s-res-2149"));
    CouncilDecision after = (CouncilDecision) imported.dossier().byId().get("after-the-record");
    assertTrue(
        after.evidence().cite().endsWith("whatever the Council decided after 2012-04-14"),
        after.evidence().cite());
  }

  @Test
  void without_a_column_that_names_the_situation_every_row_has_to_be_meant() {
    String table = "date,symbol\n2011-03-17,S/RES/1973 (2011)\n";
    assertEquals(
        List.of(
            "a.csv: row 1: no column 'agenda_item' or 'title', by which a row is known to be about"
                + " the country; where all are, take them all (--agenda '*')"),
        problems(() -> record(table, "LBY")));
    Imported all =
        sound(
            IMPORTS.council(
                List.of(CsvFile.of(table, "a.csv")),
                Scope.all().country("LBY").agenda(List.of("*"))));
    assertEquals(new Account(1, 1, Map.of()), all.account());
  }
}
