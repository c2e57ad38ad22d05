package org.r2prules.imports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.r2prules.imports.Tables.IMPORTS;
import static org.r2prules.imports.Tables.sound;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.r2prules.dossier.Problem;

/** Tables at random: there is a whole result, or every error has its place. */
class RandomTablesTest {

  private static final int TABLES = Integer.getInteger("r2p.sample", 600);
  private static final Pattern PLACED =
      Pattern.compile("\\S*a\\.csv(: row \\d+(, column [A-Z]+.*)?)?");

  private static final List<String> CELLS =
      List.of(
          "",
          " ",
          "KEN",
          "SD",
          "XYZ",
          "2008-01-31",
          "31.1.2008",
          "2008-13-01",
          "2008-01",
          "1",
          "3",
          "0",
          "-1",
          "12",
          "1,5",
          "1.234",
          "99999999999",
          "yes",
          "no",
          "true",
          "sign.shock",
          "attack.ongoing",
          "actor.kind",
          "figure.idps",
          "incident.acts",
          "incident.population",
          "finding.crime",
          "operation.lawfulness",
          "measure.tool",
          "consent.scope",
          "ELECTION",
          "not KILLING",
          "FORCE",
          "gangs",
          "people",
          "raid",
          "kenya",
          "situation-in-kenya",
          "REASONABLE_GROUNDS",
          "alleged",
          "forecast",
          "UN",
          "INQUIRY: a body",
          "a b",
          "a@b",
          "\u0000",
          "\u202e",
          "\uD83D\uDE00",
          "\"",
          "\"\"",
          "\"open",
          "a,b",
          "a;b",
          "=1+1",
          "#country+code",
          "- x: [",
          "Government of Sudan",
          "S/RES/1 (2008)",
          "veto",
          "The situation in Kenya");

  private static final List<String> TITLES =
      List.of(
          "country",
          "iso3",
          "date",
          "code",
          "value",
          "about",
          "standard",
          "source",
          "link",
          "by",
          "known",
          "forecast",
          "id",
          "type_of_violence",
          "side_a",
          "date_start",
          "date_end",
          "best",
          "low",
          "high",
          "deaths_civilians",
          "event_clarity",
          "date_prec",
          "where_prec",
          "country_id",
          "month",
          "year",
          "os_deaths",
          "sb_deaths",
          "provisional",
          "no_source_row",
          "symbol",
          "agenda_item",
          "kind",
          "chapter_vii",
          "sb_mean",
          "remarks",
          "");

  private static final List<BiFunction<CsvFile, Scope, Imported>> FORMATS =
      List.of(
          IMPORTS::rows,
          IMPORTS::events,
          IMPORTS::months,
          (file, scope) -> IMPORTS.council(List.of(file), scope));

  @Test
  void a_table_of_anything_is_imported_whole_or_refused_with_every_error_in_its_place() {
    Random random = new Random(8);
    for (int i = 0; i < TABLES; i++) {
      List<String> lines = new ArrayList<>();
      lines.add(line(random, TITLES, 4 + random.nextInt(9)));
      int width = lines.get(0).split(",", -1).length;
      for (int j = random.nextInt(6); j > 0; j--) {
        lines.add(line(random, CELLS, width + random.nextInt(3) - 1));
      }
      check(String.join("\n", lines) + "\n", random);
    }
  }

  /** What is valid but for a cell or two: most of what people send. */
  @Test
  void a_valid_table_with_cells_changed_is_imported_whole_or_refused() throws IOException {
    Random random = new Random(88);
    List<String> valid =
        List.of(
            Tables.excerpt("facts.csv").text(),
            Tables.excerpt("ged.csv").text(),
            Tables.excerpt("months.csv").text(),
            Tables.excerpt("resolutions.csv").text(),
            Tables.excerpt("vetoes.csv").text());
    int whole = 0;
    for (int i = 0; i < TABLES; i++) {
      String[] lines = valid.get(random.nextInt(valid.size())).split("\n");
      for (int j = random.nextInt(3); j > 0; j--) {
        int line = random.nextInt(lines.length);
        String[] cells = lines[line].split(",", -1);
        cells[random.nextInt(cells.length)] = pick(random, CELLS);
        lines[line] = String.join(",", cells);
      }
      whole += check(String.join("\n", lines) + "\n", random);
    }
    assertTrue(whole > TABLES / 10, whole + " were imported");
  }

  private static int check(String text, Random random) {
    Scope scope = Scope.all();
    scope =
        random.nextBoolean() ? scope : scope.country(pick(random, List.of("KEN", "LBY", "SSD")));
    scope = random.nextBoolean() ? scope : scope.to(LocalDate.of(2014, 12, 31));
    scope = random.nextInt(4) > 0 ? scope : scope.by(Scope.By.EVENT).agenda(List.of("*"));
    int whole = 0;
    for (BiFunction<CsvFile, Scope, Imported> format : FORMATS) {
      try {
        sound(format.apply(CsvFile.of(text, "a.csv"), scope));
        whole++;
      } catch (ImportException e) {
        assertFalse(e.problems().isEmpty(), text);
        for (Problem problem : e.problems()) {
          assertFalse(problem.what().isBlank(), text);
          assertTrue(
              PLACED.matcher(problem.where()).matches()
                  || List.of("the country", "the record").contains(problem.where()),
              () -> problem + " has no place in:\n" + text);
          assertTrue(
              problem.toString().codePoints().noneMatch(Character::isISOControl),
              () -> "a control character in " + problem);
        }
      }
    }
    return whole;
  }

  private static String line(Random random, List<String> from, int cells) {
    List<String> line = new ArrayList<>();
    for (int i = 0; i < cells; i++) {
      line.add(pick(random, from));
    }
    return String.join(",", line);
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
