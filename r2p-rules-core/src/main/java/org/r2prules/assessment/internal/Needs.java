package org.r2prules.assessment.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.r2prules.assessment.Ground;
import org.r2prules.assessment.InformationNeed;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Stated;

/**
 * Finds what is not known and would help to decide something. What an option waits for alone comes
 * before what is one of many questions that it waits for: of each option that waits for n
 * questions, each weighs 1/n²; of what weighs as much, what lives hang on comes first. The values
 * of one code on one subject are one question.
 */
public final class Needs {

  private static final Comparator<Weighed> MOST_DECISIVE_FIRST =
      Comparator.comparingDouble((Weighed each) -> -each.weight())
          .thenComparing(each -> !each.lifeSaving())
          .thenComparingInt(each -> -each.need().decides().size())
          .thenComparing(by(InformationNeed::code))
          .thenComparing(by(InformationNeed::about))
          .thenComparing(by(InformationNeed::value))
          .thenComparing(by(InformationNeed::statement));

  private Needs() {}

  /**
   * What is needed, the most decisive first.
   *
   * @param candidates what the options are about; force that nobody has proposed weighs nothing
   * @param lifeSaving the codes on which lives hang: of what decides as much, they come first
   */
  public static List<InformationNeed> of(
      List<Conclusion> conclusions, Map<String, Candidate> candidates, Set<String> lifeSaving) {
    Map<String, Judgement> leaves = new TreeMap<>();
    Map<String, List<String>> decides = new TreeMap<>();
    Map<String, Double> weights = new HashMap<>();
    for (Conclusion conclusion : conclusions) {
      if (conclusion.undetermined() && isDecided(conclusion)) {
        List<Ground> grounds = Grounds.of(conclusion).stream().filter(Needs::isAsked).toList();
        long questions = grounds.stream().map(Needs::question).distinct().count();
        boolean weighs = conclusion.kind() == Kind.OPTION && isWanted(conclusion, candidates);
        double weight = weighs ? 1.0 / (double) (questions * questions) : 0;
        for (Ground ground : grounds) {
          leaves.putIfAbsent(ground.key(), ground.leaf());
          decides.computeIfAbsent(ground.key(), key -> new ArrayList<>()).add(conclusion.key());
          weights.merge(ground.key(), weight, Double::sum);
        }
      }
    }
    List<Weighed> needs = new ArrayList<>();
    leaves.forEach(
        (key, leaf) ->
            needs.add(
                new Weighed(
                    need(leaf, decides.getOrDefault(key, List.of())),
                    weights.getOrDefault(key, 0.0),
                    leaf instanceof Claim claim && lifeSaving.contains(claim.code()))));
    needs.sort(MOST_DECISIVE_FIRST);
    return needs.stream().map(Weighed::need).toList();
  }

  /** What is not known, how much of some option it would decide, and whether lives hang on it. */
  private record Weighed(InformationNeed need, double weight, boolean lifeSaving) {}

  private static Comparator<Weighed> by(Function<InformationNeed, String> word) {
    return Comparator.comparing(
        each -> word.apply(each.need()), Comparator.nullsLast(Comparator.naturalOrder()));
  }

  /** No officer has to find out what only an operation waits for that nobody wants. */
  private static boolean isWanted(Conclusion option, Map<String, Candidate> candidates) {
    Candidate candidate = candidates.get(option.about());
    return candidate == null || !candidate.isUnproposedForce();
  }

  /** What somebody could find out; a step that the doctrine leaves open is no question. */
  private static boolean isAsked(Ground ground) {
    return ground.leaf() instanceof Claim || ground.leaf() instanceof Stated;
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
      case CRIME, THRESHOLD, CAUTION -> true;
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
