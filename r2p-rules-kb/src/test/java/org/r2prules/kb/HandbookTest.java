package org.r2prules.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.Term;
import org.r2prules.kb.handbook.Handbook;
import org.r2prules.kb.handbook.Material;
import org.r2prules.kb.handbook.Material.Place;
import org.r2prules.kb.handbook.Material.Shown;
import org.r2prules.testkit.Expectation;
import org.r2prules.testkit.Scenario;
import org.r2prules.testkit.ScenarioFiles;
import org.r2prules.testkit.ScenarioReader;

/** The handbook in {@code docs/handbook} is what the rules, their prose and scenarios say. */
class HandbookTest {

  private static final String COMMAND =
      "mvn package -pl r2p-rules-kb -am -Dtest=HandbookTest"
          + " -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update=true";

  private static final Path FOLDER = Sources.ROOT.resolve("docs/handbook");
  private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(([^)]+)\\)");

  private static final R2pRules RULES = R2pRules.load();
  private static final Graph GRAPH = Graph.load();
  private static final Map<String, String> PAGES = Handbook.pages(material(), COMMAND);

  private static Material material() {
    Prose prose = Prose.of(Sources.in(Sources.KB, ".md"));
    return new Material(GRAPH, RULES.doctrine(), RULES.tools(), prose, register(), scenarios());
  }

  private static Map<String, Place> register() {
    Map<String, Place> register = new LinkedHashMap<>();
    try {
      for (Map<String, String> row : CsvRows.read(Sources.KB.resolve("map.csv"))) {
        register.put(row.get("entry"), new Place(row.get("document"), row.get("section")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return register;
  }

  /** Those of each rule; of the row of a tool those that are on its option alone. */
  private static Map<String, List<Shown>> scenarios() {
    Map<String, String> rows = new TreeMap<>();
    Catalogue.rows().forEach((row, tool) -> rows.put("Option:" + tool, row));
    ScenarioReader reader = ScenarioReader.of(RULES.doctrine());
    Map<String, List<Shown>> scenarios = new TreeMap<>();
    for (ScenarioFiles.Source source : ScenarioFiles.in(Sources.KB_SCENARIOS)) {
      for (Scenario each : reader.read(source)) {
        Set<String> of = new TreeSet<>();
        if (each.rule() != null) {
          of.add(each.rule());
        }
        Set<String> concluded =
            each.then().stream().map(Expectation::conclusion).collect(Collectors.toSet());
        if (concluded.size() == 1) {
          concluded.stream().map(rows::get).filter(Objects::nonNull).forEach(of::add);
        }
        Shown shown = new Shown(source.name(), each.title());
        of.forEach(rule -> scenarios.computeIfAbsent(rule, r -> new ArrayList<>()).add(shown));
      }
    }
    return scenarios;
  }

  @Test
  void the_pages_are_those_that_the_rules_make() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      write();
    }
    Map<String, String> found = Sources.in(FOLDER, "");
    Set<String> stale = new TreeSet<>();
    PAGES.forEach(
        (page, text) -> {
          String was = found.remove(page);
          if (was == null) {
            stale.add("missing: " + page);
          } else if (!was.equals(text)) {
            stale.add("differs: " + page);
          }
        });
    found.keySet().forEach(page -> stale.add("of no rule: " + page));
    assertTrue(
        stale.isEmpty(),
        () ->
            "docs/handbook is not what the rules say. This writes it anew:\n  %s\n%s"
                .formatted(COMMAND, String.join("\n", stale)));
  }

  private static void write() throws IOException {
    for (Map.Entry<String, Path> old : Sources.paths(FOLDER, "").entrySet()) {
      if (!PAGES.containsKey(old.getKey())) {
        Files.delete(old.getValue());
      }
    }
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      Path file = FOLDER.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }

  @Test
  void every_rule_has_a_page_and_every_page_of_a_topic_a_rule() {
    Set<String> expected =
        GRAPH.rules().values().stream()
            .map(Handbook::page)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> found = new TreeSet<>(PAGES.keySet());
    found.removeIf(page -> !page.contains("/") || page.endsWith("/README.md"));
    assertEquals(expected, found);
    assertEquals(RULES.doctrine().rules().keySet(), GRAPH.rules().keySet());
  }

  @Test
  void every_link_leads_to_a_file() {
    Offenders offenders = new Offenders();
    PAGES.forEach(
        (page, text) -> {
          Matcher link = LINK.matcher(text);
          while (link.find()) {
            String target = Path.of(page).resolveSibling(link.group(1)).normalize().toString();
            offenders.addUnless(
                PAGES.containsKey(target.replace('\\', '/'))
                    || Files.isRegularFile(FOLDER.resolve(target).normalize()),
                "a link leads to a file",
                page + ": " + link.group(1));
          }
        });
    offenders.assertNone();
  }

  @Test
  void every_code_that_a_rule_reads_leads_to_it() {
    Offenders offenders = new Offenders();
    for (String index : List.of("by-fact.md", "by-question.md")) {
      List<String> lines = PAGES.get(index).lines().toList();
      for (Term term : RULES.doctrine().vocabulary().terms()) {
        Graph.Key key = new Graph.Key("Finding", term.code());
        for (Graph.Node rule : GRAPH.rules().values()) {
          if (rule.reads().contains(key)) {
            offenders.addUnless(
                leads(lines, term.code(), rule),
                "a code leads to each rule that reads it, in " + index,
                term.code() + ": " + rule.id());
          }
        }
      }
    }
    offenders.assertNone();
  }

  /** Whether the index has a line of that name that links to the rule. */
  private static boolean leads(List<String> lines, String name, Graph.Node rule) {
    return lines.stream()
        .anyMatch(
            line -> line.contains("| `" + name + "` |") && line.contains("[" + rule.id() + "]"));
  }

  @Test
  void every_conclusion_leads_to_the_rules_that_draw_it() {
    Offenders offenders = new Offenders();
    List<String> lines = PAGES.get("by-conclusion.md").lines().toList();
    for (Graph.Node rule : GRAPH.rules().values()) {
      for (Graph.Key key : rule.writes()) {
        if (key.type().equals("Conclusion")) {
          offenders.addUnless(
              leads(lines, key.name(), rule),
              "a conclusion leads to each rule that draws it",
              key.name() + ": " + rule.id());
        }
      }
    }
    offenders.assertNone();
  }

  @Test
  void a_page_has_nothing_that_differs_from_build_to_build() {
    Offenders offenders = new Offenders();
    PAGES.forEach(
        (page, text) -> {
          offenders.addUnless(text.endsWith("\n"), "a page ends with its last line", page);
          offenders.addUnless(!text.contains("\r"), "a line ends as in every build", page);
          offenders.addUnless(!text.contains("://"), "a page names no address", page);
        });
    offenders.assertNone();
  }
}
