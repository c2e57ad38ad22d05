package org.r2prules.imports.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.r2prules.doctrine.Nearest;
import org.r2prules.doctrine.SubjectKind;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.Problem;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Standard;
import org.r2prules.imports.CsvFile;
import org.r2prules.imports.Imported;
import org.r2prules.imports.Scope;

/** A table of one row a fact. For one import. */
public final class RowImport {

  private static final Pattern SOURCE = Pattern.compile("([^:]*):(.+)", Pattern.DOTALL);
  private static final Pattern DENIED = Pattern.compile("(?i)(?:not |!)\\s*(.+)", Pattern.DOTALL);
  private static final Pattern ROW = Pattern.compile("\\brow-(\\d+)\\b");
  private static final Set<String> YES = Set.of("true", "yes", "y");
  private static final Set<String> NO = Set.of("false", "no", "n");
  private static final int MOST_VALUES = 12;

  private final Frame frame;
  private final Vocabulary vocabulary;
  private final Table table;
  private final Cells cells;
  private final Subjects subjects;
  private final Map<Integer, Table.Row> byNumber = new HashMap<>();
  private final Set<Object> said = new HashSet<>();
  private String situation = "";

  /** Of that table. */
  public RowImport(Vocabulary vocabulary, CsvFile file, Scope scope) {
    frame = new Frame(vocabulary, scope);
    this.vocabulary = vocabulary;
    table = Table.of(file);
    cells = new Cells(table, frame.complaints);
    subjects = new Subjects(table, cells);
  }

  /** The import; throws {@code ImportException}. */
  public Imported run() {
    frame.ledger.read(table.rows().size());
    RowColumns.check(table, frame);
    checkCountries();
    String country = frame.onlyCountry(table);
    situation = frame.situation(country);
    List<Table.Row> rows = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      byNumber.put(row.number(), row);
      if (Forecasts.isMarked(table, row) || isForecast(table.text(row, RowColumns.STANDARD))) {
        frame.ledger.leftOut(Forecasts.REASON);
        frame.notes.add(
            "A forecast, and no fact: row "
                + row.number()
                + ": "
                + Remarks.shown(String.join(", ", row.cells()), 120));
      } else if (isElsewhere(row, country)) {
        frame.ledger.leftOut("in another country");
      } else {
        rows.add(row);
      }
    }
    LocalDate asOf = asOf(rows);
    rows.forEach(row -> take(row, asOf));
    String territorial = frame.scope.state() == null ? subjects.territorial() : null;
    String state = territorial == null ? frame.state(country) : territorial;
    frame.facts.addAll(subjects.facts(situation, state));
    frame.notes.add(0, "From " + table.name() + ".");
    frame.notes.add(1, "The date of the dossier is " + asOf + ". What no row says is unknown.");
    return frame.finish(country, state, asOf, this::place);
  }

  /** A country that is none is told, and the rest of its row is looked at all the same. */
  private boolean isElsewhere(Table.Row row, String country) {
    String found = Frame.country(table, row);
    return found != null && !found.equals(country);
  }

  private static boolean isForecast(@Nullable String standard) {
    return standard != null && standard.toUpperCase(Locale.ROOT).startsWith("FORECAST");
  }

  private void checkCountries() {
    if (!table.has(Frame.COUNTRY)) {
      return;
    }
    for (Table.Row row : table.rows()) {
      String text = cells.needed(row, Frame.COUNTRY, "a code of ISO 3166, as SDN");
      if (text != null && Countries.code(text) == null) {
        cells.complain(
            row,
            Frame.COUNTRY,
            Complaints.quote(text)
                + " is no code of ISO 3166"
                + Countries.hint(text)
                + "; expected two or three letters, as SD or SDN");
      }
    }
  }

  private LocalDate asOf(List<Table.Row> rows) {
    if (frame.scope.to() != null) {
      return frame.scope.to();
    }
    LocalDate last = null;
    for (Table.Row row : rows) {
      for (Field field : List.of(RowColumns.DATE, RowColumns.KNOWN)) {
        String text = table.text(row, field);
        LocalDate day = text == null ? null : Cells.day(text);
        last = day != null && (last == null || day.isAfter(last)) ? day : last;
      }
    }
    if (last == null) {
      rows.forEach(row -> cells.day(row, RowColumns.DATE));
      frame.complaints.add(
          table.name(), "no date to take the date of the dossier from; say it (--to)");
      throw frame.complaints.exception();
    }
    return last;
  }

  private void take(Table.Row row, LocalDate asOf) {
    LocalDate date = cells.day(row, RowColumns.DATE);
    if (date != null && frame.scope.from() != null && date.isBefore(frame.scope.from())) {
      frame.ledger.leftOut("before " + frame.scope.from());
      return;
    }
    if (date != null && date.isAfter(asOf)) {
      frame.ledger.leftOut("after " + asOf);
      return;
    }
    Evidence evidence = evidence(row, date, asOf);
    String code = code(row);
    String value = cells.needed(row, RowColumns.VALUE, "a value");
    if (code == null || value == null) {
      return;
    }
    if (fact(row, code, value, evidence)) {
      frame.ledger.used(1);
    } else {
      frame.ledger.leftOut("it says what another row says");
    }
  }

  private @Nullable String code(Table.Row row) {
    String text = cells.needed(row, RowColumns.CODE, "a code of the vocabulary (r2p codes)");
    if (text == null) {
      return null;
    }
    TreeSet<String> codes = new TreeSet<>(Subjects.FIELDS.keySet());
    codes.addAll(Subjects.LISTS.keySet());
    vocabulary.terms().forEach(term -> codes.add(term.code()));
    for (String code : codes) {
      if (code.equalsIgnoreCase(text)) {
        return code;
      }
    }
    cells.complain(
        row, RowColumns.CODE, "no such code " + Complaints.quote(text) + Nearest.hint(text, codes));
    return null;
  }

  private Evidence evidence(Table.Row row, @Nullable LocalDate date, LocalDate asOf) {
    Standard standard =
        constant(row, RowColumns.STANDARD, Standard.class, table.text(row, RowColumns.STANDARD));
    String text = table.text(row, RowColumns.SOURCE);
    String by = table.text(row, RowColumns.BY);
    Matcher both = SOURCE.matcher(text == null ? "" : text);
    if (text != null && both.matches()) {
      text = both.group(1);
      by = by == null ? both.group(2).strip() : by;
    }
    Evidence.Source source = constant(row, RowColumns.SOURCE, Evidence.Source.class, text);
    LocalDate known = cells.day(row, RowColumns.KNOWN);
    if (known != null && date != null && known.isBefore(date)) {
      cells.complain(row, RowColumns.KNOWN, known + " is before the date, " + date);
    } else if (known != null && known.isAfter(asOf)) {
      cells.complain(row, RowColumns.KNOWN, known + " is after the date of the dossier, " + asOf);
    }
    // With a complaint nothing comes of it; the rest of the row is looked at all the same.
    return standard == null || source == null
        ? Evidence.of(Evidence.Source.OTHER, Standard.ALLEGED).cite("row " + row.number())
        : Evidence.of(source, standard)
            .by(by)
            .observed(date)
            .known(known == null ? frame.scope.known() : known)
            .cite(table.text(row, RowColumns.LINK));
  }

  private <E extends Enum<E>> @Nullable E constant(
      Table.Row row, Field field, Class<E> type, @Nullable String text) {
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (text == null) {
      cells.complain(row, field, "nothing in it; expected one of " + String.join(", ", names));
      return null;
    }
    String name = word(text);
    if (names.contains(name)) {
      return Enum.valueOf(type, name);
    }
    cells.complain(
        row,
        field,
        "no such " + field.name() + " " + Complaints.quote(text) + nearestOrAll(name, names));
    return null;
  }

  /** As words are written in the vocabulary. */
  private static String word(String text) {
    return text.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
  }

  private static String nearestOrAll(String text, List<String> valid) {
    String near = Nearest.hint(text, valid);
    return !near.isEmpty() || valid.isEmpty()
        ? near
        : "; expected one of "
            + String.join(", ", valid.stream().limit(MOST_VALUES).toList())
            + (valid.size() > MOST_VALUES ? " and others" : "");
  }

  /**
   * The fact of a row. False if another row says the same; true with a complaint if it is wrong.
   */
  private boolean fact(Table.Row row, String code, String value, Evidence evidence) {
    Term term = vocabulary.term(code).orElse(null);
    SubjectKind kind = kind(row, code, term);
    String about = table.text(row, RowColumns.ABOUT);
    String subject = kind == SubjectKind.SITUATION ? situation : about;
    if (subject == null) {
      cells.complain(
          row, RowColumns.ABOUT, "nothing in it; " + code + " is about " + Subjects.a(kind));
      return true;
    }
    if (kind == SubjectKind.SITUATION && about != null && !about.equals(situation)) {
      cells.complain(
          row,
          RowColumns.ABOUT,
          code + " is about the situation; leave it empty, found " + Complaints.quote(about));
      return true;
    }
    if (kind != SubjectKind.SITUATION && !subjects.add(subject, kind, row, evidence)) {
      return true;
    }
    if (Subjects.FIELDS.containsKey(code) && (term == null || !subjects.has(subject, code))
        || Subjects.LISTS.containsKey(code)) {
      String valid = fieldValue(row, code, term, value);
      return valid == null || subjects.set(subject, code, valid, row, evidence);
    }
    return term == null || stated(row, term, subject, value, evidence);
  }

  private SubjectKind kind(Table.Row row, String code, @Nullable Term term) {
    SubjectKind field = Subjects.FIELDS.getOrDefault(code, Subjects.LISTS.get(code));
    if (field != null || term == null) {
      return field == null ? SubjectKind.SITUATION : field;
    }
    boolean situationToo = term.subjects().contains(SubjectKind.SITUATION);
    if (situationToo && table.text(row, RowColumns.ABOUT) == null) {
      return SubjectKind.SITUATION;
    }
    return term.subjects().stream()
        .filter(kind -> kind != SubjectKind.SITUATION)
        .sorted()
        .findFirst()
        .orElse(SubjectKind.SITUATION);
  }

  private @Nullable String fieldValue(
      Table.Row row, String code, @Nullable Term term, String value) {
    List<String> values = term == null ? vocabulary.field(field(code)) : term.values();
    if (values.isEmpty()) {
      return value; // an id, which is looked up when all rows are read
    }
    return listed(row, code, value, values);
  }

  /** Scopes and decisions name tools. */
  private static String field(String code) {
    return Subjects.LISTS.containsKey(code) ? "measure.tool" : code;
  }

  private @Nullable String listed(Table.Row row, String code, String value, List<String> values) {
    String word = word(value);
    if (values.contains(word)) {
      return word;
    }
    cells.complain(
        row,
        RowColumns.VALUE,
        "no such value " + Complaints.quote(value) + " of " + code + nearestOrAll(word, values));
    return null;
  }

  private boolean stated(
      Table.Row row, Term term, String subject, String value, Evidence evidence) {
    if (term.independent() && evidence.by() == null) {
      cells.complain(
          row,
          RowColumns.BY,
          term.code()
              + " counts only from a body that is named; write it after the source, as"
              + " 'INQUIRY: name of the inquiry'");
      return true;
    }
    String id = id(row);
    if (term.type() == Term.Type.NUMBER) {
      Double number = cells.number(row, RowColumns.VALUE, value);
      if (number == null) {
        return true;
      }
      String unit = term.unit();
      Figure.Builder figure =
          Figure.builder("")
              .code(term.code())
              .subject(subject)
              .number(number)
              .unit(unit == null ? "" : unit)
              .evidence(evidence);
      boolean fresh = said.add(figure.build());
      if (fresh) {
        frame.facts.add(figure.id(id).build());
      }
      return fresh;
    }
    Matcher denied = DENIED.matcher(value);
    boolean present = !denied.matches();
    String word = present ? value : denied.group(1);
    if (term.type() == Term.Type.FLAG || term.object() != null && isYesOrNo(word)) {
      if (!isYesOrNo(word)) {
        cells.complain(
            row,
            RowColumns.VALUE,
            Complaints.quote(value) + " of " + term.code() + "; expected yes or no");
        return true;
      }
      present = present == YES.contains(word.toLowerCase(Locale.ROOT));
      word = "true";
    } else if (!term.values().isEmpty() && !term.open()) {
      String valid = listed(row, term.code(), word, term.values());
      if (valid == null) {
        return true;
      }
      word = valid;
    }
    Indicator.Builder indicator =
        Indicator.builder("")
            .code(term.code())
            .subject(subject)
            .value(word)
            .present(present)
            .evidence(evidence);
    boolean fresh = said.add(indicator.build());
    if (fresh) {
      frame.facts.add(indicator.id(id).build());
    }
    return fresh;
  }

  /** The number of the row, with as many digits as the last one has, so that they sort. */
  private String id(Table.Row row) {
    List<Table.Row> rows = table.rows();
    int digits = String.valueOf(rows.get(rows.size() - 1).number()).length();
    return String.format(Locale.ROOT, "row-%0" + digits + "d", row.number());
  }

  private static boolean isYesOrNo(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return YES.contains(lower) || NO.contains(lower);
  }

  /** A problem of the whole, at the row that it comes from. */
  private boolean place(Problem problem) {
    Matcher number = ROW.matcher(problem.where());
    Table.Row row = number.find() ? byNumber.get(Integer.parseInt(number.group(1))) : null;
    if (row == null) {
      String[] words = problem.where().replaceAll(",.*", "").split(" ", 2);
      row = words.length == 2 ? subjects.first(words[1]) : null;
    }
    if (row == null) {
      return false;
    }
    boolean value = problem.where().endsWith(", value");
    boolean about = problem.where().endsWith(", subject") || problem.where().endsWith(", id");
    cells.complain(
        row, value ? RowColumns.VALUE : about ? RowColumns.ABOUT : RowColumns.CODE, problem.what());
    return true;
  }
}
