package org.r2prules.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.r2prules.assessment.InformationNeed;
import org.r2prules.judgement.Doubt;

/** What is not known; what decides the same and follows one another stands together. */
final class Needs {

  /** What would help to decide the same. */
  record Row(
      List<String> decides, Set<Doubt> doubts, List<Asked> claims, List<String> statements) {}

  private final List<Row> rows = new ArrayList<>();

  Needs(List<InformationNeed> needs, Reasons reasons) {
    for (int i = 0; i < needs.size(); ) {
      int end = i + 1;
      while (end < needs.size() && alike(needs.get(i), needs.get(end))) {
        end++;
      }
      rows.add(row(needs.subList(i, end)));
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

  private static boolean alike(InformationNeed one, InformationNeed other) {
    return one.decides().equals(other.decides()) && one.doubts().equals(other.doubts());
  }

  private static Row row(List<InformationNeed> needs) {
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
    return new Row(first.decides(), first.doubts(), gathering.all(), statements);
  }

  List<Row> rows() {
    return rows;
  }
}
