package org.r2prules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether two rules may conclude the same id on the same subject. They may not where the readings
 * of one switch, the conditions on one fact, the rows of the tables or the types of their subjects
 * keep them apart.
 */
final class WriterCheck {

  private final RuleFiles files;
  private final Map<String, List<Writer>> writers = new TreeMap<>();

  private record Writer(ParsedRule rule, Writes.Write write) {}

  WriterCheck(RuleFiles files) {
    this.files = files;
    for (ParsedRule rule : files.rules()) {
      for (Writes.Write write : new Writes(rule, files).found()) {
        if (write.key().type().equals("Conclusion")) {
          writers
              .computeIfAbsent(write.key().name(), id -> new ArrayList<>())
              .add(new Writer(rule, write));
        }
      }
    }
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    writers.forEach(
        (id, all) -> {
          for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
              Writer first = all.get(i);
              Writer second = all.get(j);
              String pair = first.rule().id() + " " + second.rule().id();
              if (!areApart(first, second) && (!id.startsWith("Option:") || told.add(pair))) {
                problems.add(clash(id, first, second));
              }
            }
          }
        });
    problems.addAll(branches());
    return problems;
  }

  private static Problem clash(String id, Writer first, Writer second) {
    String other =
        first.rule().id().equals(second.rule().id())
            ? "the same rule (" + first.write().place().fileAndLine() + ")"
            : first.rule().id() + " (" + first.write().place().fileAndLine() + ")";
    return Problem.of(
        second.write().place(),
        second.rule().id(),
        id,
        "concludes " + id + " as does " + other + ", and nothing keeps the two apart");
  }

  private boolean areApart(Writer first, Writer second) {
    for (Pattern one : first.rule().patterns()) {
      for (Pattern other : second.rule().patterns()) {
        if (!one.collected()
            && !other.collected()
            && one.type().equals(other.type())
            && areApart(one, other)) {
          return true;
        }
      }
    }
    Set<String> subjects = subjects(first, new TreeSet<>());
    Set<String> others = subjects(second, new TreeSet<>());
    return !subjects.isEmpty()
        && !others.isEmpty()
        && subjects.stream().noneMatch(others::contains);
  }

  private boolean areApart(Pattern one, Pattern other) {
    if (one.type().equals("Reading")) {
      return !isKnown(one)
          || !isKnown(other)
          || one.names().equals(other.names())
              && one.names().stream()
                  .map(key -> files.words().readings().getOrDefault(key, List.of()))
                  .anyMatch(
                      readings ->
                          one.taken(readings).stream().noneMatch(other.taken(readings)::contains));
    }
    if (one.type().equals("Conclusion") || one.type().equals("Finding")) {
      return false;
    }
    for (Restriction each : one.restrictions()) {
      if (other.restrictions().stream().anyMatch(each::excludes)) {
        return true;
      }
    }
    return Set.of("Candidate", "Tool", "Indicated").contains(one.type())
        && entities().stream()
            .noneMatch(each -> one.whole().mayHold(each) && other.whole().mayHold(each));
  }

  /** Whether its switch and readings are there; if not, the check of words says so. */
  private boolean isKnown(Pattern pattern) {
    Map<String, List<String>> readings = files.words().readings();
    Restriction value = pattern.on("value").orElse(null);
    return pattern.names().stream()
        .allMatch(
            key ->
                readings.containsKey(key)
                    && (value == null || readings.get(key).containsAll(value.literals())));
  }

  /** Every tool as such and as proposed; its organ and code may be others by then. */
  private List<Map<String, String>> entities() {
    List<Map<String, String>> entities = new ArrayList<>();
    for (ParsedRule rule : files.rules()) {
      if (!rule.row().isEmpty()) {
        for (String measure : List.of("null", "some")) {
          Map<String, String> fields = new HashMap<>();
          for (String title : List.of("Force", "Gates")) {
            fields.put(title.toLowerCase(Locale.ROOT), rule.row().get(title));
          }
          fields.put("measure", measure);
          entities.add(fields);
        }
      }
    }
    return entities;
  }

  /** The types of what the conclusion may be about; empty if that cannot be seen. */
  private Set<String> subjects(Writer writer, Set<String> visited) {
    String subject = writer.write().subject();
    if (subject == null) {
      return Set.of();
    }
    String variable =
        subject.endsWith(".id()") ? subject.substring(0, subject.length() - 5) : subject;
    Pattern pattern = writer.rule().binding(variable).orElse(null);
    if (pattern == null) {
      return Set.of();
    }
    return subjects(
        pattern, variable.equals(subject) ? pattern.fields().get(variable) : "id", visited);
  }

  private Set<String> subjects(Pattern pattern, String field, Set<String> visited) {
    String place = pattern.type() + "." + field;
    if (place.equals("Finding.about")) {
      Set<String> subjects = new TreeSet<>();
      pattern.names().stream()
          .map(files.words().codes()::get)
          .forEach(code -> subjects.addAll(code == null ? Set.of() : code.subjects()));
      return subjects;
    }
    if (place.equals("Conclusion.about")) {
      return concluded(pattern, visited);
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

  private Set<String> concluded(Pattern pattern, Set<String> visited) {
    Set<String> subjects = new TreeSet<>();
    for (String id : pattern.names()) {
      if (visited.add(id)) {
        for (Writer each : writers.getOrDefault(id, List.of())) {
          Set<String> some = subjects(each, visited);
          if (some.isEmpty()) {
            return Set.of();
          }
          subjects.addAll(some);
        }
      }
    }
    return subjects;
  }

  /** What is concluded under some readings of a switch has to be under all of them. */
  private List<Problem> branches() {
    List<Problem> problems = new ArrayList<>();
    writers.forEach(
        (id, all) -> {
          Map<String, Set<String>> taken = new TreeMap<>();
          for (Writer writer : all) {
            for (Pattern pattern : writer.rule().patterns()) {
              if (pattern.type().equals("Reading") && pattern.on("value").isPresent()) {
                for (String key : pattern.names()) {
                  List<String> readings = files.words().readings().getOrDefault(key, List.of());
                  taken.computeIfAbsent(key, k -> new TreeSet<>()).addAll(pattern.taken(readings));
                }
              }
            }
          }
          taken.forEach(
              (key, some) -> {
                Set<String> left =
                    new TreeSet<>(files.words().readings().getOrDefault(key, List.of()));
                left.removeAll(some);
                Writer first = all.get(0);
                if (!left.isEmpty()
                    && all.stream().allMatch(each -> isUnder(each.rule(), key))
                    && all.stream()
                        .flatMap(each -> each.rule().patterns().stream())
                        .filter(each -> each.type().equals("Reading"))
                        .allMatch(this::isKnown)
                    && isMissed(id, key, left)) {
                  problems.add(
                      Problem.of(
                          first.write().place(),
                          first.rule().id(),
                          id,
                          "no rule concludes "
                              + id
                              + " under the reading "
                              + key
                              + " = "
                              + String.join(", ", left)));
                }
              });
        });
    return problems;
  }

  /** Whether some rule reads it under a reading for which nobody writes it; or none reads it. */
  private boolean isMissed(String id, String key, Set<String> left) {
    boolean read = false;
    for (ParsedRule rule : files.rules()) {
      if (rule.patterns().stream()
          .anyMatch(each -> each.type().equals("Conclusion") && each.names().contains(id))) {
        read = true;
        List<String> readings = files.words().readings().getOrDefault(key, List.of());
        if (!isUnder(rule, key)
            || rule.patterns().stream()
                .filter(each -> each.type().equals("Reading") && each.names().contains(key))
                .anyMatch(each -> each.taken(readings).stream().anyMatch(left::contains))) {
          return true;
        }
      }
    }
    return !read;
  }

  private static boolean isUnder(ParsedRule rule, String key) {
    return rule.patterns().stream()
        .anyMatch(
            each ->
                each.type().equals("Reading")
                    && each.names().contains(key)
                    && each.on("value").isPresent());
  }
}
