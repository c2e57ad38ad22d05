package org.r2prules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.r2prules.check.Subjects.Writer;

/**
 * Whether two rules may conclude the same id on the same subject. They may not where the readings
 * of one switch, the conditions on one fact, the rows of the tables or the types of their subjects
 * keep them apart.
 */
final class WriterCheck {

  private final RuleFiles files;
  private final Subjects subjects;
  private final Map<String, List<Writer>> writers;

  WriterCheck(RuleFiles files, Subjects subjects) {
    this.files = files;
    this.subjects = subjects;
    this.writers = subjects.writers();
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
        Cause.TWO_WRITERS,
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
    Set<String> some = subjects.of(first);
    Set<String> others = subjects.of(second);
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
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
        && files.candidates().stream()
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
                          Cause.NOT_TOTAL,
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
