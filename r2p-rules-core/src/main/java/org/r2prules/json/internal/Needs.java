package org.r2prules.json.internal;

import java.util.ArrayList;
import java.util.List;
import org.r2prules.assessment.InformationNeed;

/** What is not known; what decides the same and follows one another stands together. */
final class Needs {

  /**
   * What would help to decide the same.
   *
   * @param standing why it is not known
   * @param decides options by their ids, other conclusions as a reason names them
   */
  record Row(List<String> decides, String standing, List<Asked> claims, List<String> statements) {}

  private final List<Row> rows = new ArrayList<>();
  private final int leftOut;

  Needs(List<InformationNeed> all, Kept kept, Reasons reasons) {
    List<InformationNeed> needs =
        all.stream().filter(need -> !kept.decides(need).isEmpty()).toList();
    leftOut = all.size() - needs.size();
    for (int i = 0; i < needs.size(); ) {
      int end = i + 1;
      while (end < needs.size() && alike(needs.get(i), needs.get(end), kept)) {
        end++;
      }
      rows.add(row(needs.subList(i, end), kept, reasons));
      i = end;
    }
    for (Row row : rows) {
      reasons.use(row.decides());
      for (Asked asked : row.claims()) {
        reasons.use(asked.about());
        reasons.use(asked.values());
      }
    }
  }

  private static boolean alike(InformationNeed one, InformationNeed other, Kept kept) {
    return kept.decides(one).equals(kept.decides(other)) && one.doubts().equals(other.doubts());
  }

  private static Row row(List<InformationNeed> needs, Kept kept, Reasons reasons) {
    Asked.Gathering gathering = new Asked.Gathering();
    List<String> statements = new ArrayList<>();
    for (InformationNeed need : needs) {
      if (need.code() != null && need.about() != null && need.value() != null) {
        gathering.add(need.code(), need.about(), need.value());
      } else if (need.statement() != null) {
        statements.add(need.statement());
      }
    }
    InformationNeed first = needs.get(0);
    return new Row(
        kept.decides(first).stream().map(reasons::shortKey).toList(),
        Reasons.standing(first.doubts()),
        gathering.all(),
        statements);
  }

  /** How many help to decide nothing that is written. */
  int leftOut() {
    return leftOut;
  }

  List<Row> rows() {
    return rows;
  }
}
