package org.r2prules.report.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Change;
import org.r2prules.assessment.Robustness;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;
import org.r2prules.report.Texts;
import org.r2prules.report.internal.wording.Joint;
import org.r2prules.report.internal.wording.Phrases;
import org.r2prules.report.internal.wording.Words;

/** Writes what hangs on how the doctrine is read: by reading, what it would turn. */
public final class RobustnessText {

  /** What a reader acts on; the rest are steps on the way. */
  private static final List<Kind> TOLD =
      List.of(
          Kind.STAGE,
          Kind.THRESHOLD,
          Kind.RESPONSIBILITY,
          Kind.CRIME,
          Kind.OPTION,
          Kind.CAUTION,
          Kind.RECOMMENDATION,
          Kind.EFFECTIVENESS);

  private static final int NAMED = 12;

  private final Robustness robustness;
  private final Assessment assessment;
  private final Texts texts;
  private final Words words;
  private final Phrases phrases;
  private final Lines lines = new Lines();
  private final Set<String> steps = new TreeSet<>();

  private RobustnessText(Robustness robustness, Texts texts) {
    this.robustness = robustness;
    this.assessment = robustness.assessment();
    this.texts = texts;
    this.words = new Words(assessment, texts);
    this.phrases = new Phrases(assessment, words);
  }

  public static String of(Robustness robustness, Texts texts) {
    return new RobustnessText(robustness, texts).text();
  }

  private String text() {
    int all = assessment.conclusions().size();
    long turned =
        assessment.conclusions().stream().filter(each -> !robustness.isRobust(each.key())).count();
    lines.wrapped("", "", texts.say("robust.title", all - turned, all));
    Map<Map<String, String>, List<Change>> byReading = new LinkedHashMap<>();
    robustness
        .dependent()
        .values()
        .forEach(
            each ->
                each.forEach(
                    one ->
                        byReading
                            .computeIfAbsent(one.readings(), key -> new ArrayList<>())
                            .add(one.change())));
    byReading.forEach(this::reading);
    lines.blank();
    if (!steps.isEmpty()) {
      lines.wrapped("", "  ", texts.say("robust.steps", String.join(", ", steps)));
    }
    lines.wrapped("", "", texts.say("robust.foot"));
    return lines.toString();
  }

  private void reading(Map<String, String> readings, List<Change> changes) {
    Map<String, List<String>> turns = new LinkedHashMap<>();
    int others = 0;
    for (Change change : changes) {
      Conclusion conclusion = change.after().or(change::before).orElseThrow();
      if (TOLD.contains(conclusion.kind()) && !isUnproposedForce(conclusion)) {
        turns.computeIfAbsent(turn(change), key -> new ArrayList<>()).add(name(conclusion));
      } else {
        others++;
      }
    }
    if (turns.isEmpty()) {
      readings.forEach((key, reading) -> steps.add(key + "=" + reading));
      return;
    }
    lines.blank();
    String said =
        readings.entrySet().stream()
            .map(each -> meaning(each.getKey(), each.getValue()))
            .collect(Collectors.joining("; "));
    lines.wrapped("", "  ", said);
    turns.forEach(
        (turn, names) ->
            lines.wrapped(
                "  " + turn + ": ",
                "    ",
                words.few(names.stream().distinct().toList(), NAMED, Joint.SEMICOLON)));
    if (others > 0) {
      lines.line("  " + texts.say("robust.others", others));
    }
  }

  /** What the reading is, in the words of the doctrine, and how it is asked for. */
  private String meaning(String key, String reading) {
    Interpretation point =
        Objects.requireNonNull(assessment.doctrine().interpretations().get(key), key);
    String means = Objects.requireNonNull(point.readings().get(reading), reading);
    return texts.say("robust.reading", point.title(), means, key + "=" + reading);
  }

  /** Nobody has asked how force would stand that nobody has proposed. */
  private boolean isUnproposedForce(Conclusion conclusion) {
    Candidate candidate = assessment.candidates().get(conclusion.about());
    return candidate != null && candidate.isUnproposedForce();
  }

  private String turn(Change change) {
    return texts.say("robust.turn", standing(change.before()), standing(change.after()));
  }

  private String standing(Optional<Conclusion> conclusion) {
    if (conclusion.isEmpty()) {
      return texts.say("change.unjudged");
    }
    Conclusion of = conclusion.get();
    return switch (of.kind()) {
      case STAGE, OPTION, RESPONSIBILITY -> words.value(of);
      default -> texts.say("status." + of.status());
    };
  }

  private String name(Conclusion conclusion) {
    return words.label(conclusion)
        + (words.isAboutOption(conclusion)
            ? ""
            : phrases.subjects().suffix(Set.of(conclusion.about())));
  }
}
