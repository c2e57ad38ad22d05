package org.r2prules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What types of things conclusions and findings are about, as far as the rules show it. */
final class Subjects {

  private final RuleFiles files;
  private final Map<String, List<Writer>> writers = new TreeMap<>();

  /** A place in a rule that concludes something. */
  record Writer(ParsedRule rule, Writes.Write write) {}

  Subjects(RuleFiles files) {
    this.files = files;
    for (ParsedRule rule : files.rules()) {
      for (Writes.Write write : files.writes(rule).found()) {
        if (write.key().type().equals("Conclusion")) {
          writers
              .computeIfAbsent(write.key().name(), id -> new ArrayList<>())
              .add(new Writer(rule, write));
        }
      }
    }
  }

  /** All that conclude something, by its id. */
  Map<String, List<Writer>> writers() {
    return writers;
  }

  /** The types of what a conclusion may be about; empty if that cannot be seen. */
  Set<String> of(Writer writer) {
    return of(writer, new TreeSet<>());
  }

  /** The types of what conclusions with that id may be about; empty if that cannot be seen. */
  Set<String> ofConclusion(String id) {
    return concluded(Set.of(id), new TreeSet<>());
  }

  /** The types of what findings with that code are about; empty if there is no such code. */
  Set<String> ofFinding(String code) {
    Words.Code known = files.words().codes().get(code);
    return known == null ? Set.of() : known.subjects();
  }

  /** The types of what the variable may stand for; empty if that cannot be seen. */
  Set<String> ofVariable(ParsedRule rule, String variable) {
    return ofVariable(rule, variable, new TreeSet<>());
  }

  private Set<String> of(Writer writer, Set<String> visited) {
    String subject = writer.write().subject();
    return subject == null ? Set.of() : ofVariable(writer.rule(), subject, visited);
  }

  private Set<String> ofVariable(ParsedRule rule, String expression, Set<String> visited) {
    boolean itself = expression.endsWith(".id()");
    String variable = itself ? expression.substring(0, expression.length() - 5) : expression;
    Pattern pattern = rule.binding(variable).orElse(null);
    return pattern == null
        ? Set.of()
        : of(pattern, itself ? "id" : pattern.fields().get(variable), visited);
  }

  private Set<String> of(Pattern pattern, String field, Set<String> visited) {
    String place = pattern.type() + "." + field;
    if (place.equals("Finding.about")) {
      Set<String> subjects = new TreeSet<>();
      pattern.names().forEach(code -> subjects.addAll(ofFinding(code)));
      return subjects;
    }
    if (place.equals("Conclusion.about")) {
      return concluded(pattern.names(), visited);
    }
    return switch (place) {
      case "Situation.state", "Consent.giver" -> Set.of("Actor");
      case "Tool.code" -> Set.of("Tool");
      case "Candidate.measure" -> Set.of("Measure");
      case "Candidate.id", "Indicated.id" -> candidate(pattern);
      default -> "id".equals(field) ? Set.of(pattern.type()) : Set.of();
    };
  }

  private static Set<String> candidate(Pattern pattern) {
    Restriction measure = pattern.on("measure").orElse(null);
    if (measure == null || measure.loose() || !"null".equals(measure.other())) {
      return Set.of("Measure", "Tool");
    }
    return Set.of(measure.isEqual() ? "Tool" : "Measure");
  }

  private Set<String> concluded(Set<String> ids, Set<String> visited) {
    Set<String> subjects = new TreeSet<>();
    for (String id : ids) {
      if (visited.add(id)) {
        for (Writer each : writers.getOrDefault(id, List.of())) {
          Set<String> some = of(each, visited);
          if (some.isEmpty()) {
            return Set.of();
          }
          subjects.addAll(some);
        }
      }
    }
    return subjects;
  }
}
