package org.r2prules.kb.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.kb.Graph.Node;
import org.r2prules.kb.Prose.Chapter;
import org.r2prules.kb.Prose.Section;

/** The page of a topic: its prose before the rules, and its rules. */
final class TopicPage {

  private final Material material;

  TopicPage(Material material) {
    this.material = material;
  }

  String of(String topic) {
    Links links = Links.from(topic);
    Map<String, Node> left = new LinkedHashMap<>();
    for (Node rule : material.rules()) {
      if (Material.topic(rule).equals(topic)) {
        left.put(rule.id(), rule);
      }
    }
    StringBuilder page =
        new StringBuilder(
            "# Topic %s: %d rules\n\n%s of all rules.\n\n"
                .formatted(topic, left.size(), links.page("Index", "README.md")));
    for (Chapter chapter : material.chapters(topic)) {
      page.append(chapter(chapter, left, links));
    }
    page.append(Markdown.section("Other rules", table(new ArrayList<>(left.values()), links)));
    return Markdown.ended(page);
  }

  private String chapter(Chapter chapter, Map<String, Node> left, Links links) {
    Set<String> ids = new TreeSet<>();
    chapter.sections().stream().map(Section::rules).forEach(ids::addAll);
    ids.retainAll(left.keySet());
    List<Node> rules = ids.stream().map(left::remove).toList();
    String opening = chapter.opening().isEmpty() ? "" : chapter.opening() + "\n\n";
    return Markdown.section(
        chapter.title().isEmpty() ? chapter.file() : chapter.title(),
        opening + table(rules, links));
  }

  private String table(List<Node> rules, Links links) {
    return Markdown.table(
        List.of("rule", "what it says"),
        rules.stream()
            .map(rule -> List.of(links.rule(rule), Markdown.text(material.title(rule))))
            .toList());
  }
}
