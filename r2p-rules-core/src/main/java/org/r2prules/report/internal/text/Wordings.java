package org.r2prules.report.internal.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Comparison;
import org.r2prules.assessment.Effect;
import org.r2prules.assessment.FactChange;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Measure;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;
import org.r2prules.report.Texts;
import org.r2prules.report.internal.wording.FactNames;
import org.r2prules.report.internal.wording.Joint;
import org.r2prules.report.internal.wording.Subjects;
import org.r2prules.report.internal.wording.Words;

/** Says in words what differs between two assessments. */
final class Wordings {

  private final Texts texts;
  private final Side before;
  private final Side after;
  private final int named;
  private final Map<FactChange, Integer> grounded = new HashMap<>();

  /** What is named is named in the words of the side that has it. */
  private record Side(Assessment assessment, Words words, Subjects subjects, FactNames facts) {
    static Side of(Assessment assessment, Texts texts) {
      Words words = new Words(assessment, texts);
      return new Side(
          assessment, words, new Subjects(assessment, words), new FactNames(assessment, words));
    }

    String label(Conclusion conclusion) {
      return words.label(conclusion)
          + (conclusion.kind() == Kind.OPTION ? "" : subjects.suffix(Set.of(conclusion.about())));
    }
  }

  /**
   * @param named how many facts of a reason are named
   */
  Wordings(Comparison comparison, int named, Texts texts) {
    this.texts = texts;
    this.before = Side.of(comparison.before(), texts);
    this.after = Side.of(comparison.after(), texts);
    this.named = named;
    for (Effect effect : comparison.effects()) {
      effect.restsOn().forEach(fact -> grounded.merge(fact, 1, Integer::sum));
    }
  }

  /** What the conclusion says, and of whom. */
  String label(Effect effect) {
    return effect
        .change()
        .after()
        .map(after::label)
        .or(() -> effect.change().before().map(before::label))
        .orElseThrow();
  }

  /** How it was and how it is. */
  String fromTo(Effect effect) {
    Optional<Conclusion> was = effect.change().before();
    Optional<Conclusion> is = effect.change().after();
    boolean same = was.map(Conclusion::status).equals(is.map(Conclusion::status));
    boolean alike =
        was.isPresent() && is.isPresent() && Objects.equals(was.get().value(), is.get().value());
    return alike
        ? status(was.get()) + " -> " + status(is.get())
        : standing(was, same) + " -> " + standing(is, same);
  }

  /** The value where the kind is told by it, or where nothing else differs. */
  private String standing(Optional<Conclusion> conclusion, boolean same) {
    if (conclusion.isEmpty()) {
      return texts.say("change.unjudged");
    }
    Conclusion of = conclusion.get();
    String value = of.value();
    return switch (of.kind()) {
      case STAGE, OPTION, RESPONSIBILITY -> after.words().value(of);
      default -> same && value != null ? after.words().value(of) : status(of);
    };
  }

  private String status(Conclusion conclusion) {
    return texts.say("status." + conclusion.status());
  }

  /** What that has to do with the facts that differ; never more than is proved. */
  String reason(Effect effect) {
    if (effect.byTime()) {
      return texts.say("change.time");
    }
    if (!effect.undoneBy().isEmpty()) {
      return texts.say("change.undone", facts(effect, effect.undoneBy()));
    }
    return effect.restsOn().isEmpty()
        ? texts.say("change.apart")
        : texts.say("change.rests", facts(effect, effect.restsOn()));
  }

  /**
   * A measure or decision of the tool comes first, then what grounds least else, since it tells
   * most.
   */
  private String facts(Effect effect, List<FactChange> facts) {
    String tool = effect.change().after().or(() -> effect.change().before()).orElseThrow().code();
    return after
        .words()
        .few(
            facts.stream()
                .sorted(
                    Comparator.comparing((FactChange each) -> !isOf(each.fact(), tool))
                        .thenComparing(each -> grounded.getOrDefault(each, 0)))
                .map(each -> mark(each) + " " + brief(each))
                .distinct()
                .toList(),
            named,
            Joint.SEMICOLON);
  }

  private static boolean isOf(Fact fact, String tool) {
    return fact instanceof Measure measure && measure.tool().equals(tool)
        || fact instanceof CouncilDecision decision
            && decision.measures() != null
            && decision.measures().contains(tool);
  }

  String few(List<String> all, int named) {
    return after.words().few(all, named, Joint.SEMICOLON);
  }

  static String mark(FactChange fact) {
    return switch (fact.kind()) {
      case ADDED -> "+";
      case GONE -> "-";
      case CHANGED, RENAMED -> "~";
    };
  }

  private String brief(FactChange fact) {
    return side(fact).facts().brief(fact.fact());
  }

  /** The fact in a line, with what of it differs and its id where its author gave it one. */
  String line(FactChange fact) {
    String id =
        fact.fact() instanceof Indicator || fact.fact() instanceof Figure
            ? ""
            : " [" + fact.fact().id() + "]";
    String parts =
        String.join(
            "; ",
            fact.parts().stream()
                .map(
                    part ->
                        part.field() + " " + given(part.before()) + " -> " + given(part.after()))
                .toList());
    return side(fact).facts().brief(fact.fact()) + id + (parts.isEmpty() ? "" : ": " + parts);
  }

  private String given(@Nullable String value) {
    return value == null ? texts.say("change.none") : value;
  }

  private Side side(FactChange fact) {
    Optional<Fact> is = fact.after();
    return is.isPresent() ? after : before;
  }
}
