package org.r2prules.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.r2prules.imports.Tables.IMPORTS;
import static org.r2prules.imports.Tables.facts;
import static org.r2prules.imports.Tables.sound;
import static org.r2prules.imports.Tables.whole;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Incident;

/** The whole files, where they are at hand: every row is accounted for, and the sums are theirs. */
class WholeFilesTest {

  /** The rows as maps, read here and not by what is tested. */
  private static List<Map<String, String>> rows(CsvFile file) throws IOException {
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(file.text())) {
      return rows.readAll();
    }
  }

  private static long count(List<Map<String, String>> rows, Predicate<Map<String, String>> which) {
    return rows.stream().filter(which).count();
  }

  private static long sum(
      List<Map<String, String>> rows, String column, Predicate<Map<String, String>> which) {
    return rows.stream().filter(which).mapToLong(row -> Long.parseLong(row.get(column))).sum();
  }

  private static long deaths(Imported imported) {
    return facts(imported, Incident.class).stream().mapToLong(Incident::deaths).sum();
  }

  private static boolean is(Map<String, String> row, String column, String value) {
    return row.get(column).equals(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sdn", "ssd"})
  void every_event_is_accounted_for(String country) throws IOException {
    CsvFile file = whole("ucdp/ged/conflict_data_" + country + ".csv");
    List<Map<String, String>> rows = rows(file);
    rows.remove(0); // the tags
    Predicate<Map<String, String>> oneSided = row -> is(row, "type_of_violence", "3");
    Predicate<Map<String, String>> dead = row -> !is(row, "best", "0");
    Predicate<Map<String, String>> civilians = row -> !is(row, "deaths_civilians", "0");
    long expected = sum(rows, "best", oneSided) + sum(rows, "deaths_civilians", oneSided.negate());
    for (Scope.By by : Scope.By.values()) {
      Imported imported = sound(IMPORTS.events(file, Scope.all().by(by)));
      assertEquals(rows.size(), imported.account().read());
      assertEquals(expected, deaths(imported), by.toString());
      assertEquals(
          count(rows, oneSided.and(dead.negate())),
          left(
              imported, "nobody killed by the best estimate, which does not show that nobody was"));
      assertEquals(
          count(rows, row -> is(row, "type_of_violence", "2") && is(row, "deaths_civilians", "0")),
          left(imported, "fighting between groups, in which no civilian is counted"));
      long incidents =
          count(rows, oneSided.and(dead)) + count(rows, oneSided.negate().and(civilians));
      if (by == Scope.By.EVENT) {
        assertEquals(incidents, facts(imported, Incident.class).size());
      }
      assertTrue(imported.account().used() >= incidents);
    }
  }

  private static int left(Imported imported, String reason) {
    return imported.account().leftOut().getOrDefault(reason, 0);
  }

  @Test
  void every_month_of_every_country_is_accounted_for() throws IOException {
    CsvFile file = whole("ucdp/country-month.csv");
    List<Map<String, String>> rows = rows(file);
    Map<String, String> codes = new TreeMap<>();
    rows(whole("ucdp/gwno_iso3.csv")).forEach(row -> codes.put(row.get("gwno"), row.get("iso3")));
    for (String country : List.of("RWA", "KEN", "LKA", "SYR", "KGZ", "SRB")) {
      Predicate<Map<String, String>> here =
          row ->
              country.equals(codes.get(row.get("gwno")))
                  || country.equals("SRB") && is(row, "gwno", "345");
      Imported imported = sound(IMPORTS.months(file, Scope.all().country(country)));
      assertEquals(rows.size(), imported.account().read());
      assertEquals(sum(rows, "os_deaths", here), deaths(imported), country);
      long unmapped = left(imported, "in no country of today that is known");
      assertEquals(
          rows.size() - count(rows, here) - unmapped,
          left(imported, "in another country"),
          country);
      assertEquals(
          count(rows, row -> List.of("680", "265", "315", "817").contains(row.get("gwno"))),
          unmapped);
    }
  }

  @Test
  void every_series_of_a_known_case_is_accounted_for() throws IOException {
    Path folder = Tables.path("ucdp/replay");
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    assertTrue(files.size() > 10, files.toString());
    for (Path path : files) {
      CsvFile file = CsvFile.read(path);
      List<Map<String, String>> rows = rows(file);
      boolean named = rows.get(0).containsKey("iso3");
      String country = named ? null : path.getFileName().toString().substring(0, 3);
      Imported imported = sound(IMPORTS.months(file, Scope.all().country(country)));
      assertEquals(rows.size(), imported.account().read(), path.toString());
      assertEquals(
          sum(rows, named ? "os_deaths" : "os_best", row -> true),
          deaths(imported),
          path.toString());
      assertEquals(
          named ? count(rows, row -> is(row, "no_source_row", "1")) : 0,
          left(imported, "no row in the source, so that nothing is known of the month"),
          path.toString());
    }
  }

  @Test
  void every_text_of_the_council_is_accounted_for() throws IOException {
    List<CsvFile> files =
        List.of(whole("un/resolutions_2000_2023.csv"), whole("un/unsc_vetoes_1946_sept2022.csv"));
    long rows = 0;
    for (CsvFile file : files) {
      rows += rows(file).size();
    }
    Imported all =
        sound(
            IMPORTS.council(
                files,
                Scope.all().country("SYR").agenda(List.of("*")).to(LocalDate.of(2023, 12, 31))));
    assertEquals(rows, all.account().read());
    assertEquals(Map.of("it has no date; look it up and add it", 1), all.account().leftOut());
    List<CouncilDecision> texts =
        facts(all, CouncilDecision.class).stream().filter(each -> each.symbol() != null).toList();
    assertEquals(rows - 1, texts.size());
    assertEquals(214, texts.stream().filter(each -> each.outcome().equals("VETOED")).count());
    Imported syria =
        sound(
            IMPORTS.council(
                files,
                Scope.all()
                    .country("SYR")
                    .from(LocalDate.of(2011, 1, 1))
                    .to(LocalDate.of(2022, 7, 8))));
    List<String> vetoed =
        facts(syria, CouncilDecision.class).stream()
            .filter(each -> "VETOED".equals(each.outcome()))
            .map(CouncilDecision::symbol)
            .toList();
    assertTrue(
        vetoed.containsAll(List.of("S/2011/612", "S/2012/77", "S/2022/538")), vetoed.toString());
  }

  @Test
  void every_record_of_a_known_case_is_accounted_for() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(Tables.path("un"))) {
      all.filter(path -> path.toString().endsWith(".council.csv")).sorted().forEach(files::add);
    }
    assertTrue(files.size() > 5, files.toString());
    for (Path path : files) {
      CsvFile file = CsvFile.read(path);
      int rows = rows(file).size();
      Imported imported =
          sound(
              IMPORTS.council(
                  List.of(file),
                  Scope.all().country("SDN").agenda(List.of("*")).to(LocalDate.of(2023, 12, 31))));
      assertEquals(new Account(rows, rows, Map.of()), imported.account(), path.toString());
    }
  }

  @Test
  void every_event_of_a_list_is_accounted_for() throws IOException {
    CsvFile file = whole("un/council-events.csv");
    List<Map<String, String>> rows = rows(file);
    Predicate<Map<String, String>> text = row -> row.get("source").startsWith("S/RES/");
    Predicate<Map<String, String>> council = row -> is(row, "kind", "council");
    long texts = count(rows, text);
    long undecided = count(rows, council.and(text.negate()));
    assertTrue(texts > 5 && undecided > 0);
    Imported all =
        sound(IMPORTS.council(List.of(file), Scope.all().country("LBY").agenda(List.of("*"))));
    assertEquals(
        new Account(
            rows.size(),
            (int) texts,
            Map.of(
                "its source is no resolution, and it is of another kind than council",
                (int) (rows.size() - texts - undecided),
                "of the Council, and its source is no resolution: no column says what it decided",
                (int) undecided)),
        all.account());
    Map<String, List<String>> symbols = new TreeMap<>();
    for (String country : List.of("LBY", "RWA", "SYR")) {
      Imported one = sound(IMPORTS.council(List.of(file), Scope.all().country(country)));
      assertEquals(rows.size(), one.account().read());
      symbols.put(
          country,
          facts(one, CouncilDecision.class).stream()
              .map(CouncilDecision::symbol)
              .filter(symbol -> symbol != null)
              .toList());
    }
    assertEquals(
        Map.of("LBY", List.of("S/RES/1973"), "RWA", List.of("S/RES/955"), "SYR", List.of()),
        symbols);
  }
}
