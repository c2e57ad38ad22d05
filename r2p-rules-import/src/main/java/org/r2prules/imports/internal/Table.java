package org.r2prules.imports.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.r2prules.dossier.Problem;
import org.r2prules.imports.CsvFile;
import org.r2prules.imports.ImportException;

/**
 * A table with its titles: the first row that is not blank, and the tags of HXL where the next row
 * has them. Rows are counted as a spreadsheet counts them, from 1.
 */
final class Table {

  /** A row that is not blank: its number and its cells. */
  record Row(int number, List<String> cells) {}

  private static final Pattern TAG = Pattern.compile("#[A-Za-z][A-Za-z0-9_]*( *\\+ *\\w+)*");
  private static final CsvMapper MAPPER =
      CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
  private static final String DELIMITERS = ",;\t|";

  private static final int LONGEST_NAME = 80;

  private final String name;
  private final char delimiter;
  private final int titleRow;
  private final List<String> titles;
  private final List<String> tags;
  private final List<Row> rows;
  private final Map<Field, Integer> columns = new HashMap<>();

  private Table(
      String name,
      char delimiter,
      int titleRow,
      List<String> titles,
      List<String> tags,
      List<Row> rows) {
    this.name = Remarks.shown(name, LONGEST_NAME);
    this.delimiter = delimiter;
    this.titleRow = titleRow;
    this.titles = titles;
    this.tags = tags;
    this.rows = rows;
  }

  /** Throws {@link ImportException} if there is no table in it. */
  static Table of(CsvFile file) {
    String text = file.text();
    char delimiter = delimiter(text);
    List<Row> rows = rows(file, delimiter);
    if (!rows.isEmpty() && rows.get(0).cells().get(0).startsWith("sep=")) {
      rows.remove(0);
    }
    if (rows.isEmpty()) {
      throw refused(file.name(), "empty; expected a row of titles and rows of facts");
    }
    Row titles = rows.remove(0);
    List<String> tags = List.of();
    if (isTags(titles.cells())) {
      tags = titles.cells();
    } else if (!rows.isEmpty() && isTags(rows.get(0).cells())) {
      tags = rows.remove(0).cells();
    }
    return new Table(file.name(), delimiter, titles.number(), titles.cells(), tags, rows);
  }

  private static List<Row> rows(CsvFile file, char delimiter) {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(delimiter);
    List<Row> rows = new ArrayList<>();
    int number = 0;
    try (MappingIterator<String[]> cells =
        MAPPER.readerFor(String[].class).with(schema).readValues(file.text())) {
      while (cells.hasNextValue()) {
        List<String> each = List.of(cells.nextValue());
        number++;
        if (!isBlank(each)) {
          rows.add(new Row(number, each));
        }
      }
    } catch (JsonProcessingException e) {
      throw refused(
          file.name() + ": row " + (number + 1),
          "a cell in quotation marks that does not end as it should; close it, and double a"
              + " quotation mark inside it");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static boolean isBlank(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTags(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isBlank() && !TAG.matcher(cell.strip()).matches()) {
        return false;
      }
    }
    return true;
  }

  /** What the first line that is not blank has most of, outside quotation marks. */
  private static char delimiter(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    if (first.startsWith("sep=") && first.length() == 5) {
      return first.charAt(4);
    }
    String bare = first.replaceAll("\"[^\"]*\"", "");
    char best = ',';
    long most = 0;
    for (int i = 0; i < DELIMITERS.length(); i++) {
      char each = DELIMITERS.charAt(i);
      long count = bare.chars().filter(c -> c == each).count();
      if (count > most) {
        best = each;
        most = count;
      }
    }
    return best;
  }

  static ImportException refused(String where, String what) {
    return new ImportException(List.of(new Problem(where, what)));
  }

  String name() {
    return name;
  }

  /** Whether commas stand inside numbers, since cells are not parted by them. */
  boolean hasDecimalCommas() {
    return delimiter != ',';
  }

  int titleRow() {
    return titleRow;
  }

  List<Row> rows() {
    return rows;
  }

  int width() {
    return titles.size();
  }

  /** The title of a column; empty if it has none. */
  String title(int column) {
    String title = column < titles.size() ? titles.get(column).strip() : "";
    return title.isEmpty() && column < tags.size() ? tags.get(column).strip() : title;
  }

  /** The column of a field: by tag where the table has one for it, else by title; -1 if none. */
  int column(Field field) {
    return columns.computeIfAbsent(field, this::find);
  }

  private int find(Field field) {
    for (int i = 0; i < tags.size(); i++) {
      if (field.hasTag(tags.get(i).strip())) {
        return i;
      }
    }
    for (String title : field.titles()) {
      String plain = Field.plain(title);
      for (int i = 0; i < titles.size(); i++) {
        if (plain.equals(Field.plain(titles.get(i)))) {
          return i;
        }
      }
    }
    return -1;
  }

  boolean has(Field field) {
    return column(field) >= 0;
  }

  /** The text of a cell without blanks around it; null if it is empty or the column is missing. */
  @Nullable String text(Row row, Field field) {
    int column = column(field);
    if (column < 0 || column >= row.cells().size()) {
      return null;
    }
    String text = row.cells().get(column).strip();
    return text.isEmpty() ? null : text;
  }
}
