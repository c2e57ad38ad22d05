package org.r2prules.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All rules of a folder, in the order of their files and lines, and what cannot be read in them.
 *
 * @param words what the files beside the rules declare
 * @param rules the rules, and the rows of the tables
 * @param problems what is no DRL, no Java or no row, and ids that are taken
 * @param whole whether all could be read: otherwise it cannot be told what nobody concludes
 * @param written what was found already by {@link #writes}
 */
record RuleFiles(
    Words words,
    List<ParsedRule> rules,
    List<Problem> problems,
    boolean whole,
    IdentityHashMap<ParsedRule, Writes> written) {

  static RuleFiles in(KnowledgeBase base) {
    Path folder = base.folder();
    DrlReader drl = new DrlReader();
    TableReader tables = new TableReader();
    for (Path file : base.files()) {
      SourceText source = SourceText.read(folder, file);
      if (source.file().endsWith(".drl")) {
        drl.read(source);
      } else if (source.file().endsWith(".drl.csv")) {
        tables.read(source);
      }
    }
    List<ParsedRule> rules = new ArrayList<>(tables.rows());
    rules.addAll(drl.rules());
    List<Problem> problems = new ArrayList<>(drl.problems());
    problems.addAll(tables.problems());
    Words words = Words.in(folder);
    problems.addAll(words.problems());
    taken(rules, problems);
    boolean whole = drl.whole() && tables.problems().isEmpty() && words.problems().isEmpty();
    return new RuleFiles(words, rules, problems, whole, new IdentityHashMap<>());
  }

  private static void taken(List<ParsedRule> rules, List<Problem> problems) {
    Map<String, ParsedRule> first = new HashMap<>();
    for (ParsedRule each : rules) {
      ParsedRule other = first.putIfAbsent(each.id(), each);
      if (other != null) {
        problems.add(
            Problem.of(
                Cause.ID_TAKEN,
                each.place(),
                each.id(),
                each.id(),
                "the id is taken: " + other.place().fileAndLine() + " has it"));
      }
    }
  }

  /** What a rule inserts: found once, and asked for by many. */
  Writes writes(ParsedRule rule) {
    Writes known = written.get(rule);
    if (known == null) {
      known = new Writes(rule, this);
      written.put(rule, known);
    }
    return known;
  }

  /** The cells of that column in every table. */
  Set<String> cells(String title) {
    Set<String> cells = new TreeSet<>();
    rules.forEach(
        rule -> {
          if (rule.row().containsKey(title)) {
            cells.add(rule.row().get(title));
          }
        });
    return cells;
  }

  /** Every tool as such and as proposed; its organ and code may be others by then. */
  List<Map<String, String>> candidates() {
    List<Map<String, String>> candidates = new ArrayList<>();
    for (ParsedRule rule : rules) {
      if (!rule.row().isEmpty()) {
        for (String measure : List.of("null", "some")) {
          Map<String, String> fields = new HashMap<>();
          for (String title : List.of("Force", "Gates")) {
            fields.put(title.toLowerCase(Locale.ROOT), rule.row().get(title));
          }
          fields.put("measure", measure);
          candidates.add(fields);
        }
      }
    }
    return candidates;
  }
}
