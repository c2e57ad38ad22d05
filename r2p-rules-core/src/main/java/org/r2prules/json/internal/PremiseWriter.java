package org.r2prules.json.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes what rules read. */
final class PremiseWriter {

  private final Json json;
  private final ReasonWriter reasonWriter;
  private final Reasons reasons;
  private final Rows rows;

  PremiseWriter(Json json, ReasonWriter reasonWriter, Reasons reasons, Rows rows) {
    this.json = json;
    this.reasonWriter = reasonWriter;
    this.reasons = reasons;
    this.rows = rows;
  }

  /** What the rule read beside what the basis names, or all that it read. */
  void read(Rows.Row row) throws IOException {
    if (row.whole() || !row.premises().isEmpty()) {
      json.out.writeFieldName(row.whole() ? "premises" : "beside");
      Integer place = rows.place(row.premises());
      if (place == null) {
        premises(row.premises());
      } else {
        json.out.writeNumber(place);
      }
    }
  }

  /** The premises of several rows, in order. */
  void shared() throws IOException {
    json.out.writeArrayFieldStart("premises");
    for (Map<String, Map<String, List<String>>> shared : rows.shared()) {
      premises(shared);
    }
    json.out.writeEndArray();
  }

  private void premises(Map<String, Map<String, List<String>>> premises) throws IOException {
    json.out.writeStartObject();
    for (Map.Entry<String, Map<String, List<String>>> sort : premises.entrySet()) {
      names(sort.getKey(), sort.getValue());
    }
    json.out.writeEndObject();
  }

  private void names(String sort, Map<String, List<String>> names) throws IOException {
    List<String> unnamed = names.get("");
    if (sort.equals("readings")) {
      json.list(sort, names.keySet());
    } else if (unnamed != null) {
      reasonWriter.list(sort, unnamed);
    } else {
      json.out.writeArrayFieldStart(sort);
      for (Map.Entry<String, List<String>> name : names.entrySet()) {
        named(name.getKey(), name.getValue());
      }
      json.out.writeEndArray();
    }
  }

  private void named(String name, List<String> about) throws IOException {
    if (about.size() == 1) {
      json.out.writeString(reasons.named(name, about.get(0)));
    } else {
      json.out.writeStartObject();
      reasonWriter.list("each", about);
      json.put("of", name);
      json.out.writeEndObject();
    }
  }
}
