package org.r2prules.imports.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Standard;
import org.r2prules.imports.CsvFile;
import org.r2prules.imports.Imported;
import org.r2prules.imports.Scope;

/** Deaths by country and month, as incidents of civilians killed. For one import. */
public final class MonthImport {

  private static final Field MONTH = Field.of("month", "#date", "date", "year_month");
  private static final Field MONTH_ID = Field.of("month_id", null);
  private static final Field YEAR = Field.of("year", "#date+year");
  private static final Field ONE_SIDED = Field.of("os_deaths", null, "os_best");
  private static final Field ONE_SIDED_EVENTS = Field.of("os_events", null);
  private static final Field STATE_BASED = Field.of("sb_deaths", null);
  private static final Field NON_STATE = Field.of("ns_deaths", null);
  private static final Field CIVILIANS = Field.of("deaths_civilians", null);
  private static final Field PROVISIONAL = Field.of("provisional", null);
  private static final Field NO_ROW = Field.of("no_source_row", null);
  private static final int MOST_FORECASTS = 12;

  /** Months numbered by ViEWS begin with 1. */
  private static final YearMonth BEFORE_FIRST = YearMonth.of(1979, 12);

  private record Month(YearMonth month, long deaths, long events, Standard standard) {}

  private final Frame frame;
  private final Table table;
  private final Cells cells;
  private final List<Month> months = new ArrayList<>();
  private final List<YearMonth> fighting = new ArrayList<>();
  private final Map<YearMonth, Integer> seen = new TreeMap<>();
  private long battle;
  private long groups;
  private long other;

  /** Of that table. */
  public MonthImport(Vocabulary vocabulary, CsvFile file, Scope scope) {
    frame = new Frame(vocabulary, scope);
    table = Table.of(file);
    cells = new Cells(table, frame.complaints);
  }

  /** The import; throws {@code ImportException}. */
  public Imported run() {
    frame.ledger.read(table.rows().size());
    String forecast = Forecasts.title(table);
    if (forecast == null) {
      frame.need(table, table.has(MONTH_ID) ? MONTH_ID : MONTH, ONE_SIDED);
    }
    String country = frame.onlyCountry(table);
    frame.reserve(country);
    String civilians = frame.ids.of("Civilians in " + Countries.name(country));
    boolean told = table.has(Frame.COUNTRY) || table.has(Frame.NUMBER);
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      String code = Frame.country(table, row);
      if (told && code == null) {
        frame.ledger.leftOut("in no country of today that is known");
      } else if (told && !country.equals(code)) {
        frame.ledger.leftOut("in another country");
      } else if (forecast != null || Forecasts.isMarked(table, row)) {
        forecast(row);
      } else {
        rows.add(row);
      }
    }
    LocalDate asOf = asOf(rows, forecast != null);
    rows.forEach(row -> take(row, asOf));
    frame.complaints.check();
    if (!months.isEmpty()) {
      frame.facts.add(Ucdp.civilians(civilians, country));
    }
    incidents(civilians);
    conflict(country);
    notes(asOf, forecast);
    return frame.finish(country, asOf, problem -> false);
  }

  private void forecast(Table.Row row) {
    frame.ledger.leftOut(Forecasts.REASON);
    if (other++ < MOST_FORECASTS) {
      YearMonth month = month(row);
      frame.notes.add(
          "A forecast, and no fact: row "
              + row.number()
              + (month == null ? "" : ", for " + month)
              + ": "
              + Remarks.shown(String.join(", ", row.cells()), 120));
    }
  }

  private LocalDate asOf(List<Table.Row> rows, boolean forecast) {
    if (frame.scope.to() != null) {
      return frame.scope.to();
    }
    YearMonth last = null;
    for (Table.Row row : rows) {
      YearMonth month = month(row);
      last = month != null && (last == null || month.isAfter(last)) ? month : last;
    }
    if (last == null) {
      frame.complaints.add(
          table.name(),
          (forecast ? "a forecast has" : "no month to take")
              + (forecast ? " no date" : " the date")
              + " of the dossier"
              + (forecast ? "" : " from")
              + "; say it (--to)");
      throw frame.complaints.exception();
    }
    return last.atEndOfMonth();
  }

  /** The month in one cell, as 2004-07, or in two; null if it cannot be read. */
  private @Nullable YearMonth month(Table.Row row) {
    String number = table.text(row, MONTH_ID);
    if (number != null && number.matches("\\d{1,4}")) {
      return BEFORE_FIRST.plusMonths(Integer.parseInt(number));
    }
    String month = table.text(row, MONTH);
    String year = table.text(row, YEAR);
    if (month == null) {
      return null;
    }
    try {
      return month.matches("\\d{1,2}") && year != null
          ? YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))
          : YearMonth.parse(month.length() > 7 ? month.substring(0, 7) : month);
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private void take(Table.Row row, LocalDate asOf) {
    YearMonth month = month(row);
    if (month == null) {
      String text = table.text(row, MONTH);
      cells.complain(
          row,
          MONTH,
          (text == null ? "nothing in it" : Complaints.quote(text) + " is no month")
              + "; expected year and month, as 2004-07, or a month from 1 to 12 beside a year");
      return;
    }
    Integer first = seen.putIfAbsent(month, row.number());
    if (first != null) {
      cells.complain(row, MONTH, month + " stands in row " + first + " too; which one counts?");
      return;
    }
    Integer deaths = cells.whole(row, ONE_SIDED, 0);
    Integer battleDeaths = count(row, STATE_BASED);
    Integer groupDeaths = count(row, NON_STATE);
    Integer events = count(row, ONE_SIDED_EVENTS);
    if (deaths == null || battleDeaths == null || groupDeaths == null || events == null) {
      return;
    }
    if (isYes(row, NO_ROW)) {
      frame.ledger.leftOut("no row in the source, so that nothing is known of the month");
    } else if (frame.scope.from() != null && month.atDay(1).isBefore(frame.scope.from())) {
      frame.ledger.leftOut("began before " + frame.scope.from());
    } else if (month.atEndOfMonth().isAfter(asOf)) {
      frame.ledger.leftOut("not over by " + asOf);
    } else {
      boolean recent = battleDeaths > 0 && Ucdp.isRecent(month.atEndOfMonth(), asOf);
      if (recent) {
        fighting.add(month);
      }
      battle += battleDeaths;
      groups += groupDeaths;
      if (deaths > 0) {
        frame.ledger.used(1);
        months.add(
            new Month(
                month,
                deaths,
                events,
                isYes(row, PROVISIONAL)
                    ? Standard.REASONABLE_SUSPICION
                    : Standard.REASONABLE_GROUNDS));
      } else if (recent) {
        frame.ledger.used(1);
      } else {
        frame.ledger.leftOut(
            battleDeaths + groupDeaths > 0
                ? "deaths in fighting alone, of which the table does not say who was a civilian"
                : "no deaths by the best estimate, which does not show that there were none");
      }
    }
  }

  private @Nullable Integer count(Table.Row row, Field field) {
    return table.text(row, field) == null ? Integer.valueOf(0) : cells.whole(row, field, 0);
  }

  private boolean isYes(Table.Row row, Field field) {
    String text = table.text(row, field);
    return text != null && text.matches("(?i)1([.]0)?|true|yes");
  }

  private void incidents(String civilians) {
    Map<String, List<Month>> periods = new TreeMap<>();
    for (Month month : months) {
      String period =
          frame.scope.by() == Scope.By.YEAR
              ? String.valueOf(month.month().getYear())
              : month.month().toString();
      String suspected = month.standard() == Standard.REASONABLE_GROUNDS ? "" : " suspected";
      periods.computeIfAbsent("killed " + period + suspected, key -> new ArrayList<>()).add(month);
    }
    periods.forEach(
        (key, period) -> {
          period.sort((a, b) -> a.month().compareTo(b.month()));
          Month first = period.get(0);
          Month last = period.get(period.size() - 1);
          long deaths = period.stream().mapToLong(Month::deaths).sum();
          long events = period.stream().mapToLong(Month::events).sum();
          String days = first.month() + (period.size() == 1 ? "" : " to " + last.month());
          frame.facts.add(
              Incident.builder(frame.ids.of(key))
                  .date(first.month().atDay(1))
                  .population(civilians)
                  .acts("KILLING", true)
                  .deaths(Ucdp.deaths(deaths))
                  .evidence(
                      Ucdp.evidence(
                          first.standard(),
                          last.month().atEndOfMonth(),
                          frame.scope.known(),
                          "UCDP, "
                              + days
                              + ": "
                              + (events > 0 ? events + " one-sided events with " : "one-sided, ")
                              + deaths
                              + " deaths, booked on the month in which they began"
                              + (first.standard() == Standard.REASONABLE_GROUNDS
                                  ? ""
                                  : "; provisional")))
                  .build());
        });
  }

  private void conflict(String country) {
    if (!fighting.isEmpty()) {
      YearMonth last = fighting.stream().max(YearMonth::compareTo).orElseThrow();
      frame.facts.add(
          Ucdp.conflict(
              frame.situation(country),
              Ucdp.evidence(
                  Standard.REASONABLE_GROUNDS,
                  last.atEndOfMonth(),
                  frame.scope.known(),
                  "UCDP: state-based deaths in "
                      + fighting.size()
                      + " of the twelve months before, the last in "
                      + last)));
    }
  }

  private void notes(LocalDate asOf, @Nullable String forecast) {
    frame.notes.add(0, "From " + table.name() + "." + (forecast == null ? " " + Ucdp.CREDIT : ""));
    frame.notes.add(1, "The date of the dossier is " + asOf + ".");
    if (forecast != null) {
      frame.notes.add(
          2,
          "The column "
              + Complaints.quote(forecast)
              + " tells that this is a forecast. It may guide"
              + " what to look for; it is no evidence, and no fact was made of it.");
      return;
    }
    frame.notes.add(Ucdp.NOT_ZERO);
    frame.notes.add(
        "A month has no day: an incident begins on its first, and has no last day, for an event of"
            + " several months is booked on the month in which it began. The sum of a month is no"
            + " monthly rate.");
    frame.notes.add(
        "One-sided is not all civilians: those killed in fighting are among the "
            + battle
            + " state-based and "
            + groups
            + " non-state deaths of these months, which are entered"
            + " as no attack"
            + (table.has(CIVILIANS)
                ? "; 'deaths_civilians' is not read, for it does not say who killed them."
                : "."));
    frame.notes.add(Ucdp.HINDSIGHT);
    frame.notes.add("Nobody is named as the perpetrator: the table has none.");
    frame.notes.add(Ucdp.YOURS);
  }
}
