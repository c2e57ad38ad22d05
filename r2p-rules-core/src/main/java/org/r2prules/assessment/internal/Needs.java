package org.r2prules.assessment.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.r2prules.assessment.Ground;
import org.r2prules.assessment.InformationNeed;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Stated;

/**
 * Finds what is not known and would help to decide something. What an option waits for alone comes
 * before what is one of many questions that it waits for: of each option that waits for n
 * questions, each weighs 1/n². The values of one code on one subject are one question.
 */
public final class Needs {

  private static final Comparator<Weighed> MOST_DECISIVE_FIRST =
      Comparator.comparingDouble((Weighed each) -> -each.weight())
          .thenComparingInt(each -> -each.need().decides().size())
          .thenComparing(by(InformationNeed::code))
          .thenComparing(by(InformationNeed::about))
          .thenComparing(by(InformationNeed::value))
          .thenComparing(by(InformationNeed::statement));

  private Needs() {}

  public static List<InformationNeed> of(List<Conclusion> conclusions) {
    Map<String, Judgement> leaves = new TreeMap<>();
    Map<String, List<String>> decides = new TreeMap<>();
    Map<String, Double> weights = new HashMap<>();
    for (Conclusion conclusion : conclusions) {
      if (conclusion.undetermined() && isDecided(conclusion)) {
        List<Ground> grounds = Grounds.of(conclusion);
        long questions = grounds.stream().map(Needs::question).distinct().count();
        double weight =
            conclusion.kind() == Kind.OPTION ? 1.0 / (double) (questions * questions) : 0;
        for (Ground ground : grounds) {
          if (ground.leaf() instanceof Claim || ground.leaf() instanceof Stated) {
            leaves.putIfAbsent(ground.key(), ground.leaf());
            decides.computeIfAbsent(ground.key(), key -> new ArrayList<>()).add(conclusion.key());
            weights.merge(ground.key(), weight, Double::sum);
          }
        }
      }
    }
    List<Weighed> needs = new ArrayList<>();
    leaves.forEach(
        (key, leaf) ->
            needs.add(
                new Weighed(
                    need(leaf, decides.getOrDefault(key, List.of())),
                    weights.getOrDefault(key, 0.0))));
    needs.sort(MOST_DECISIVE_FIRST);
    return needs.stream().map(Weighed::need).toList();
  }

  /** What is not known, and how much of some option it would decide. */
  private record Weighed(InformationNeed need, double weight) {}

  private static Comparator<Weighed> by(Function<InformationNeed, String> word) {
    return Comparator.comparing(
        each -> word.apply(each.need()), Comparator.nullsLast(Comparator.naturalOrder()));
  }

  private static String question(Ground ground) {
    return ground.leaf() instanceof Claim claim ? claim.code() + '@' + claim.about() : ground.key();
  }

  /** Of options only where knowledge could settle something: no fact stands in for an act. */
  private static boolean isDecided(Conclusion conclusion) {
    return switch (conclusion.kind()) {
      case OPTION ->
          OptionStatus.CONDITIONAL.name().equals(conclusion.value())
              || OptionStatus.UNCLEAR.name().equals(conclusion.value());
      case THRESHOLD, CAUTION -> true;
      default -> false;
    };
  }

  private static InformationNeed need(Judgement leaf, List<String> decides) {
    return leaf instanceof Claim claim
        ? new InformationNeed(
            claim.code(), claim.about(), claim.value(), null, claim.doubts(), decides)
        : new InformationNeed(null, null, null, ((Stated) leaf).text(), leaf.doubts(), decides);
  }
}
