package org.r2prules.json.internal;

import java.io.IOException;
import java.util.List;

/** Writes reasons, and lists; what is shared by the place where it stands. */
final class ReasonWriter {

  private final Json json;
  private final Reasons reasons;

  ReasonWriter(Json json, Reasons reasons) {
    this.json = json;
    this.reasons = reasons;
  }

  /** What is shared, each in its place. */
  void shared() throws IOException {
    json.out.writeArrayFieldStart("lists");
    for (List<String> list : reasons.lists()) {
      json.out.writeStartArray();
      for (String each : list) {
        json.out.writeString(each);
      }
      json.out.writeEndArray();
    }
    json.out.writeEndArray();
    json.out.writeArrayFieldStart("reasons");
    for (int number = 0; number < reasons.size(); number++) {
      if (reasons.place(number) >= 0) {
        whole(reasons.get(number));
      }
    }
    json.out.writeEndArray();
  }

  /** A list under a name; where it is shared, by its place. */
  void list(String name, List<String> list) throws IOException {
    Integer place = reasons.place(list);
    if (place == null) {
      json.list(name, list);
    } else {
      json.out.writeNumberField(name, place);
    }
  }

  void reason(String name, int number) throws IOException {
    json.out.writeFieldName(name);
    reason(number);
  }

  void reason(int number) throws IOException {
    if (reasons.place(number) >= 0) {
      json.out.writeNumber(reasons.place(number));
    } else {
      whole(reasons.get(number));
    }
  }

  private void whole(Reason reason) throws IOException {
    if (reason instanceof Reason.Of of) {
      json.out.writeString(of.key());
      return;
    }
    if (reason instanceof Reason.Operation operation) {
      operation(operation);
      return;
    }
    json.out.writeStartObject();
    if (reason instanceof Reason.Claims claims) {
      json.put("code", claims.code());
      json.put("about", claims.about());
      if (claims.values().size() == 1) {
        json.put("value", claims.values().get(0));
      } else {
        list("values", claims.values());
      }
      json.put("is", claims.standing());
      json.listUnlessEmpty("for", claims.speaksFor());
      json.listUnlessEmpty("against", claims.speaksAgainst());
    } else if (reason instanceof Reason.Step step) {
      said("stated", step.said());
      json.put("is", step.standing());
    } else if (reason instanceof Reason.Each each) {
      list("each", each.subjects());
      reason("of", each.reason());
    }
    json.out.writeEndObject();
  }

  /** Words under a name, and what stands in their places. */
  void said(String name, Reason.Said said) throws IOException {
    json.put(name, said.pattern());
    json.listUnlessEmpty("with", said.args());
  }

  private void operation(Reason.Operation operation) throws IOException {
    json.out.writeStartArray();
    json.out.writeString(operation.operator().name());
    json.out.writeString(operation.standing());
    if (operation.note() != null) {
      json.out.writeStartObject();
      said("note", operation.note());
      json.out.writeEndObject();
    }
    for (int part : operation.parts()) {
      reason(part);
    }
    json.out.writeEndArray();
  }
}
