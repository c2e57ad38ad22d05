package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Comparison;
import org.r2prules.assessment.Effect;
import org.r2prules.assessment.Series;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierWriter;
import org.r2prules.json.ChangesJson;
import org.r2prules.judgement.Status;
import org.r2prules.report.ChangeReport;
import org.r2prules.testkit.Golden;

/** What changed, between two dossiers and over time. */
class ChangesCommandsTest {

  private static final R2pRules RULES = R2pRules.load();
  private static final Path GOLDEN = Path.of("src/test/resources/replay");
  private static final String BEFORE = "libya-2011-02-27";
  private static final String AFTER = "libya-2011-03-18";

  private static Run run(String... args) {
    return Run.of(args);
  }

  private static void assertRefused(String message, Run run) {
    assertEquals(new Run(2, "", message + "\n"), run);
  }

  private static Dossier dossier(String name) {
    return RULES.dossierOfCase(name);
  }

  @Test
  void diff_tells_what_the_library_tells() {
    Comparison comparison = Comparison.of(dossier(BEFORE), dossier(AFTER), RULES.staged()::assess);
    assertEquals(new Run(0, ChangeReport.page(comparison), ""), run("diff", BEFORE, AFTER));
    assertEquals(
        new Run(0, ChangeReport.detail(comparison), ""), run("diff", BEFORE, AFTER, "--all"));
  }

  @Test
  void what_changed_is_printed_as_data() {
    Comparison comparison = Comparison.of(dossier(BEFORE), dossier(AFTER), RULES.staged()::assess);
    assertEquals(new Run(0, ChangesJson.of(comparison), ""), run("diff", BEFORE, AFTER, "--json"));
    Series series =
        Series.of(
            List.of(dossier("libya-2011-02-20"), dossier(BEFORE), dossier(AFTER)),
            RULES.staged()::assess);
    assertEquals(new Run(0, ChangesJson.of(series), ""), run("replay", "libya-2011", "--json"));
  }

  @Test
  void a_dossier_and_itself_do_not_differ() {
    Run run = run("diff", AFTER, AFTER);
    assertEquals(0, run.exit());
    assertTrue(run.out().contains("no fact differs; no conclusion stands otherwise"), run.out());
    assertEquals(4, run.out().lines().count() + 1, run.out());
  }

  @Test
  void diff_takes_one_dossier_at_two_dates() {
    Comparison comparison =
        Comparison.of(
                dossier(AFTER).asOf(LocalDate.of(2011, 3, 10)).dossier(),
                dossier(AFTER),
                RULES.staged()::assess)
            .proven(RULES.whatIf(dossier(AFTER)));
    Run expected = new Run(0, ChangeReport.page(comparison), "");
    assertEquals(expected, run("diff", AFTER, "--at", "2011-03-10"));
    assertEquals(expected, run("diff", AFTER, "--at", "2011-03-10", "--at", "2011-03-18"));
    assertTrue(expected.out().contains("because of"), expected.out());
    assertRefused("one dossier is compared at two dates: give --at", run("diff", AFTER));
    assertRefused(
        "--at is given twice at most",
        run(
            "diff",
            AFTER,
            BEFORE,
            "--at",
            "2011-01-01",
            "--at",
            "2011-01-02",
            "--at",
            "2011-01-03"));
  }

  /** A rumour is found to be true: the state fails, because of each of the elements alone. */
  @Test
  void a_threshold_changes_because_of_what_was_found() throws IOException {
    Path folder = Path.of(System.getProperty("r2p.root", "../..")).resolve("docs/dossiers");
    Dossier rumour = RULES.reader().read(folder.resolve("03-a-rumour.yaml"));
    Dossier found = RULES.reader().read(folder.resolve("04-established.yaml"));
    Effect failing =
        Comparison.of(rumour, found, RULES.staged()::assess)
            .proven(RULES.whatIf(found))
            .effects()
            .stream()
            .filter(effect -> effect.change().key().startsWith("Threshold:MANIFESTLY_FAILING@"))
            .findFirst()
            .orElseThrow();
    assertEquals(Status.UNDETERMINED, failing.change().before().orElseThrow().status());
    assertEquals(Status.MET, failing.change().after().orElseThrow().status());
    assertFalse(failing.byTime());
    List<String> because = failing.undoneBy().stream().map(each -> each.fact().id()).toList();
    assertTrue(because.contains("attack.ongoing@hill-people=true"), because.toString());
    assertFalse(
        because.contains("state.protectionTrend@eastland=DETERIORATING"), because.toString());
    assertTrue(failing.restsOn().containsAll(failing.undoneBy()), failing.toString());
  }

  @Test
  void force_that_nobody_proposes_is_counted_and_not_named() {
    String page = run("diff", "libya-2011-02-20", BEFORE).out();
    String all = run("diff", "libya-2011-02-20", BEFORE, "--all").out();
    assertTrue(page.contains("with force that nobody proposes"), page);
    assertFalse(page.contains("Safe haven"), page);
    assertTrue(all.length() > 2 * page.length(), all);
    assertFalse(all.contains("with force that nobody proposes"), all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"libya-2011", "darfur-2003", "kenya-2007-2008"})
  void the_cases_of_one_situation_are_replayed(String situation) {
    Run run = run("replay", situation);
    assertEquals(0, run.exit(), run.err());
    assertEquals("", run.err());
    Golden.check(GOLDEN.resolve(situation + ".txt"), run.out());
    String first =
        RULES.cases().stream()
            .filter(name -> name.startsWith(situation.substring(0, 5)))
            .findFirst()
            .orElseThrow();
    assertEquals(run, run("replay", first.substring(0, 5) + "*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"macedonia-1993", "sri-lanka-2009-04", "libya-2011-03-18"})
  void a_case_is_replayed_with_what_was_known(String name) {
    Run run = run("replay", name);
    assertEquals(0, run.exit(), run.err());
    Golden.check(GOLDEN.resolve(name + "-by-month.txt"), run.out());
    assertTrue(run.out().contains("RETROSPECTIVE"), run.out());
  }

  @Test
  void a_folder_is_replayed_in_the_order_of_the_dates(@TempDir Path folder) throws IOException {
    DossierWriter writer = new DossierWriter();
    Files.writeString(folder.resolve("a.yaml"), writer.yaml(dossier(AFTER)));
    Files.writeString(folder.resolve("b.json"), writer.json(dossier("libya-2011-02-20")));
    Files.writeString(folder.resolve("c.yml"), writer.yaml(dossier(BEFORE)));
    Files.writeString(folder.resolve("notes.txt"), "no dossier");
    assertEquals(run("replay", "libya-2011"), run("replay", folder.toString()));
    assertEquals(
        run("replay", "libya-2011-02-20", BEFORE),
        run("replay", folder.toString(), "--to", "2011-03-01"));
    Files.writeString(folder.resolve("d.yaml"), writer.yaml(dossier("kenya-2008-01")));
    assertRefused(
        "a series is of one situation, not of kenya-2007-2008 and libya-2011",
        run("replay", folder.toString()));
  }

  @Test
  void what_cannot_be_replayed_is_refused(@TempDir Path folder) {
    assertRefused(
        "no dossier in " + folder + ": no file ends in .yaml, .yml or .json",
        run("replay", folder.toString()));
    assertRefused(
        "a series goes on in time, not from 2011-03-18 to 2011-03-18", run("replay", AFTER, AFTER));
    assertRefused(
        "--from is after --to", run("replay", AFTER, "--from", "2012-01-01", "--to", "2011-01-01"));
    assertRefused(
        "no dossier is of a date between --from and --to",
        run("replay", "libya-2011", "--from", "2012-01-01"));
    assertRefused(
        "more than 1000 dates; take a later --from or a longer --every",
        run("replay", AFTER, "--every", "day", "--from", "1990-01-01"));
  }

  @Test
  void steps_end_with_the_month_the_quarter_and_the_year() {
    LocalDate first = LocalDate.of(2010, 11, 3);
    LocalDate last = LocalDate.of(2011, 3, 18);
    assertEquals(
        "[2010-11-30, 2010-12-31, 2011-01-31, 2011-02-28, 2011-03-18]",
        Step.MONTH.dates(first, last, 99).toString());
    assertEquals("[2010-12-31, 2011-03-18]", Step.QUARTER.dates(first, last, 99).toString());
    assertEquals("[2010-12-31, 2011-03-18]", Step.YEAR.dates(first, last, 99).toString());
    assertEquals("[2011-03-11, 2011-03-18]", Step.WEEK.dates(first, last, 2).toString());
    assertEquals(List.of(last), List.copyOf(Step.DAY.dates(last, last, 99)));
  }
}
