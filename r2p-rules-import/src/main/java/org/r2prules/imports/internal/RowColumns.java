package org.r2prules.imports.internal;

import java.util.List;
import org.r2prules.doctrine.Nearest;

/** The columns of a table of one row a fact. */
final class RowColumns {

  static final Field DATE = Field.of("date", "#date", "observed", "day", "date observed");
  static final Field CODE = Field.of("code", "#indicator+code", "vocabulary code", "indicator");
  static final Field VALUE = Field.of("value", "#indicator+value", "number", "answer");
  static final Field ABOUT =
      Field.of("about", "#group+code", "about whom", "subject", "whom", "who");
  static final Field NAME = Field.of("name", "#group+name", "name of whom");
  static final Field STANDARD =
      Field.of("standard", "#meta+standard", "standard of proof", "proof", "confidence");
  static final Field SOURCE = Field.of("source", "#meta+source", "kind of source");
  static final Field BY = Field.of("by", "#org", "who says so", "reported by", "organisation");
  static final Field KNOWN = Field.of("known", "#date+known", "known since", "date known");
  static final Field LINK = Field.of("link", "#meta+url", "url", "cite", "reference");

  private static final List<Field> NEEDED = List.of(CODE, VALUE, STANDARD, SOURCE);
  private static final List<Field> ALL =
      List.of(
          Frame.COUNTRY,
          DATE,
          CODE,
          VALUE,
          ABOUT,
          NAME,
          STANDARD,
          SOURCE,
          BY,
          KNOWN,
          LINK,
          Forecasts.MARK);

  private RowColumns() {}

  /** Complains about titles that are missing, doubled or misspelt, and notes those not read. */
  static void check(Table table, Frame frame) {
    boolean[] read = new boolean[table.width()];
    for (Field field : ALL) {
      if (table.has(field)) {
        read[table.column(field)] = true;
      }
    }
    for (int i = 0; i < table.width(); i++) {
      String title = table.title(i);
      if (read[i] || title.isEmpty()) {
        continue;
      }
      Field doubled = ALL.stream().filter(field -> field.hasTitle(title)).findFirst().orElse(null);
      List<String> absent =
          ALL.stream().filter(field -> !table.has(field)).map(Field::name).toList();
      String near = Nearest.hint(title, absent);
      if (doubled != null) {
        frame.complaints.add(
            table, table.titleRow(), i, "a second column for '" + doubled.name() + "'");
      } else if (!near.isEmpty()) {
        frame.complaints.add(table, table.titleRow(), i, "no such column" + near);
      } else {
        frame.notes.add("The column " + Complaints.quote(title) + " was not read.");
      }
    }
    frame.need(table, NEEDED.toArray(Field[]::new));
  }
}
