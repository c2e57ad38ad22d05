package org.r2prules.imports.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Standard;
import org.r2prules.imports.CsvFile;
import org.r2prules.imports.Imported;
import org.r2prules.imports.Scope;

/** Events of UCDP GED as incidents. For one import. */
public final class EventImport {

  private static final Field ID = Field.of("id", null, "event_id");
  private static final Field TYPE = Field.of("type_of_violence", null);
  private static final Field SIDE_A = Field.of("side_a", "#group+name+first");
  private static final Field START = Field.of("date_start", "#date+start");
  private static final Field END = Field.of("date_end", "#date+end");
  private static final Field CIVILIANS = Field.of("deaths_civilians", null);
  private static final Field BEST = Field.of("best", "#affected+killed", "best_est");
  private static final Field LOW = Field.of("low", null, "low_est");
  private static final Field HIGH = Field.of("high", null, "high_est");
  private static final Field CLARITY = Field.of("event_clarity", null);
  private static final Field DATE = Field.of("date_prec", null);
  private static final Field WHERE = Field.of("where_prec", null);
  private static final Field STATUS = Field.of("code_status", null);
  private static final Field STATE_A = Field.of("gwnoa", null, "gwno_a");

  private static final int STATE_BASED = 1;
  private static final int NON_STATE = 2;
  private static final int ONE_SIDED = 3;
  private static final int LABELS = 5;

  private final Frame frame;
  private final Table table;
  private final Cells cells;
  private final List<Event> events = new ArrayList<>();
  private final List<LocalDate> fighting = new ArrayList<>();
  private long unclear;

  /** Of that table. */
  public EventImport(Vocabulary vocabulary, CsvFile file, Scope scope) {
    frame = new Frame(vocabulary, scope);
    table = Table.of(file);
    cells = new Cells(table, frame.complaints);
  }

  /** The import; throws {@code ImportException}. */
  public Imported run() {
    frame.ledger.read(table.rows().size());
    String forecast = Forecasts.title(table);
    if (forecast == null) {
      frame.need(table, TYPE, SIDE_A, START, END, BEST);
    }
    String country = frame.onlyCountry(table);
    frame.reserve(country);
    String civilians = frame.ids.of("Civilians in " + Countries.name(country));
    Sides sides = new Sides(frame, country);
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      String code = Frame.country(table, row);
      boolean told = table.has(Frame.COUNTRY) || table.has(Frame.NUMBER);
      if (forecast != null || Forecasts.isMarked(table, row)) {
        frame.ledger.leftOut(Forecasts.REASON);
      } else if (told && code == null) {
        frame.ledger.leftOut("in no country of today that is known");
      } else if (told && !country.equals(code)) {
        frame.ledger.leftOut("in another country");
      } else {
        rows.add(row);
      }
    }
    LocalDate asOf = asOf(rows);
    rows.forEach(row -> take(row, asOf, sides));
    frame.complaints.check();
    events.sort(Comparator.comparing(Event::start).thenComparing(Event::label));
    if (!events.isEmpty()) {
      frame.facts.add(Ucdp.civilians(civilians, country));
    }
    incidents(civilians);
    conflict(country);
    frame.facts.addAll(sides.actors());
    notes(asOf, sides);
    return frame.finish(country, asOf, problem -> false);
  }

  private LocalDate asOf(List<Table.Row> rows) {
    if (frame.scope.to() != null) {
      return frame.scope.to();
    }
    LocalDate last = null;
    for (Table.Row row : rows) {
      String text = table.text(row, END);
      LocalDate end = text == null ? null : Cells.day(text);
      last = end != null && (last == null || end.isAfter(last)) ? end : last;
    }
    if (last == null) {
      frame.complaints.add(
          table.name(), "no event to take the date of the dossier from; say it (--to)");
      throw frame.complaints.exception();
    }
    return last;
  }

  private void take(Table.Row row, LocalDate asOf, Sides sides) {
    LocalDate start = cells.neededDay(row, START);
    LocalDate end = cells.neededDay(row, END);
    Integer type = cells.whole(row, TYPE, STATE_BASED);
    Integer best = cells.whole(row, BEST, 0);
    Integer civilians = table.has(CIVILIANS) ? cells.whole(row, CIVILIANS, 0) : null;
    String side = cells.needed(row, SIDE_A, "the name of a group");
    if (start == null || end == null || type == null || best == null || side == null) {
      return;
    }
    if (end.isBefore(start)) {
      cells.complain(row, END, end + " is before date_start, " + start);
    } else if (type > ONE_SIDED) {
      cells.complain(row, TYPE, type + " is no type of violence; expected 1, 2 or 3");
    } else if (frame.scope.from() != null && start.isBefore(frame.scope.from())) {
      frame.ledger.leftOut("began before " + frame.scope.from());
    } else if (end.isAfter(asOf)) {
      frame.ledger.leftOut("not over by " + asOf);
    } else if (type != ONE_SIDED && (civilians == null || civilians == 0)) {
      fighting(type, end, asOf);
    } else if (type == ONE_SIDED && best == 0) {
      frame.ledger.leftOut(
          "nobody killed by the best estimate, which does not show that nobody was");
    } else {
      if (type == STATE_BASED && Ucdp.isRecent(end, asOf)) {
        fighting.add(end);
      }
      add(
          row,
          type,
          type == ONE_SIDED ? best : Objects.requireNonNull(civilians),
          start,
          end,
          type == ONE_SIDED ? sides.id(side, table.text(row, STATE_A)) : null);
    }
  }

  private void fighting(int type, LocalDate end, LocalDate asOf) {
    if (type == NON_STATE) {
      frame.ledger.leftOut("fighting between groups, in which no civilian is counted");
    } else if (Ucdp.isRecent(end, asOf)) {
      fighting.add(end);
      frame.ledger.used(1);
    } else {
      frame.ledger.leftOut(
          "fighting more than a year before the date of the dossier, in which no civilian is"
              + " counted");
    }
  }

  private void add(
      Table.Row row, int type, int deaths, LocalDate start, LocalDate end, @Nullable String by) {
    Standard standard = standard(row);
    unclear += standard == Standard.REASONABLE_GROUNDS ? 0 : 1;
    frame.ledger.used(1);
    events.add(
        new Event(
            label(row),
            type,
            by,
            start,
            end,
            deaths,
            type == ONE_SIDED ? bound(row, LOW, deaths) : deaths,
            type == ONE_SIDED ? bound(row, HIGH, deaths) : deaths,
            standard));
  }

  private long bound(Table.Row row, Field field, int best) {
    if (!table.has(field)) {
      return best;
    }
    Integer bound = cells.whole(row, field, 0);
    return bound == null ? best : bound;
  }

  private String label(Table.Row row) {
    String id = table.text(row, ID);
    return id == null ? "row " + row.number() : Remarks.shown(id, 40);
  }

  /** What UCDP itself is not sure of, as to the event, its time or its place, is suspected only. */
  private Standard standard(Table.Row row) {
    String status = table.text(row, STATUS);
    boolean sure =
        isAtMost(row, CLARITY, 1)
            && (!table.has(DATE) || isAtMost(row, DATE, 4))
            && (!table.has(WHERE) || isAtMost(row, WHERE, 5))
            && (status == null || status.equalsIgnoreCase("clear"));
    return sure ? Standard.REASONABLE_GROUNDS : Standard.REASONABLE_SUSPICION;
  }

  private boolean isAtMost(Table.Row row, Field field, int most) {
    String text = table.text(row, field);
    return text != null && text.matches("[1-" + most + "]([.]0)?");
  }

  private void incidents(String civilians) {
    Map<String, List<Event>> groups = new TreeMap<>();
    for (Event event : events) {
      groups.computeIfAbsent(key(event), key -> new ArrayList<>()).add(event);
    }
    groups.forEach((key, group) -> frame.facts.add(incident(key, group, civilians)));
  }

  /** What is put together: one actor, one kind of violence, one period, one standard. */
  private String key(Event event) {
    String what =
        event.by() != null
            ? event.by()
            : event.type() == STATE_BASED ? "civilians-in-fighting" : "civilians-between-groups";
    String when =
        switch (frame.scope.by()) {
          case EVENT -> event.start() + " " + event.label();
          case MONTH -> event.start().toString().substring(0, 7);
          case YEAR -> event.start().toString().substring(0, 4);
        };
    return what
        + " "
        + when
        + (event.standard() == Standard.REASONABLE_GROUNDS ? "" : " suspected");
  }

  private Incident incident(String key, List<Event> group, String civilians) {
    Event first = group.get(0);
    LocalDate last = group.stream().map(Event::end).max(LocalDate::compareTo).orElseThrow();
    Incident.Builder incident =
        Incident.builder(frame.ids.of(key))
            .date(first.start())
            .until(last.equals(first.start()) ? null : last)
            .population(civilians)
            .deaths(Ucdp.deaths(group.stream().mapToLong(Event::deaths).sum()))
            .evidence(
                Ucdp.evidence(first.standard(), last, frame.scope.known(), cite(first, group)));
    if (first.by() != null) {
      incident.perpetrators(first.by()).acts("KILLING", true);
    }
    if (first.type() == STATE_BASED) {
      incident.conflictRelated(true);
    }
    return incident.build();
  }

  private static String cite(Event first, List<Event> group) {
    String kind =
        switch (first.type()) {
          case STATE_BASED -> "state-based";
          case NON_STATE -> "non-state";
          default -> "one-sided";
        };
    StringBuilder cite = new StringBuilder("UCDP GED: ");
    cite.append(group.size()).append(' ').append(kind);
    cite.append(group.size() == 1 ? " event" : " events").append(", ");
    cite.append(group.stream().mapToLong(Event::deaths).sum()).append(" civilians killed");
    if (first.type() == ONE_SIDED) {
      cite.append(" (").append(group.stream().mapToLong(Event::low).sum());
      cite.append(" to ").append(group.stream().mapToLong(Event::high).sum()).append(')');
    }
    cite.append("; event ");
    cite.append(String.join(", ", group.stream().limit(LABELS).map(Event::label).toList()));
    return cite.append(group.size() > LABELS ? " and others" : "").toString();
  }

  private void conflict(String country) {
    if (!fighting.isEmpty()) {
      LocalDate last = fighting.stream().max(LocalDate::compareTo).orElseThrow();
      String events = fighting.size() == 1 ? " event" : " events";
      frame.facts.add(
          Ucdp.conflict(
              frame.situation(country),
              Ucdp.evidence(
                  Standard.REASONABLE_GROUNDS,
                  last,
                  frame.scope.known(),
                  "UCDP GED: "
                      + fighting.size()
                      + " state-based"
                      + events
                      + " in the year before, the last over on "
                      + last)));
    }
  }

  private void notes(LocalDate asOf, Sides sides) {
    frame.notes.add("From " + table.name() + ". " + Ucdp.CREDIT);
    frame.notes.add("The date of the dossier is " + asOf + ".");
    frame.notes.add(Ucdp.NOT_ZERO);
    frame.notes.add(
        "An event of several months stands in its first, with its last day in 'until'. A sum is no"
            + " rate.");
    frame.notes.add(
        "One-sided violence is not all that civilians suffered: those killed in fighting stand"
            + " apart, without a perpetrator or an act, for either side may have killed them and"
            + " nobody coded how.");
    if (unclear > 0) {
      frame.notes.add(
          unclear
              + " of the events are at REASONABLE_SUSPICION (event_clarity above 1, date_prec 5,"
              + " where_prec above 5, or code_status not clear), the rest at REASONABLE_GROUNDS.");
    }
    frame.notes.add(Ucdp.HINDSIGHT);
    frame.notes.add(sides.note());
    frame.notes.add(Ucdp.YOURS);
  }
}
