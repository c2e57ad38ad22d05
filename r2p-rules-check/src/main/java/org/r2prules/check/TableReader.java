package org.r2prules.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.drools.decisiontable.parser.csv.CsvLineParser;

/**
 * Reads a decision table cell by cell as the compiler of Drools does. All its cells are quoted: one
 * that is not would take in the next, or lose what it quotes, without a word of the compiler.
 */
final class TableReader {

  /**
   * The lines before the titles of the columns: package, imports, name, kinds, patterns, snippets.
   */
  private static final String FIRST_TITLE = "Rule";

  private final List<ParsedRule> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  List<ParsedRule> rows() {
    return rows;
  }

  List<Problem> problems() {
    return problems;
  }

  void read(SourceText source) {
    CsvLineParser parser = new CsvLineParser();
    List<String> titles = null;
    int start = 0;
    for (String line : source.text().split("\n", -1)) {
      String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (!text.isBlank()) {
        List<String> cells = parser.parse(text);
        boolean whole = isWhole(source, start, text, cells);
        if (titles != null && whole) {
          row(source, start, titles, cells);
        } else if (cells.size() > 1 && cells.get(1).equals(FIRST_TITLE)) {
          titles = cells;
        }
      }
      start += line.length() + 1;
    }
  }

  private boolean isWhole(SourceText source, int start, String text, List<String> cells) {
    String written = written(cells);
    if (written.equals(text)) {
      return true;
    }
    int same = 0;
    while (same < Math.min(text.length(), written.length())
        && text.charAt(same) == written.charAt(same)) {
      same++;
    }
    String rule = cells.size() > 1 && !cells.get(1).isEmpty() ? cells.get(1) : null;
    problems.add(
        Problem.of(
            Cause.NOT_READABLE,
            source.at(start + same),
            rule,
            "",
            "a cell stands in quotes, and a quote in it is doubled; here that breaks off"));
    return false;
  }

  private static String written(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(","));
  }

  private void row(SourceText source, int start, List<String> titles, List<String> cells) {
    String rule = cells.size() > 1 ? cells.get(1) : "";
    if (cells.size() != titles.size()) {
      problems.add(
          Problem.of(
              Cause.NOT_READABLE,
              source.at(start),
              rule,
              "",
              "the row has " + cells.size() + " cells, its header " + titles.size()));
      return;
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 1; i < cells.size(); i++) {
      row.put(titles.get(i), cells.get(i));
    }
    Map<String, String> notes = new LinkedHashMap<>();
    for (String note : List.of("Title", "Source", "Register")) {
      notes.put(note, row.getOrDefault(note, ""));
    }
    rows.add(
        new ParsedRule(
            rule,
            source,
            start,
            notes,
            new Imports(List.of(), List.of()),
            List.of(),
            null,
            start,
            start,
            row));
  }

  /** Where the cell under that title stands. */
  static Place cell(ParsedRule row, String title) {
    int before = 3; // the first cell is empty: "",
    for (Map.Entry<String, String> each : row.row().entrySet()) {
      if (each.getKey().equals(title)) {
        break;
      }
      before += each.getValue().replace("\"", "\"\"").length() + 3;
    }
    return row.source().at(row.start() + before + 1);
  }
}
