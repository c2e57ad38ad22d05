package org.r2prules.imports.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads cells of a table, and complains about those that cannot be read. */
final class Cells {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([ T].*)?");
  private static final Pattern OTHER_DAY =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,9})?");
  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([., '\u00a0]\\d{3})+");
  private static final String EXPECTED_DAY = "expected year-month-day, as 2024-03-17";

  private final Table table;
  private final Complaints complaints;

  Cells(Table table, Complaints complaints) {
    this.table = table;
    this.complaints = complaints;
  }

  void complain(Table.Row row, Field field, String what) {
    int column = table.column(field);
    if (column < 0) {
      complaints.add(table, row.number(), what);
    } else {
      complaints.add(table, row.number(), column, what);
    }
  }

  @Nullable String text(Table.Row row, Field field) {
    return table.text(row, field);
  }

  /** The text; null with a complaint if there is none. */
  @Nullable String needed(Table.Row row, Field field, String expected) {
    String text = table.text(row, field);
    if (text == null) {
      complain(row, field, "nothing in it; expected " + expected);
    }
    return text;
  }

  /** The day; null if there is none, with a complaint if it cannot be read. */
  @Nullable LocalDate day(Table.Row row, Field field) {
    String text = table.text(row, field);
    if (text == null) {
      return null;
    }
    LocalDate day = day(text);
    if (day == null) {
      complain(row, field, Complaints.quote(text) + " is no date; " + EXPECTED_DAY + meant(text));
    }
    return day;
  }

  @Nullable LocalDate neededDay(Table.Row row, Field field) {
    return needed(row, field, "a date, as 2024-03-17") == null ? null : day(row, field);
  }

  static @Nullable LocalDate day(String text) {
    Matcher day = DAY.matcher(text);
    return day.matches() ? day(day.group(1), day.group(2), day.group(3)) : null;
  }

  static @Nullable LocalDate day(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String meant(String text) {
    Matcher other = OTHER_DAY.matcher(text);
    if (!other.matches()) {
      return "";
    }
    List<String> days = new ArrayList<>();
    for (LocalDate day :
        new LocalDate[] {
          day(other.group(3), other.group(2), other.group(1)),
          day(other.group(3), other.group(1), other.group(2))
        }) {
      if (day != null && !days.contains(day.toString())) {
        days.add(day.toString());
      }
    }
    return days.isEmpty() ? "" : "; did you mean " + String.join(" or ", days) + "?";
  }

  /** The whole number; null with a complaint if there is none, or one below the least. */
  @Nullable Integer whole(Table.Row row, Field field, int least) {
    String text = needed(row, field, "a whole number");
    if (text == null) {
      return null;
    }
    try {
      int number = Integer.parseInt(text.replaceFirst("[.]0+$", ""));
      if (number >= least) {
        return number;
      }
      complain(row, field, number + " is below " + least);
    } catch (NumberFormatException e) {
      complain(row, field, Complaints.quote(text) + " is no whole number");
    }
    return null;
  }

  /** The number, with a decimal comma where cells are not parted by commas; null if it is none. */
  @Nullable Double number(Table.Row row, Field field, String text) {
    if (GROUPED.matcher(text).matches()) {
      complain(
          row,
          field,
          Complaints.quote(text)
              + " may be read in two ways; write "
              + text.replaceAll("[^0-9-]", "")
              + " for thousands, or one more digit behind a decimal point");
      return null;
    }
    if (!NUMBER.matcher(text).matches() || text.contains(",") && !table.hasDecimalCommas()) {
      complain(
          row, field, Complaints.quote(text) + " is no number; expected digits, as 1200 or 0.5");
      return null;
    }
    double number = Double.parseDouble(text.replace(',', '.'));
    if (number < 0) {
      complain(row, field, Complaints.quote(text) + " is below 0");
      return null;
    }
    return number;
  }
}
