package org.r2prules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.judgement.Approach;

/** Whether the cells of the tables of tools are words that somebody understands. */
final class TableCheck {

  static final List<String> FORCE = List.of("NONE", "THREAT", "USE");
  static final List<String> COERCION = List.of("NONE", "DISCRETION", "BINDING");

  private final RuleFiles files;
  private final Map<String, Collection<String>> columns = new LinkedHashMap<>();

  TableCheck(RuleFiles files) {
    this.files = files;
    Set<String> criteria = new TreeSet<>();
    Set<String> stages = new TreeSet<>(Set.of("ANY"));
    Set<String> gates = new TreeSet<>();
    for (ParsedRule rule : files.rules()) {
      for (Writes.Write write : files.writes(rule).found()) {
        String id = write.key().name();
        if (id.startsWith("Criterion:")) {
          criteria.add(id);
        } else if (id.startsWith("Stage:") && !id.equals("Stage:STAGE")) {
          stages.add(id.substring("Stage:".length()));
        }
      }
      rule.patterns().stream()
          .filter(pattern -> pattern.type().equals("Indicated"))
          .forEach(pattern -> gates.addAll(pattern.names()));
    }
    Set<String> bars = new TreeSet<>(criteria);
    bars.add("NONE");
    columns.put("Tool", files.words().fields().getOrDefault("measure.tool", List.of()));
    columns.put("Approach", Arrays.stream(Approach.values()).map(Approach::name).toList());
    columns.put("Pillars", List.of("P1", "P2", "P3"));
    columns.put("Dimensions", List.of("PERPETRATOR", "VICTIM", "SITUATION"));
    columns.put(
        "Instruments",
        List.of("DIPLOMATIC", "INFORMATIONAL", "MILITARY", "ECONOMIC", "LEGAL", "HUMANITARIAN"));
    columns.put("Force", FORCE);
    columns.put("Coercion", COERCION);
    columns.put("Organ", List.of("ANY", "COUNCIL", "AUTONOMOUS", "ASSEMBLY"));
    columns.put("Gates", gates);
    columns.put("Need", criteria);
    columns.put("Requires", criteria);
    columns.put("Stage", stages);
    columns.put("Agents", files.words().fields().getOrDefault("actor.kind", List.of()));
    columns.put("Bars", bars);
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (ParsedRule rule : files.rules()) {
      rule.row()
          .forEach(
              (title, cell) -> {
                if (cell.isBlank()) {
                  problems.add(problem(rule, title, cell, List.of()));
                }
                Collection<String> valid = columns.get(title);
                if (valid != null) {
                  for (String word : cell.split(" ")) {
                    if (!word.isEmpty() && !valid.contains(word)) {
                      problems.add(problem(rule, title, word, valid));
                    }
                  }
                }
              });
    }
    return problems;
  }

  private static Problem problem(
      ParsedRule rule, String title, String word, Collection<String> valid) {
    String message =
        word.isBlank() ? "the cell " + title + " is empty" : title + " cannot be " + word;
    return Problem.unknown(
        Cause.UNKNOWN_WORD, TableReader.cell(rule, title), rule.id(), word, message, valid);
  }
}
