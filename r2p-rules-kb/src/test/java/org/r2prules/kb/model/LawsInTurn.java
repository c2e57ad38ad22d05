package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;

/**
 * The laws that assess a dossier changed in some way, each of them once more. They are asked in
 * turn, so that a dossier has to answer to one in five of them; {@code -Dr2p.laws=all} asks all of
 * every dossier, and takes each fact away from every corner of the cube. Any number of threads may
 * use it.
 */
final class LawsInTurn {

  private static final boolean ALL = "all".equals(System.getProperty("r2p.laws"));
  private static final int TURNS = ALL ? 1 : 5;

  private interface Law {
    void check(Sample sample, Assessment assessment, int number);
  }

  private final OneAnswer oneAnswer;
  private final MoreCrime moreCrime;
  private final AbsentCrime absentCrime;
  private final HarmlessProposal harmlessProposal;
  private final MovedFact movedFact;
  private final List<Law> ofAny;
  private final List<Law> ofCorners;

  LawsInTurn(R2pRules rules) {
    this.oneAnswer = new OneAnswer(rules);
    this.moreCrime = new MoreCrime(rules);
    this.absentCrime = new AbsentCrime(rules);
    this.harmlessProposal = new HarmlessProposal(rules);
    this.movedFact = new MovedFact(rules);
    Law renamed = (sample, assessment, number) -> Sameness.renamed(rules, sample, assessment);
    Law shuffled = (sample, assessment, number) -> Sameness.shuffled(rules, sample, assessment);
    Law less = (sample, assessment, number) -> TakeAway.one(rules, sample, assessment, number);
    Law each = (sample, assessment, number) -> TakeAway.each(rules, sample);
    this.ofAny =
        List.of(
            renamed,
            oneAnswer::check,
            (sample, assessment, number) -> Laws.rumoursCountForNothing(rules, sample, assessment),
            less,
            moreCrime::check,
            shuffled,
            absentCrime::check,
            (sample, assessment, number) -> Laws.spellingMeansNothing(rules, sample, assessment),
            (sample, assessment, number) ->
                Laws.ownWordHelpsNobody(rules, sample, assessment, number),
            (sample, assessment, number) -> movedFact.check(sample, number),
            harmlessProposal::check);
    this.ofCorners =
        List.of(renamed, ALL ? each : less, oneAnswer::check, shuffled, harmlessProposal::check);
  }

  /** Asks the laws whose turn it is by that number. */
  void random(Sample sample, Assessment assessment, int number) {
    ask(ofAny, sample, assessment, number);
  }

  /** Of a corner of the cube, where one answer and one proposal are what can be added. */
  void corner(Sample sample, Assessment assessment, int number) {
    ask(ofCorners, sample, assessment, number);
  }

  private static void ask(List<Law> laws, Sample sample, Assessment assessment, int number) {
    for (int turn = number % TURNS; turn < laws.size(); turn += TURNS) {
      laws.get(turn).check(sample, assessment, number);
    }
  }

  /** No law that holds because it never applies: so many dossiers there were, or corners. */
  void bite(int dossiers) {
    int asked = dossiers / TURNS;
    atLeast(asked / 10, oneAnswer.applied(), "one answer is not another");
    atLeast(asked * 3 / 10, moreCrime.applied(), "more crime closes nothing");
    atLeast(asked / 10, absentCrime.applied(), "an absent crime closes no prevention");
    atLeast(asked * 3 / 4, harmlessProposal.applied(), "a harmless proposal changes no judgement");
    atLeast(asked / 10, movedFact.applied(), "a fact founds nothing elsewhere");
  }

  void biteAtCorners(int corners) {
    int asked = corners / TURNS;
    atLeast(asked / 10, oneAnswer.applied(), "one answer is not another");
    atLeast(asked / 10, harmlessProposal.applied(), "a harmless proposal changes no judgement");
  }

  private static void atLeast(int least, int applied, String law) {
    assertTrue(applied >= least, () -> law + ": applied " + applied + " times, not " + least);
  }
}
