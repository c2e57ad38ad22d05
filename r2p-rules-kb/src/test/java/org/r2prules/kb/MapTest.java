package org.r2prules.kb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.r2prules.R2pRules;
import org.r2prules.doctrine.RuleInfo;
import org.r2prules.testkit.Golden;

/** {@code map.csv} says of every entry of the register what became of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the rules are loaded once
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MapTest {

  private static final Path MAP = Sources.KB.resolve("map.csv");
  private static final Path PAGE = Sources.ROOT.resolve("docs/doctrine-map.md");
  private static final Path CASES = Sources.KB_SCENARIOS.resolve("cases");
  private static final List<String> COLUMNS =
      List.of("entry", "document", "section", "what", "where", "reason");
  private static final Set<String> CITED = Set.of("RULE", "ROW");

  private final R2pRules rules = R2pRules.load();

  @Test
  @Order(1) // where both are written anew, the page is made of the map of now
  void the_rules_that_cite_an_entry_are_those_that_the_map_names() throws IOException {
    Map<String, Set<String>> citing = citing();
    Set<String> rows = Catalogue.rows().keySet();
    List<Map<String, String>> map = map();
    Set<String> listed = map.stream().map(row -> row.get("entry")).collect(Collectors.toSet());
    Offenders offenders = new Offenders();
    citing
        .keySet()
        .forEach(
            entry ->
                offenders.addUnless(
                    listed.contains(entry), "an entry that a rule cites is in the map", entry));
    offenders.assertNone();
    StringBuilder mended = new StringBuilder(String.join(",", COLUMNS)).append('\n');
    for (Map<String, String> row : map) {
      Set<String> where = citing.get(row.get("entry"));
      if (where != null) {
        if (!CITED.contains(row.get("what"))) {
          row.put("reason", ""); // it said why no rule carries the entry
        }
        row.put("what", rows.containsAll(where) ? "ROW" : "RULE");
        row.put("where", String.join(" ", where));
      } else if (CITED.contains(row.get("what"))) {
        row.put("what", "OPEN");
        row.put("where", "");
      }
      mended.append(
          COLUMNS.stream().map(each -> quoted(row.get(each))).collect(Collectors.joining(",")));
      mended.append('\n');
    }
    Golden.check(MAP, mended.toString());
  }

  @Test
  void what_no_rule_carries_says_where_it_stands_or_why_it_was_left_out() throws IOException {
    Offenders offenders = new Offenders();
    Set<String> entries = new TreeSet<>();
    for (Map<String, String> row : map()) {
      String entry = row.get("entry");
      offenders.addUnless(entries.add(entry), "an entry stands once in the map", entry);
      String where = row.get("where");
      boolean right =
          switch (row.get("what")) {
            case "RULE", "ROW" -> !where.isEmpty();
            case "CASE" -> !where.isEmpty() && !row.get("reason").isEmpty();
            case "NOTE" -> rules.doctrine().labels().containsKey(where);
            case "LEFT_OUT" -> where.isEmpty() && row.get("reason").split(" ").length > 4;
            default -> false;
          };
      offenders.addUnless(
          right,
          "RULE, ROW: the rules, and what of the entry they do not carry; CASE: its cases, and what"
              + " they show; NOTE: the conclusion beside which it stands; LEFT_OUT: a reason in a"
              + " sentence; nothing is open",
          entry + " " + row.get("what") + " " + where);
    }
    offenders.assertNone();
  }

  @Test
  void an_entry_that_is_part_of_a_case_is_cited_by_what_the_case_asserts() throws IOException {
    Map<String, Set<String>> cited = new TreeMap<>();
    for (String name : rules.cases()) {
      cited.put(name, cited(CASES.resolve("expected/" + name + ".yaml")));
    }
    Set<String> shipped = Set.copyOf(cited.keySet());
    Offenders offenders = new Offenders();
    for (String file : scenarioFiles()) {
      String name = file.replace(".yaml", "");
      offenders.addUnless(
          !shipped.contains(name), "a case has the name of no other that is shipped", name);
      offenders.addUnless(
          Files.isRegularFile(CASES.resolve("dossiers").resolve(file)),
          "a case has a dossier of its name in cases/dossiers",
          name);
      cited.put(name, cited(CASES.resolve(file)));
    }
    Map<String, Set<String>> mapped = new TreeMap<>();
    for (Map<String, String> row : map()) {
      if (row.get("what").equals("CASE")) {
        for (String name : row.get("where").split(" ")) {
          mapped.computeIfAbsent(name, n -> new TreeSet<>()).add(row.get("entry"));
          offenders.addUnless(
              cited.getOrDefault(name, Set.of()).contains(row.get("entry")),
              "a case that the map names is shipped, or lies in cases, and cites the entry under"
                  + " register",
              row.get("entry") + " " + name);
        }
      }
    }
    cited.forEach(
        (name, entries) ->
            entries.forEach(
                entry ->
                    offenders.addUnless(
                        mapped.getOrDefault(name, Set.of()).contains(entry),
                        "an entry that a case cites is part of it in the map",
                        name + " " + entry)));
    offenders.assertNone();
  }

  /** Those that lie in the folder itself: their dossiers, and the shipped cases, lie deeper. */
  private static List<String> scenarioFiles() {
    return Sources.paths(CASES, ".yaml").keySet().stream()
        .filter(file -> !file.contains("/"))
        .toList();
  }

  /** At the top of what a shipped case is expected to give, or in the scenarios as examples. */
  private static Set<String> cited(Path file) throws IOException {
    JsonNode root = new YAMLMapper().readTree(Sources.read(file));
    Set<String> entries = new TreeSet<>();
    root.path("register").forEach(entry -> entries.add(entry.asText()));
    root.path("scenarios")
        .forEach(
            scenario ->
                scenario
                    .path("register")
                    .forEach(example -> entries.add(example.asText().replaceAll("/.*", ""))));
    return entries;
  }

  @Test
  void the_map_has_every_entry_of_the_register_in_its_place() throws IOException {
    Path register = Path.of(System.getProperty("r2p.shared", ""), "doctrine", "register");
    Assumptions.assumeTrue(
        Files.isDirectory(register), "SKIPPED: no register at r2p.shared to hold the map against");
    Map<String, String> expected = new TreeMap<>();
    for (String text : Sources.in(register, ".yaml").values()) {
      new YAMLMapper()
          .readTree(text)
          .forEach(
              entry ->
                  expected.put(
                      entry.get("id").asText(),
                      entry.at("/source/doc").asText()
                          + ", "
                          + entry.at("/source/section").asText()));
    }
    Map<String, String> found = new TreeMap<>();
    map().forEach(r -> found.put(r.get("entry"), r.get("document") + ", " + r.get("section")));
    Assertions.assertEquals(expected, found);
  }

  @Test
  void the_page_goes_the_other_way() throws IOException {
    Golden.check(PAGE, page());
  }

  private String page() throws IOException {
    Map<String, Map<String, List<Map<String, String>>>> documents = new LinkedHashMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Map<String, String> row : map()) {
      documents
          .computeIfAbsent(row.get("document"), d -> new LinkedHashMap<>())
          .computeIfAbsent(row.get("section"), s -> new ArrayList<>())
          .add(row);
      counts.merge(row.get("what"), 1, Integer::sum);
    }
    StringBuilder page =
        new StringBuilder(
            """
            # What became of each section
            Made of `map.csv` of the knowledge base by `MapTest`; written anew with `-Dgolden.update=true`. An entry is a point of the register of the doctrine.

            | what | entries |
            |---|---|
            """);
    counts.forEach((what, count) -> page.append("| %s | %d |%n".formatted(named(what), count)));
    documents.forEach(
        (document, sections) -> {
          page.append("\n## ").append(document).append('\n');
          sections.forEach(
              (section, entries) -> {
                page.append("\n### ")
                    .append(section)
                    .append("\n| entry | what became of it |\n|---|---|\n");
                entries.forEach(row -> page.append(line(row)));
              });
        });
    return page.toString();
  }

  private String line(Map<String, String> row) {
    String what =
        switch (row.get("what")) {
          case "RULE", "ROW" ->
              List.of(row.get("where").split(" ")).stream()
                      .map(id -> id + ": " + rules.doctrine().rules().get(id).title())
                      .collect(Collectors.joining("; "))
                  + (row.get("reason").isEmpty() ? "" : ". The rest: " + row.get("reason"));
          case "NOTE" -> "Stands beside " + row.get("where") + ". " + row.get("reason");
          case "CASE" -> "Case " + row.get("where").replace(" ", ", ") + ". " + row.get("reason");
          case "LEFT_OUT" -> "Left out: " + row.get("reason");
          default -> "**Not in the doctrine yet**";
        };
    return "| " + row.get("entry") + " | " + what.strip().replace("|", "\\|") + " |\n";
  }

  private static String named(String what) {
    return switch (what) {
      case "RULE" -> "carried by a rule";
      case "ROW" -> "carried by a row of a table";
      case "NOTE" -> "told beside a conclusion";
      case "CASE" -> "part of a case";
      case "LEFT_OUT" -> "left out, for a reason";
      default -> "not in the doctrine yet";
    };
  }

  private Map<String, Set<String>> citing() {
    Map<String, Set<String>> citing = new TreeMap<>();
    for (RuleInfo rule : rules.doctrine().rules().values()) {
      rule.register()
          .forEach(each -> citing.computeIfAbsent(each, e -> new TreeSet<>()).add(rule.id()));
    }
    return citing;
  }

  private static List<Map<String, String>> map() throws IOException {
    return CsvRows.read(MAP);
  }

  private static String quoted(String cell) {
    return cell.matches("[^\",\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
