package org.r2prules.kb.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.r2prules.kb.Graph.Node;
import org.r2prules.kb.Prose.Chapter;

/** The index of the handbook, and all its rules, each in a line. */
final class FrontPages {

  private static final Links LINKS = Links.fromTop();

  private final Material material;

  FrontPages(Material material) {
    this.material = material;
  }

  String index(String command) {
    List<List<String>> rows = new ArrayList<>();
    for (String topic : material.topics()) {
      List<Node> rules =
          material.rules().stream().filter(rule -> Material.topic(rule).equals(topic)).toList();
      rows.add(List.of(LINKS.page(topic, topic + "/README.md"), about(topic), rules.size() + ""));
    }
    return """
    # Handbook of the rules

    A page for each of the %d rules: what it concludes, why, its sources, the facts that it \
    reads, its switches, its scenarios, and the rules before and after it. Made of the rules, \
    their prose, the vocabulary and the scenarios; nothing here is written by hand, and the \
    build fails where a page is not what they say. Written anew by

        %s

    ## Topics

    %s

    ## Ways in

    - [by-section.md](by-section.md): from a section of a document to the rules that cite it
    - [by-fact.md](by-fact.md): from a code of the vocabulary to the rules that read it
    - [by-question.md](by-question.md): from a question in plain words to its code and rules
    - [by-conclusion.md](by-conclusion.md): from a conclusion to the rules that draw and \
    read it
    - [all.md](all.md): every rule in a line, for the search of a browser or an editor

    ## Searching

    Plain text, no network: in this folder

        grep -ri "safe area" .
        grep -rl "humanitarian.access" */

    or open [all.md](all.md) and search in the page: a line has the id of a rule, what it \
    says, what it concludes and the codes that it reads.
    """
        .formatted(
            material.rules().size(),
            command,
            Markdown.table(List.of("topic", "what it is about", "rules"), rows).strip());
  }

  /** What its first chapter is called, where that is on all of it; else what all are. */
  private String about(String topic) {
    List<Chapter> chapters = material.chapters(topic);
    boolean whole = chapters.get(0).file().equals(topic + "/" + topic + ".md");
    return chapters.stream()
        .limit(whole ? 1 : chapters.size())
        .map(chapter -> Markdown.text(chapter.title()))
        .collect(Collectors.joining("; "));
  }

  String all() {
    return "# All rules\n\n" + Markdown.list(material.rules().stream().map(this::line).toList());
  }

  private String line(Node rule) {
    List<String> concludes = Reads.sorted(rule.writes()).stream().map(Names::id).toList();
    String codes = Markdown.codes(Reads.codes(rule, material.doctrine().vocabulary()));
    return LINKS.rule(rule)
        + " "
        + Markdown.text(material.title(rule))
        + "; concludes "
        + String.join(", ", concludes)
        + (codes.isEmpty() ? "" : "; reads " + codes);
  }
}
