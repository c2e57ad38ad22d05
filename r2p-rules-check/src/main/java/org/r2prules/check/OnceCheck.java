package org.r2prules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Whether a rule concludes once on its subject. Where it matches every fact of a kind, and these
 * have nothing to do with the subject, it concludes the same as often as there are such facts, and
 * which of them the conclusion rests on is luck.
 */
final class OnceCheck {

  /** Of these a dossier may have any number. */
  private static final Set<String> MANY =
      Set.of(
          "Actor",
          "Candidate",
          "Consent",
          "CouncilDecision",
          "Deed",
          "Figure",
          "Incident",
          "Indicated",
          "Mandate",
          "Measure",
          "Mission",
          "Population",
          "Tool");

  private final ParsedRule rule;
  private final RuleFiles files;

  OnceCheck(ParsedRule rule, RuleFiles files) {
    this.rule = rule;
    this.files = files;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (!rule.row().isEmpty()) {
      return problems;
    }
    List<String> subjects =
        files.writes(rule).found().stream()
            .map(Writes.Write::subject)
            .filter(Objects::nonNull)
            .map(subject -> subject.split("\\.", 2)[0])
            .distinct()
            .toList();
    for (String subject : subjects) {
      for (Pattern pattern : rule.patterns()) {
        if (isApart(pattern, subject)) {
          problems.add(
              Problem.of(
                  Cause.TWO_WRITERS,
                  rule.source().of(pattern.type() + "(", pattern.start()),
                  rule.id(),
                  pattern.type(),
                  "concludes on "
                      + subject
                      + " once for each "
                      + pattern.type()
                      + ": collect them, in a rule of their own"));
        }
      }
    }
    return problems;
  }

  /** Neither the subject, nor tied to anything else that is matched. */
  private static boolean isApart(Pattern pattern, String subject) {
    return MANY.contains(pattern.type())
        && !pattern.collected()
        && !subject.equals(pattern.variable())
        && !pattern.fields().containsKey(subject)
        && pattern.restrictions().stream()
            .noneMatch(each -> each.other() != null && each.other().contains("$"));
  }
}
