package org.r2prules.kb.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.r2prules.judgement.Tool;
import org.r2prules.kb.Graph;
import org.r2prules.kb.Graph.Node;

/** What a row of the tables of tools says of its tool. */
final class ToolSection {

  private final Material material;
  private final Names names;
  private final Map<String, Tool> tools = new TreeMap<>();

  ToolSection(Material material) {
    this.material = material;
    this.names = new Names(material.doctrine());
    material.tools().forEach(tool -> tools.put(tool.code(), tool));
  }

  /** Nothing if it states no tool. */
  String of(Node rule, Links links) {
    StringBuilder text = new StringBuilder();
    for (Graph.Key key : rule.writes()) {
      if (key.type().equals("Tool") && tools.containsKey(key.name())) {
        text.append(of(tools.get(key.name()), links));
      }
    }
    return Markdown.section("The tool", text.toString());
  }

  private String of(Tool tool, Links links) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("approach", tool.approach().name().toLowerCase(Locale.ROOT)));
    rows.add(List.of("meant to", Markdown.text(tool.effect())));
    rows.add(List.of("what speaks against it", Markdown.text(tool.risk())));
    rows.add(List.of("called for by", criterion(tool.need(), links)));
    rows.add(List.of("cannot do without", criterion(tool.requires(), links)));
    rows.add(
        List.of(
            "gates",
            Markdown.code(tool.gates())
                + from(material.readers(new Graph.Key("Indicated", tool.gates())), links)));
    rows.add(List.of("whom it keeps out", criterion(tool.bars(), links)));
    rows.add(List.of("carried by", Markdown.codes(List.of(tool.agents().split(" ")))));
    return Markdown.table(List.of("what", "says"), rows);
  }

  private String criterion(String code, Links links) {
    Graph.Key key = new Graph.Key("Conclusion", code);
    if (!material.doctrine().labels().containsKey(key.name())) {
      return Markdown.code(code);
    }
    return Names.id(key) + ": " + names.called(key) + from(material.writers(key), links);
  }

  private static String from(List<Node> rules, Links links) {
    return rules.isEmpty() ? "" : " (" + links.rules(rules) + ")";
  }
}
