package org.r2prules.imports.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.r2prules.dossier.Problem;
import org.r2prules.imports.ImportException;

/** Collects what is wrong with a table. Not thread-safe. */
final class Complaints {

  private static final int LONGEST_QUOTE = 60;

  private record Complaint(int row, int column, Problem problem) {}

  private final List<Complaint> complaints = new ArrayList<>();

  /** Of a cell. */
  void add(Table table, int row, int column, String what) {
    String where = table.name() + ": row " + row + ", column " + letters(column);
    String title = table.title(column);
    complaints.add(
        new Complaint(
            row, column, new Problem(title.isEmpty() ? where : where + " " + quote(title), what)));
  }

  /** Of a row. */
  void add(Table table, int row, String what) {
    complaints.add(new Complaint(row, -1, new Problem(table.name() + ": row " + row, what)));
  }

  /** Of the table as a whole, or of the command. */
  void add(String where, String what) {
    complaints.add(new Complaint(0, -1, new Problem(where, what)));
  }

  boolean isEmpty() {
    return complaints.isEmpty();
  }

  /** Throws if there is any. */
  void check() {
    if (!complaints.isEmpty()) {
      throw exception();
    }
  }

  ImportException exception() {
    return new ImportException(
        complaints.stream()
            .sorted(Comparator.comparingInt(Complaint::row).thenComparingInt(Complaint::column))
            .map(Complaint::problem)
            .distinct()
            .toList());
  }

  static String quote(String text) {
    return "'" + Remarks.shown(text, LONGEST_QUOTE) + "'";
  }

  /** The name of a column in a spreadsheet: A to Z, AA and on. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
