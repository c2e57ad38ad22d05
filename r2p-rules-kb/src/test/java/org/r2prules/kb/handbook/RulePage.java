package org.r2prules.kb.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.doctrine.Term;
import org.r2prules.kb.Graph;
import org.r2prules.kb.Graph.Node;
import org.r2prules.kb.Prose.Section;
import org.r2prules.kb.handbook.Material.Place;
import org.r2prules.kb.handbook.Material.Shown;

/** The page of a rule. */
final class RulePage {

  private final Material material;
  private final Names names;
  private final ToolSection tools;

  RulePage(Material material) {
    this.material = material;
    this.names = new Names(material.doctrine());
    this.tools = new ToolSection(material);
  }

  String of(Node rule) {
    Links links = Links.from(Material.topic(rule));
    RuleInfo info = material.doctrine().rule(rule.id());
    String page =
        "# %s: %s\n\n".formatted(rule.id(), Markdown.text(info.title()))
            + "Topic %s; written in %s; %s of all rules.\n\n"
                .formatted(
                    links.page(Material.topic(rule), Material.topic(rule) + "/README.md"),
                    links.written(rule.file()),
                    links.page("index", "README.md"))
            + Markdown.section("What it concludes", concludes(rule))
            + tools.of(rule, links)
            + Markdown.section("Why", why(rule, links))
            + Markdown.section("Sources", sources(info))
            + Markdown.section("Facts it reads", facts(rule))
            + Markdown.section("What it reads of other rules", ofRules(rule, links))
            + Markdown.section("Switches it depends on", switches(rule))
            + Markdown.section("Who reads what it concludes", readers(rule, links))
            + Markdown.section("Scenarios", scenarios(rule, links));
    return Markdown.ended(page);
  }

  private String concludes(Node rule) {
    List<List<String>> conclusions = new ArrayList<>();
    List<List<String>> prepared = new ArrayList<>();
    for (Graph.Key key : Reads.sorted(rule.writes())) {
      if (Reads.isConclusion(key)) {
        conclusions.add(List.of(Names.id(key), names.called(key), names.denied(key)));
      } else {
        prepared.add(List.of(Names.id(key), names.called(key)));
      }
    }
    return Markdown.table(List.of("conclusion", "called", "where it does not hold"), conclusions)
        + Markdown.table(List.of("for other rules", "what that is"), prepared);
  }

  private String why(Node rule, Links links) {
    Section section = material.prose().of(rule.id()).orElse(null);
    if (section == null) {
      return "";
    }
    List<Node> others =
        section.rules().stream()
            .filter(id -> !id.equals(rule.id()))
            .map(id -> material.graph().rules().get(id))
            .toList();
    String same = others.isEmpty() ? "" : "\n\nSaid of " + links.rules(others) + " too.";
    return section.body() + same;
  }

  private String sources(RuleInfo info) {
    List<String> cited = Stream.of(info.source().split(";")).map(Markdown::text).toList();
    List<List<String>> entries = new ArrayList<>();
    for (String entry : info.register()) {
      Place place = material.register().get(entry);
      entries.add(
          List.of(
              Markdown.code(entry),
              Markdown.text(place.document()),
              Markdown.text(place.section())));
    }
    return Markdown.list(cited)
        + "\n"
        + Markdown.table(List.of("entry of the register", "document", "section"), entries);
  }

  private String facts(Node rule) {
    List<List<String>> codes = new ArrayList<>();
    for (String code : Reads.codes(rule, material.doctrine().vocabulary())) {
      Term term = material.doctrine().vocabulary().term(code).orElseThrow();
      codes.add(
          List.of(
              Markdown.code(code),
              Names.about(term, ", "),
              Markdown.text(term.means()),
              Names.question(term)));
    }
    List<String> whole = new ArrayList<>();
    Reads.facts(rule)
        .forEach(
            (fact, keys) -> whole.add(fact + (keys.isEmpty() ? "" : ": " + Markdown.codes(keys))));
    String asTheyAre =
        whole.isEmpty() ? "" : "Facts as they are supplied:\n\n" + Markdown.list(whole);
    return Markdown.table(List.of("code", "of", "what it means", "what is asked"), codes)
        + asTheyAre;
  }

  private String ofRules(Node rule, Links links) {
    List<List<String>> rows = new ArrayList<>();
    for (Graph.Key key : Reads.ofRules(rule)) {
      rows.add(List.of(Names.id(key), names.called(key), links.rules(material.writers(key))));
    }
    return Markdown.table(List.of("read", "called", "comes from"), rows);
  }

  private String switches(Node rule) {
    List<List<String>> rows = new ArrayList<>();
    for (String key : Reads.switches(rule)) {
      Interpretation each = material.doctrine().interpretations().get(key);
      List<String> readings = new ArrayList<>();
      each.readings()
          .forEach(
              (reading, means) ->
                  readings.add(Markdown.code(reading) + ": " + Markdown.text(means)));
      rows.add(
          List.of(
              Markdown.code(key) + ": " + Markdown.text(each.title()),
              String.join("; ", readings),
              Markdown.code(each.standard()) + ", for " + Markdown.text(each.why())));
    }
    return Markdown.table(List.of("switch", "readings", "usual reading"), rows);
  }

  private String readers(Node rule, Links links) {
    List<List<String>> rows = new ArrayList<>();
    for (Graph.Key key : Reads.sorted(rule.writes())) {
      List<Node> readers = material.readers(key);
      if (!readers.isEmpty()) {
        rows.add(List.of(Names.id(key), links.rules(readers)));
      }
    }
    return Markdown.table(List.of("what", "read by"), rows);
  }

  private String scenarios(Node rule, Links links) {
    List<Shown> shown = material.scenarios().getOrDefault(rule.id(), List.of());
    if (shown.isEmpty()) {
      return "It concludes nothing by itself: the scenarios of the rules that read it show it.";
    }
    Map<String, List<String>> byFile = new LinkedHashMap<>();
    for (Shown scenario : shown) {
      byFile.computeIfAbsent(scenario.file(), f -> new ArrayList<>()).add(scenario.title());
    }
    StringBuilder text = new StringBuilder();
    if (rule.writes().stream().anyMatch(key -> key.type().equals("Tool"))) {
      text.append("On its option; what fires, or not, is the rule of its gates.\n\n");
    }
    byFile.forEach(
        (file, titles) ->
            text.append(links.scenarios(file))
                .append("\n\n")
                .append(Markdown.list(titles.stream().map(Markdown::text).toList()))
                .append('\n'));
    return text.toString();
  }
}
