package org.r2prules.json.internal;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.judgement.Tool;

/** Writes a doctrine from its first member to the last. */
public final class DoctrineDocument {

  private DoctrineDocument() {}

  /**
   * Writes the doctrine, and a line break; leaves the writer open.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(Doctrine doctrine, List<Tool> tools, String schema, Writer out)
      throws IOException {
    Json json = new Json(out);
    json.out.writeStartObject();
    json.put("schema", schema);
    json.put("name", doctrine.name());
    json.put("version", doctrine.version());
    json.put("hash", doctrine.hash());
    json.out.writeArrayFieldStart("labels");
    for (Map.Entry<String, String> label : new TreeMap<>(doctrine.labels()).entrySet()) {
      json.out.writeStartObject();
      json.put("id", label.getKey());
      json.put("label", label.getValue());
      json.out.writeEndObject();
    }
    json.out.writeEndArray();
    json.out.writeArrayFieldStart("tools");
    for (Tool tool : tools) {
      tool(tool, json);
    }
    json.out.writeEndArray();
    json.out.writeArrayFieldStart("rules");
    for (RuleInfo rule : doctrine.rules().values()) {
      json.out.writeStartObject();
      json.put("id", rule.id());
      json.put("title", rule.title());
      json.put("source", rule.source());
      json.list("register", rule.register());
      json.listUnlessEmpty("concludes", rule.concludes());
      json.out.writeEndObject();
    }
    json.out.writeEndArray();
    json.out.writeEndObject();
    json.out.flush();
    out.write('\n');
    out.flush();
  }

  private static void tool(Tool tool, Json json) throws IOException {
    json.out.writeStartObject();
    json.put("code", tool.code());
    json.put("title", tool.title());
    json.put("approach", tool.approach());
    json.list("instruments", words(tool.instruments()));
    json.list("agents", words(tool.agents()));
    json.put("effect", tool.effect());
    json.put("risk", tool.risk());
    json.put("source", tool.source());
    json.list("register", words(tool.register()));
    json.out.writeEndObject();
  }

  private static List<String> words(String cell) {
    return List.of(cell.split(" "));
  }
}
