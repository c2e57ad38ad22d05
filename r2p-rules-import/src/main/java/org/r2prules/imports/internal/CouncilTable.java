package org.r2prules.imports.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One record of the Council: adopted texts, vetoed drafts, or both with a kind in each row. Or a
 * list of events, chosen by somebody: its texts are those whose source is a resolution, and between
 * them it proves nothing.
 */
final class CouncilTable {

  private static final Field DATE = Field.of("date", "#date");
  private static final Field SYMBOL = Field.of("symbol", "#meta+id", "resolution");
  private static final Field DRAFT = Field.of("draft", null);
  private static final Field KIND = Field.of("kind", null, "outcome");
  private static final Field ITEM = Field.of("agenda_item", null, "agenda", "agenda item");
  private static final Field TITLE = Field.of("title", null);
  private static final Field LABEL = Field.of("title", null, "label", "event");
  private static final Field TOPIC = Field.of("crisis_topic", null, "topic");
  private static final Field CHAPTER = Field.of("chapter_vii", null, "chapter 7", "ch vii");
  private static final Field FOR = Field.of("for", null, "yes", "in favour");
  private static final Field AGAINST = Field.of("against", null, "no");
  private static final Field ABSTAIN = Field.of("abstain", null, "abstentions");
  private static final Field AGAINST_MEMBERS = Field.of("against_members", null);
  private static final Field ABSTAINING = Field.of("abstaining_members", null);
  private static final Field VETOED_BY = Field.of("vetoed_by", null);
  private static final Field MONTH = Field.of("month", null);
  private static final Field SOURCE = Field.of("source", null);
  private static final List<Field> VETOES =
      List.of(
          Field.of("member_veto1", null),
          Field.of("member_veto2", null),
          Field.of("member_veto3", null));

  private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern RESOLUTION = Pattern.compile("(?i)S/RES/\\d+( *\\(\\d{4}\\))?");
  private static final String COUNCIL = "council";
  private static final int LONGEST = 160;

  private final Table table;
  private final Cells cells;
  private final Frame frame;
  private final List<CouncilText> texts = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  CouncilTable(Table table, Frame frame) {
    this.table = table;
    this.frame = frame;
    this.cells = new Cells(table, frame.complaints);
  }

  Table table() {
    return table;
  }

  List<CouncilText> texts() {
    return texts;
  }

  /** Why rows are no texts, a reason for each that is none. */
  List<String> leftOut() {
    return leftOut;
  }

  /** Whether it is a list of events, which covers nothing between them. */
  boolean isList() {
    return !table.has(SYMBOL) && !table.has(DRAFT) && table.has(SOURCE);
  }

  /** Whether its rows were picked for one case, by words: others may have been missed. */
  boolean isOfACase() {
    return table.has(KIND) && !isList();
  }

  void read() {
    frame.need(table, DATE);
    if (!isList() && !table.has(DRAFT)) {
      frame.need(table, SYMBOL);
    }
    boolean named = Stream.of(ITEM, title(), TOPIC).anyMatch(table::has);
    if (!named && !frame.scope.agenda().contains("*")) {
      frame.complaints.add(
          table.name() + ": row " + table.titleRow(),
          "no column 'agenda_item' or 'title', by which a row is known to be about the country;"
              + " where all are, take them all (--agenda '*')");
      throw frame.complaints.exception();
    }
    table.rows().forEach(isList() ? this::event : this::text);
  }

  /** A row of a list of events: a resolution is an adopted text, whatever kind of event it was. */
  private void event(Table.Row row) {
    String source = table.text(row, SOURCE);
    String kind = table.text(row, KIND);
    if (source != null && RESOLUTION.matcher(source).matches()) {
      String label = table.text(row, LABEL);
      texts.add(
          new CouncilText(
              row.number(),
              source,
              cells.day(row, DATE),
              "ADOPTED",
              about(row),
              false,
              source + (label == null ? "" : ": " + Remarks.shown(label, LONGEST))));
    } else if (kind != null && kind.equalsIgnoreCase(COUNCIL)) {
      leftOut.add(
          "of the Council, and its source is no resolution: no column says what it decided");
    } else if (table.has(KIND)) {
      leftOut.add("its source is no resolution, and it is of another kind than council");
    } else {
      leftOut.add("its source is no resolution");
    }
  }

  private Field title() {
    return isList() ? LABEL : TITLE;
  }

  private String about(Table.Row row) {
    return Stream.of(ITEM, title(), TOPIC)
        .map(field -> table.text(row, field))
        .filter(text -> text != null)
        .collect(Collectors.joining("; "));
  }

  private void text(Table.Row row) {
    Field named = table.has(SYMBOL) ? SYMBOL : DRAFT;
    String symbol = cells.needed(row, named, "a symbol, as S/RES/1556 (2004)");
    String outcome = outcome(row);
    LocalDate date = date(row);
    if (symbol == null || outcome == null) {
      return;
    }
    String item = table.text(row, ITEM);
    String chapter = table.text(row, CHAPTER);
    texts.add(
        new CouncilText(
            row.number(),
            Remarks.shown(symbol, 60),
            date,
            outcome,
            about(row),
            chapter != null && chapter.matches("(?i)1|true|yes|vii"),
            Remarks.shown(symbol, 60)
                + votes(row, outcome)
                + (item == null ? "" : ": " + Remarks.shown(item, LONGEST))));
  }

  private @Nullable String outcome(Table.Row row) {
    if (!table.has(KIND)) {
      return table.has(VETOES.get(0)) ? "VETOED" : "ADOPTED";
    }
    String kind = cells.needed(row, KIND, "resolution or veto");
    if (kind == null) {
      return null;
    }
    if (kind.matches("(?i)resolution|adopted")) {
      return "ADOPTED";
    }
    if (kind.matches("(?i)veto(ed)?")) {
      return "VETOED";
    }
    cells.complain(
        row, KIND, Complaints.quote(kind) + " is no kind of text; expected resolution or veto");
    return null;
  }

  /** A day with the month first is read where the month stands beside it. */
  private @Nullable LocalDate date(Table.Row row) {
    String text = table.text(row, DATE);
    String month = table.text(row, MONTH);
    Matcher parts = text == null ? null : MONTH_FIRST.matcher(text);
    if (parts != null && parts.matches() && parts.group(1).equals(month)) {
      LocalDate day = Cells.day(parts.group(3), parts.group(1), parts.group(2));
      if (day != null) {
        return day;
      }
    }
    return cells.day(row, DATE);
  }

  private String votes(Table.Row row, String outcome) {
    String yes = table.text(row, FOR);
    String no = table.text(row, AGAINST);
    String abstaining = table.text(row, ABSTAIN);
    StringBuilder votes = new StringBuilder();
    if (yes != null && no != null && abstaining != null) {
      votes.append(", ").append(Remarks.shown(yes + "-" + no + "-" + abstaining, 20));
    }
    members(votes, "against", table.text(row, AGAINST_MEMBERS));
    members(votes, "abstaining", table.text(row, ABSTAINING));
    if (outcome.equals("VETOED")) {
      members(votes, "vetoed by", vetoes(row));
    }
    return votes.toString();
  }

  private @Nullable String vetoes(Table.Row row) {
    String by = table.text(row, VETOED_BY);
    if (by != null) {
      return by;
    }
    String members =
        VETOES.stream()
            .map(field -> table.text(row, field))
            .filter(member -> member != null)
            .collect(Collectors.joining(";"));
    return members.isEmpty() ? null : members;
  }

  private static void members(StringBuilder votes, String what, @Nullable String members) {
    if (members != null) {
      votes.append(", ").append(what).append(' ');
      votes.append(Remarks.shown(members.replace(";", ", "), LONGEST));
    }
  }

  @Nullable LocalDate last() {
    return days().max(LocalDate::compareTo).orElse(null);
  }

  /** What the table has, from when to when. */
  String covers() {
    LocalDate last = last();
    if (last == null) {
      return "no text";
    }
    if (isList()) {
      return "a list of events, with adopted texts from "
          + days().min(LocalDate::compareTo).orElse(last)
          + " to "
          + last
          + " that somebody chose, and no record of those between them";
    }
    boolean vetoes = texts.stream().anyMatch(text -> text.outcome().equals("VETOED"));
    boolean adopted = texts.stream().anyMatch(text -> text.outcome().equals("ADOPTED"));
    String what =
        vetoes && adopted ? "adopted texts and vetoes" : vetoes ? "vetoed drafts" : "adopted texts";
    return what + " from " + days().min(LocalDate::compareTo).orElse(last) + " to " + last;
  }

  private Stream<LocalDate> days() {
    return texts.stream().filter(text -> text.date() != null).map(CouncilText::day);
  }
}
