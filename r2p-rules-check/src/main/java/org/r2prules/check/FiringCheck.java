package org.r2prules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether something can meet the patterns of each rule. */
final class FiringCheck {

  private static final Set<String> OF_TABLES = Set.of("Candidate", "Indicated", "Tool");

  private final RuleFiles files;
  private final Subjects subjects;
  private final List<Problem> problems = new ArrayList<>();

  FiringCheck(RuleFiles files, Subjects subjects) {
    this.files = files;
    this.subjects = subjects;
  }

  List<Problem> problems() {
    for (ParsedRule rule : files.rules()) {
      for (Pattern pattern : rule.patterns()) {
        contradiction(rule, pattern);
        subject(rule, pattern);
        table(rule, pattern);
      }
      readings(rule);
    }
    return problems;
  }

  private void contradiction(ParsedRule rule, Pattern pattern) {
    List<Restriction> all = pattern.restrictions();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).excludes(all.get(j))) {
          Restriction second = all.get(j);
          never(
              rule,
              rule.source().of(second.field(), second.start()),
              second.field(),
              "nothing has both " + all.get(i) + " and " + second);
          return;
        }
      }
    }
  }

  /** What findings and conclusions are about, against what the variable stands for. */
  private void subject(ParsedRule rule, Pattern pattern) {
    Restriction about = pattern.on("about").orElse(null);
    if (about == null
        || about.other() == null
        || !about.isEqual()
        || about.loose()
        || pattern.names().isEmpty()) {
      return;
    }
    boolean finding = pattern.type().equals("Finding");
    if (!finding && !pattern.type().equals("Conclusion")) {
      return;
    }
    Set<String> possible = new TreeSet<>();
    for (String name : pattern.names()) {
      Set<String> some = finding ? subjects.ofFinding(name) : subjects.ofConclusion(name);
      if (some.isEmpty()) {
        return;
      }
      possible.addAll(some);
    }
    Set<String> asked = subjects.ofVariable(rule, about.other());
    if (!asked.isEmpty() && asked.stream().noneMatch(possible::contains)) {
      never(
          rule,
          rule.source().of("about", about.start()),
          about.other(),
          String.join(", ", pattern.names())
              + " is about "
              + String.join(", ", possible)
              + ", and "
              + about.other()
              + " is "
              + String.join(", ", asked));
    }
  }

  private void table(ParsedRule rule, Pattern pattern) {
    if (files.whole()
        && OF_TABLES.contains(pattern.type())
        && !files.candidates().isEmpty()
        && pattern.restrictions().stream()
            .allMatch(each -> each.literals().isEmpty() || isKnown(each))
        && files.candidates().stream().noneMatch(each -> pattern.whole().mayHold(each))) {
      never(
          rule,
          rule.source().at(pattern.start()),
          pattern.type(),
          "no row of the tables makes that " + pattern.type());
    }
  }

  /** Whether each of its words is in the tables by itself; if not, the check of words says so. */
  private boolean isKnown(Restriction each) {
    return switch (each.field()) {
      case "gates" -> files.cells("Gates").containsAll(each.literals());
      case "force" -> TableCheck.FORCE.containsAll(each.literals());
      default -> true;
    };
  }

  private void readings(ParsedRule rule) {
    Map<String, Set<String>> left = new TreeMap<>();
    for (Pattern pattern : rule.patterns()) {
      if (pattern.type().equals("Reading") && pattern.names().size() == 1) {
        String key = pattern.names().iterator().next();
        List<String> all = files.words().readings().getOrDefault(key, List.of());
        Restriction value = pattern.on("value").orElse(null);
        if (value == null || !all.containsAll(value.literals())) {
          continue; // A reading that there is not: the check of words says so.
        }
        Set<String> some = left.computeIfAbsent(key, k -> new TreeSet<>(all));
        some.retainAll(pattern.taken(all));
        if (some.isEmpty()) {
          never(
              rule,
              rule.source().of("value", value.start()),
              "value",
              "the patterns before it leave no reading of " + key + " that this takes");
          return;
        }
      }
    }
  }

  private void never(ParsedRule rule, Place place, String word, String why) {
    Problem each = Problem.of(Cause.NEVER_FIRES, place, rule.id(), word, "it never fires: " + why);
    if (problems.stream().noneMatch(other -> other.place().equals(place))) {
      problems.add(each);
    }
  }
}
