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
   * @param decides options by their ids, other conclusions as the subject of the claims sees them
   */
  record Row(List<String> decides, String standing, List<Asked> claims, List<String> statements) {}

  private final List<Row> rows = new ArrayList<>();
  private final int leftOut;

  Needs(List<InformationNeed> all, Kept kept, Reasons reasons) {
    List<InformationNeed> needs =
        all.stream().filter(need -> !kept.decides(need).isEmpty()).toList();
    List<List<String>> decides =
        needs.stream().map(need -> reasons.decided(kept.decides(need), need.about())).toList();
    leftOut = all.size() - needs.size();
    for (int i = 0; i < needs.size(); ) {
      int end = i + 1;
      while (end < needs.size()
          && decides.get(i).equals(decides.get(end))
          && needs.get(i).doubts().equals(needs.get(end).doubts())) {
        end++;
      }
      rows.add(row(decides.get(i), needs.subList(i, end)));
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

  private static Row row(List<String> decides, List<InformationNeed> needs) {
    Asked.Gathering gathering = new Asked.Gathering();
    List<String> statements = new ArrayList<>();
    for (InformationNeed need : needs) {
      if (need.code() != null && need.about() != null && need.value() != null) {
        gathering.add(need.code(), need.about(), need.value());
      } else if (need.statement() != null) {
        statements.add(need.statement());
      }
    }
    String standing = Reasons.standing(needs.get(0).doubts());
    return new Row(decides, standing, gathering.all(), statements);
  }

  /** How many help to decide nothing that is written. */
  int leftOut() {
    return leftOut;
  }

  List<Row> rows() {
    return rows;
  }
}
