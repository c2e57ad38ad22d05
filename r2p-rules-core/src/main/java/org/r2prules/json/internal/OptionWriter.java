package org.r2prules.json.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.r2prules.assessment.Gate;
import org.r2prules.assessment.Option;
import org.r2prules.judgement.Act;

/** Writes options: what they rest on by reference. */
final class OptionWriter {

  private final Json json;
  private final ReasonWriter reasonWriter;
  private final Reasons reasons;
  private final Grounds grounds;

  OptionWriter(Json json, ReasonWriter reasonWriter, Reasons reasons, Grounds grounds) {
    this.json = json;
    this.reasonWriter = reasonWriter;
    this.reasons = reasons;
    this.grounds = grounds;
  }

  /** Adds what options rest on to the reasons; returns the numbers. */
  List<Integer> add(List<Option> options) {
    List<Integer> added = new ArrayList<>();
    for (Option option : options) {
      reasons.use(instruments(option));
      reasons.use(option.agents());
      reasons.use(option.actors());
      added.add(reasons.add(option.indicated(), option.id()));
      for (Gate gate : option.gates()) {
        added.add(reasons.add(gate.judgement(), option.id()));
      }
    }
    return added;
  }

  private static List<String> instruments(Option option) {
    return List.of(option.tool().instruments().split(" "));
  }

  void write(Option option, int place) throws IOException {
    json.out.writeStartObject();
    json.put("id", option.id());
    json.put("tool", option.tool().code());
    json.put("title", option.tool().title());
    json.put("measure", option.candidate().measure());
    json.put("approach", option.approach());
    reasonWriter.list("instruments", instruments(option));
    reasonWriter.list("agents", option.agents());
    reasonWriter.list("actors", option.actors());
    json.put("status", option.status());
    json.put("standing", option.standing());
    json.put("emphasis", option.emphasis().orElse(null));
    json.put("effect", option.tool().effect());
    json.put("risk", option.tool().risk());
    json.put("source", option.tool().source());
    reasonWriter.reason("indicated", reasons.add(option.indicated(), option.id()));
    json.out.writeArrayFieldStart("gates");
    for (Gate gate : option.gates()) {
      reasonWriter.reason(reasons.add(gate.judgement(), option.id()));
    }
    json.out.writeEndArray();
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
