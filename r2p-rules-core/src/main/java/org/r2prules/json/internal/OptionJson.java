package org.r2prules.json.internal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.r2prules.assessment.Ground;
import org.r2prules.assessment.Option;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Conclusion;

/** An option as JSON. */
public final class OptionJson {

  private OptionJson() {}

  public static void write(Option option, ObjectNode node) {
    node.put("id", option.id());
    node.put("tool", option.tool().code());
    node.put("title", option.tool().title());
    JudgementJson.putUnlessNull(node, "measure", option.candidate().measure());
    node.put("approach", option.approach().name());
    ArrayNode instruments = node.putArray("instruments");
    List.of(option.tool().instruments().split(" ")).forEach(instruments::add);
    ArrayNode agents = node.putArray("agents");
    option.agents().forEach(agents::add);
    ArrayNode actors = node.putArray("actors");
    option.actors().forEach(actors::add);
    node.put("status", option.status().name());
    node.put("standing", option.standing());
    option.emphasis().ifPresent(emphasis -> node.put("emphasis", emphasis));
    node.put("effect", option.tool().effect());
    node.put("risk", option.tool().risk());
    node.put("source", option.tool().source());
    JudgementJson.write(option.indicated(), node.putObject("indicated"));
    ArrayNode gates = node.putArray("gates");
    option.gates().forEach(gate -> JudgementJson.write(gate.judgement(), gates.addObject()));
    grounds("inForceBy", option.inForceBy(), node);
    grounds("notIndicatedBy", option.notIndicatedBy(), node);
    grounds("blockedBy", option.blockedBy(), node);
    ArrayNode awaits = node.putArray("awaits");
    option.awaits().forEach(act -> write(act, awaits.addObject()));
    grounds("missing", option.missing(), node);
  }

  private static void write(Act act, ObjectNode node) {
    node.put("organ", act.organ());
    node.put("act", act.text());
    ObjectNode says = node.putObject("says");
    act.says().forEach(says::put);
  }

  private static void grounds(String name, List<Ground> grounds, ObjectNode node) {
    ArrayNode array = node.putArray(name);
    for (Ground ground : grounds) {
      ObjectNode entry = array.addObject();
      ArrayNode path = entry.putArray("path");
      ground.path().stream().map(Conclusion::key).forEach(path::add);
      JudgementJson.write(ground.leaf(), entry.putObject("leaf"));
    }
  }
}
