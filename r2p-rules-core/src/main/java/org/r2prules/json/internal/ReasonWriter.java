package org.r2prules.json.internal;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        whole(reasons.get(number), null);
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

  /**
   * A reason; where it is shared, by its place.
   *
   * @param within how that stands in which it is written: a reason that stands alike does not say
   *     so again. Null where nothing is said.
   */
  void reason(String name, int number, @Nullable String within) throws IOException {
    json.out.writeFieldName(name);
    reason(number, within);
  }

  /** The same, and whole in any case. */
  void whole(String name, int number, @Nullable String within) throws IOException {
    json.out.writeFieldName(name);
    whole(reasons.get(number), within);
  }

  private void reason(int number, @Nullable String within) throws IOException {
    if (reasons.place(number) >= 0) {
      json.out.writeNumber(reasons.place(number));
    } else {
      whole(reasons.get(number), within);
    }
  }

  private void is(String standing, @Nullable String within) throws IOException {
    json.put("is", standing.equals(within) ? null : standing);
  }

  private void whole(Reason reason, @Nullable String within) throws IOException {
    if (reason instanceof Reason.Of of) {
      json.out.writeString(of.key());
      return;
    }
    if (reason instanceof Reason.Operation operation) {
      operation(operation, within);
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
      is(claims.standing(), within);
      json.listUnlessEmpty("for", claims.speaksFor());
      json.listUnlessEmpty("against", claims.speaksAgainst());
    } else if (reason instanceof Reason.Step step) {
      said("stated", step.said());
      is(step.standing(), within);
    } else if (reason instanceof Reason.Each each) {
      list("each", each.subjects());
      reason("of", each.reason(), within);
    }
    json.out.writeEndObject();
  }

  /** Words under a name, and what stands in their places. */
  void said(String name, Reason.Said said) throws IOException {
    json.put(name, said.pattern());
    json.listUnlessEmpty("with", said.args());
  }

  private void operation(Reason.Operation operation, @Nullable String within) throws IOException {
    json.out.writeStartArray();
    json.out.writeString(operation.operator().name());
    if (!operation.standing().equals(within)) {
      json.out.writeString(operation.standing());
    }
    if (operation.note() != null) {
      json.out.writeStartObject();
      said("note", operation.note());
      json.out.writeEndObject();
    }
    for (int part : operation.parts()) {
      reason(part, operation.standing());
    }
    json.out.writeEndArray();
  }
}
