package org.r2prules.kb.handbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.kb.Graph;
import org.r2prules.kb.Graph.Node;
import org.r2prules.kb.handbook.Material.Place;

/** The ways into the handbook: from a section, a fact, a question or a conclusion to its rules. */
final class Indexes {

  private static final Links LINKS = Links.fromTop();

  private final Material material;
  private final Vocabulary vocabulary;
  private final Names names;

  Indexes(Material material) {
    this.material = material;
    this.vocabulary = material.doctrine().vocabulary();
    this.names = new Names(material.doctrine());
  }

  String bySection() {
    Map<String, Map<String, Map<String, Node>>> documents = new TreeMap<>();
    material.register().values().stream()
        .distinct()
        .forEach(
            place ->
                documents
                    .computeIfAbsent(place.document(), d -> new LinkedHashMap<>())
                    .put(place.section(), new TreeMap<>()));
    for (Node rule : material.rules()) {
      RuleInfo info = material.doctrine().rule(rule.id());
      for (String entry : info.register()) {
        Place place = material.register().get(entry);
        documents.get(place.document()).get(place.section()).put(rule.id(), rule);
      }
    }
    StringBuilder page =
        new StringBuilder(
            """
            # By section of the documents

            The rules that cite an entry of the register in that section. What became of each \
            entry, the others too: [doctrine-map.md](../doctrine-map.md).

            """);
    documents.forEach(
        (document, sections) -> {
          List<List<String>> rows = new ArrayList<>();
          sections.forEach(
              (section, rules) ->
                  rows.add(List.of(Markdown.text(section), LINKS.rules(rules.values()))));
          page.append(
              Markdown.section(
                  Markdown.text(document), Markdown.table(List.of("section", "rules"), rows)));
        });
    return Markdown.ended(page);
  }

  String byFact() {
    Map<String, List<List<String>>> groups = new TreeMap<>();
    byCode()
        .forEach(
            (term, rules) ->
                groups
                    .computeIfAbsent(term.code().split("\\.", 2)[0], g -> new ArrayList<>())
                    .add(
                        List.of(
                            Markdown.code(term.code()),
                            Names.about(term, ", "),
                            Markdown.text(term.means()),
                            LINKS.rules(rules))));
    StringBuilder page =
        new StringBuilder(
            """
            # By fact

            The codes of the vocabulary, and the rules that read each. A code without rules is \
            context for a reader.

            """);
    groups.forEach(
        (group, rows) ->
            page.append(
                Markdown.section(
                    group,
                    Markdown.table(List.of("code", "of", "what it means", "read by"), rows))));
    page.append(Markdown.section("Facts as they are supplied", asTheyAre()));
    return Markdown.ended(page);
  }

  private String asTheyAre() {
    Map<String, List<Node>> facts = new TreeMap<>();
    for (Node rule : material.rules()) {
      Reads.facts(rule)
          .keySet()
          .forEach(fact -> facts.computeIfAbsent(fact, f -> new ArrayList<>()).add(rule));
    }
    List<List<String>> rows = new ArrayList<>();
    facts.forEach((fact, rules) -> rows.add(List.of(fact, LINKS.rules(rules))));
    return Markdown.table(List.of("facts", "read by"), rows);
  }

  String byQuestion() {
    Map<String, Map<String, List<String>>> groups = new TreeMap<>();
    BiConsumer<String, List<String>> add =
        (about, row) ->
            groups.computeIfAbsent(about, a -> new TreeMap<>()).put(row.get(0) + row.get(1), row);
    byCode()
        .forEach(
            (term, rules) ->
                add.accept(
                    "About the " + Names.about(term, " or the "),
                    List.of(Names.question(term), Markdown.code(term.code()), LINKS.rules(rules))));
    vocabulary
        .inquiries()
        .forEach(
            (statement, inquiry) ->
                add.accept(
                    "Where a rule states that something is not known",
                    List.of(
                        Names.question(inquiry),
                        Markdown.text(statement),
                        LINKS.rules(
                            material.rules().stream()
                                .filter(rule -> rule.words().contains(statement))
                                .toList()))));
    StringBuilder page =
        new StringBuilder(
            """
            # By question

            What is asked of somebody who never saw the codes, the code that the answer is \
            written with, and the rules that read it.

            """);
    groups.forEach(
        (about, rows) ->
            page.append(
                Markdown.section(
                    about,
                    Markdown.table(
                        List.of("question", "code or statement", "rules"),
                        new ArrayList<>(rows.values())))));
    return Markdown.ended(page);
  }

  private Map<Term, List<Node>> byCode() {
    Map<Term, List<Node>> byCode = new LinkedHashMap<>();
    vocabulary.terms().forEach(term -> byCode.put(term, new ArrayList<>()));
    for (Node rule : material.rules()) {
      for (String code : Reads.codes(rule, vocabulary)) {
        byCode.get(vocabulary.term(code).orElseThrow()).add(rule);
      }
    }
    return byCode;
  }

  String byConclusion() {
    Map<String, List<List<String>>> groups = new TreeMap<>();
    for (String id : material.doctrine().labels().keySet()) {
      Graph.Key key = new Graph.Key("Conclusion", id);
      groups
          .computeIfAbsent(id.split(":", 2)[0], g -> new ArrayList<>())
          .add(row(key, names.called(key)));
    }
    Set<Graph.Key> keys = new LinkedHashSet<>();
    for (Node rule : material.rules()) {
      keys.addAll(rule.writes());
      keys.addAll(Reads.ofRules(rule));
    }
    keys.removeIf(Reads::isConclusion);
    List<List<String>> prepared =
        Reads.sorted(keys).stream().map(key -> row(key, names.called(key))).toList();
    List<String> columns = List.of("conclusion", "called", "concluded by", "read by");
    StringBuilder page =
        new StringBuilder(
            """
            # By conclusion

            The conclusions by kind, in the order of `labels.yaml`; last what rules prepare for \
            other rules alone. Who reads any of a type stands beside the type: `Tool` is any \
            `Tool X`.

            """);
    groups.forEach(
        (kind, rows) -> page.append(Markdown.section(kind, Markdown.table(columns, rows))));
    page.append(
        Markdown.section(
            "For other rules",
            Markdown.table(List.of("what", "what that is", "made by", "read by"), prepared)));
    return Markdown.ended(page);
  }

  /** Those that name it, and not whatever is of its type. */
  private List<Node> with(Function<Node, Set<Graph.Key>> keys, Graph.Key key) {
    return material.rules().stream().filter(rule -> keys.apply(rule).contains(key)).toList();
  }

  private List<String> row(Graph.Key key, String called) {
    return List.of(
        Names.id(key),
        called,
        LINKS.rules(with(Node::writes, key)),
        LINKS.rules(with(Node::reads, key)));
  }
}
