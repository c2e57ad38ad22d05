package org.r2prules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.r2prules.judgement.Kind;

/**
 * Whether every status of what is read leads to a conclusion. Readings are held by {@link
 * WriterCheck} and {@link FormCheck}, which bars consequences from asking for a status too.
 */
final class TotalCheck {

  /** The fields that a pattern may not choose by. */
  private static final Map<String, Set<String>> CHOOSING =
      Map.of(
          "Conclusion",
          Set.of("status", "met", "notMet", "undetermined", "awaits"),
          "Finding",
          Set.of("supplied", "counted"));

  private final RuleFiles files;
  private final List<Problem> problems = new ArrayList<>();

  TotalCheck(RuleFiles files) {
    this.files = files;
  }

  List<Problem> problems() {
    for (ParsedRule rule : files.rules()) {
      for (Pattern pattern : rule.patterns()) {
        if (!pattern.collected()) {
          choice(rule, pattern);
        }
      }
    }
    return problems;
  }

  private void choice(ParsedRule rule, Pattern pattern) {
    Set<String> choosing = CHOOSING.getOrDefault(pattern.type(), Set.of());
    for (Restriction each : pattern.restrictions()) {
      if (choosing.contains(each.field())
          && files.writes(rule).found().stream()
              .anyMatch(
                  write ->
                      write.key().type().equals("Conclusion")
                          && !isTold(pattern, write.key().name()))) {
        problems.add(
            Problem.of(
                Cause.NOT_TOTAL,
                rule.source().of(each.field(), each.start()),
                rule.id(),
                each.field(),
                "concludes nothing unless "
                    + each
                    + ": read "
                    + String.join(", ", pattern.names())
                    + " whatever it is, and combine it in the consequence"));
      }
    }
  }

  /** What decides nothing, and is told only where somebody speaks of it. */
  private static boolean isTold(Pattern read, String id) {
    String kind = id.substring(0, id.indexOf(':'));
    return read.type().equals("Finding")
        && Stream.of(Kind.NOTE, Kind.CAUTION, Kind.CAPACITY_GAP, Kind.RECOMMENDATION)
            .anyMatch(each -> each.label().equals(kind));
  }
}
