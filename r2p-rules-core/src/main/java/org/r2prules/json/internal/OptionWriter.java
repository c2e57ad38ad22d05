package org.r2prules.json.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.r2prules.assessment.Option;
import org.r2prules.judgement.Act;

/**
 * Writes options, each with the conclusion on it. What the catalogue says of the tool is the same
 * in every assessment and stands with the doctrine, but for the title.
 */
final class OptionWriter {

  private final Json json;
  private final ReasonWriter reasonWriter;
  private final PremiseWriter premiseWriter;
  private final Grounds grounds;

  OptionWriter(Json json, ReasonWriter reasonWriter, PremiseWriter premiseWriter, Grounds grounds) {
    this.json = json;
    this.reasonWriter = reasonWriter;
    this.premiseWriter = premiseWriter;
    this.grounds = grounds;
  }

  void write(Option option, Rows.Row row, int place) throws IOException {
    json.out.writeStartObject();
    json.put("id", option.id());
    json.put("measure", option.candidate().measure());
    json.put("title", option.tool().title());
    json.put("approach", option.approach());
    json.put("status", option.status());
    if (option.standing()) {
      json.put("standing", true);
    }
    json.put("emphasis", option.emphasis().orElse(null));
    if (!option.actors().isEmpty()) {
      reasonWriter.list("actors", option.actors());
    }
    json.put("is", row.standing());
    json.put("rule", row.rule());
    premiseWriter.read(row);
    reasonWriter.whole("basis", row.basis(), row.standing());
    for (int list = 0; list < Grounds.LISTS.size(); list++) {
      json.listUnlessEmpty(Grounds.LISTS.get(list), grounds.named(place, list));
    }
    List<Act> awaits = option.awaits();
    if (!awaits.isEmpty()) {
      json.out.writeArrayFieldStart("awaits");
      for (Act act : awaits) {
        json.out.writeStartObject();
        act(act);
        json.out.writeEndObject();
      }
      json.out.writeEndArray();
    }
    json.out.writeEndObject();
  }

  void act(Act act) throws IOException {
    json.put("organ", act.organ());
    json.put("act", act.text());
    json.out.writeObjectFieldStart("says");
    for (Map.Entry<String, String> each : act.says().entrySet()) {
      json.put(each.getKey(), each.getValue());
    }
    json.out.writeEndObject();
  }
}
