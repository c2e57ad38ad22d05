package org.r2prules.check;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who reads what who writes, of all rules of a knowledge base. Immutable once made, and
 * thread-safe.
 */
public final class RuleGraph {

  private final List<GraphRule> rules;
  private final Map<String, Set<String>> before;
  private final List<String> order;
  private final List<Problem> problems;

  RuleGraph(List<GraphRule> rules) {
    this.rules = List.copyOf(rules);
    this.before = before(this.rules);
    this.problems = new ArrayList<>();
    this.order = sorted();
  }

  /**
   * The graph of the rules in a folder.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static RuleGraph in(Path folder) {
    Objects.requireNonNull(folder, "RuleGraph.in needs the folder of a knowledge base");
    return of(RuleFiles.in(KnowledgeBase.in(folder)));
  }

  static RuleGraph of(RuleFiles files) {
    Map<String, ParsedRule> parsed = new LinkedHashMap<>();
    // Where an id is taken, the check says so.
    files.rules().forEach(rule -> parsed.putIfAbsent(rule.id(), rule));
    Map<String, Set<Key>> writes = new HashMap<>();
    Set<String> concluded = new TreeSet<>();
    for (ParsedRule rule : parsed.values()) {
      Set<Key> keys = new LinkedHashSet<>();
      files.writes(rule).found().forEach(write -> keys.add(write.key()));
      writes.put(rule.id(), keys);
      keys.stream()
          .filter(key -> key.type().equals("Conclusion"))
          .forEach(key -> concluded.add(key.name()));
    }
    List<GraphRule> rules = new ArrayList<>();
    for (ParsedRule rule : parsed.values()) {
      Set<Key> reads = new LinkedHashSet<>();
      for (Pattern pattern : rule.patterns()) {
        reads.addAll(Reads.of(rule, pattern, files, concluded));
      }
      rules.add(
          new GraphRule(
              rule.id(),
              rule.place(),
              rule.notes().getOrDefault("Title", ""),
              rule.notes().getOrDefault("Source", ""),
              rule.notes().getOrDefault("Register", ""),
              reads,
              writes.get(rule.id()),
              List.copyOf(Asked.of(rule.patterns())),
              Said.words(rule),
              Said.whole(rule)));
    }
    return new RuleGraph(rules);
  }

  /** The rules, in the order of their files and lines; rows of tables first. */
  public List<GraphRule> rules() {
    return rules;
  }

  /**
   * The ids of the rules, each after all that write what it reads; where that leaves a choice, in
   * the order of files and lines. Rules in a circle, and those that wait for one, are left out.
   */
  public List<String> order() {
    return order;
  }

  /** Every circle once, with its path. */
  public List<Problem> circles() {
    return List.copyOf(problems);
  }

  /**
   * What is wrong with an order of the rules: every read that comes before its writer.
   *
   * @param ids the ids of the rules, in the order to be looked at
   */
  public List<Problem> unordered(List<String> ids) {
    Map<String, Integer> places = new HashMap<>();
    ids.forEach(id -> places.put(id, places.size()));
    List<Problem> found = new ArrayList<>();
    for (GraphRule reader : rules) {
      for (GraphRule writer : rules) {
        Key read = reader.readFrom(writer);
        if (read != null
            && places.getOrDefault(reader.id(), -1)
                <= places.getOrDefault(writer.id(), Integer.MAX_VALUE)) {
          found.add(
              Problem.of(
                  Cause.CIRCLE,
                  reader.place(),
                  reader.id(),
                  read.toString(),
                  "reads " + read + " before " + named(writer) + " writes it"));
        }
      }
    }
    return found.stream().sorted().toList();
  }

  private static String named(GraphRule rule) {
    return rule.id() + " (" + rule.place().fileAndLine() + ")";
  }

  private static Map<String, Set<String>> before(List<GraphRule> rules) {
    Map<String, List<GraphRule>> writers = new HashMap<>();
    for (GraphRule rule : rules) {
      rule.writes()
          .forEach(key -> writers.computeIfAbsent(key.type(), t -> new ArrayList<>()).add(rule));
    }
    Map<String, Set<String>> before = new LinkedHashMap<>();
    for (GraphRule reader : rules) {
      Set<String> waits = new LinkedHashSet<>();
      for (Key read : reader.reads()) {
        for (GraphRule writer : writers.getOrDefault(read.type(), List.of())) {
          if (writer.writes().stream().anyMatch(write -> write.meets(read))) {
            waits.add(writer.id());
          }
        }
      }
      before.put(reader.id(), waits);
    }
    return before;
  }

  private List<String> sorted() {
    Set<String> done = new LinkedHashSet<>();
    boolean moved = true;
    while (moved) {
      moved = false;
      for (GraphRule rule : rules) {
        if (!done.contains(rule.id()) && done.containsAll(before.get(rule.id()))) {
          done.add(rule.id());
          moved = true;
        }
      }
    }
    if (done.size() < rules.size()) {
      circles(done);
    }
    return List.copyOf(done);
  }

  /** Follows each rule that is left back to what it waits for, until one comes again. */
  private void circles(Set<String> done) {
    Map<String, GraphRule> byId = new HashMap<>();
    rules.forEach(rule -> byId.put(rule.id(), rule));
    Set<String> told = new HashSet<>();
    for (GraphRule rule : rules) {
      Deque<String> path = new ArrayDeque<>();
      String at = rule.id();
      while (at != null && !done.contains(at) && !told.contains(at) && !path.contains(at)) {
        path.addLast(at);
        at = before.get(at).stream().filter(id -> !done.contains(id)).findFirst().orElse(null);
      }
      if (at != null && path.contains(at)) {
        while (!path.getFirst().equals(at)) {
          told.add(path.removeFirst());
        }
        problems.add(circle(path.stream().map(byId::get).toList()));
      }
      told.addAll(path);
    }
  }

  private static Problem circle(List<GraphRule> path) {
    StringBuilder text = new StringBuilder("the rules go in a circle: ");
    for (int i = 0; i < path.size(); i++) {
      GraphRule reader = path.get(i);
      GraphRule writer = path.get((i + 1) % path.size());
      text.append(i == 0 ? named(reader) : "")
          .append(" reads ")
          .append(reader.readFrom(writer))
          .append(" of ")
          .append(named(writer))
          .append(i + 1 < path.size() ? ", which" : "");
    }
    GraphRule first = path.get(0);
    return Problem.of(Cause.CIRCLE, first.place(), first.id(), first.id(), text.toString());
  }
}
