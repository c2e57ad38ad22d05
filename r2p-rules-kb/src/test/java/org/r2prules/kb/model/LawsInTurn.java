package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;

/**
 * The laws that assess a dossier changed in some way, each of them once more: asked in turn, so
 * that a dossier has to answer to one or two of them only. Any number of threads may use it.
 */
final class LawsInTurn {

  private final OneAnswer oneAnswer;
  private final MoreCrime moreCrime;
  private final AbsentCrime absentCrime;
  private final HarmlessProposal harmlessProposal;
  private final MovedFact movedFact;

  LawsInTurn(R2pRules rules) {
    this.oneAnswer = new OneAnswer(rules);
    this.moreCrime = new MoreCrime(rules);
    this.absentCrime = new AbsentCrime(rules);
    this.harmlessProposal = new HarmlessProposal(rules);
    this.movedFact = new MovedFact(rules);
  }

  /** Asks the laws whose turn it is by that number. */
  void random(Sample sample, Assessment assessment, int number) {
    switch (number % 3) {
      case 0 -> {
        oneAnswer.check(sample, assessment, number);
        moreCrime.check(sample, assessment, number);
      }
      case 1 -> {
        absentCrime.check(sample, assessment, number);
        harmlessProposal.check(sample, assessment, number);
      }
      default -> movedFact.check(sample, number);
    }
  }

  /** Of a corner of the cube, where one answer and one proposal are what can be added. */
  void corner(Sample sample, Assessment assessment, int number) {
    if (number % 9 == 0) {
      oneAnswer.check(sample, assessment, number);
      harmlessProposal.check(sample, assessment, number);
    }
  }

  /** No law that holds because it never applies: so many dossiers there were, or corners. */
  void bite(int dossiers) {
    atLeast(dossiers / 30, oneAnswer.applied(), "one answer is not another");
    atLeast(dossiers / 10, moreCrime.applied(), "more crime closes nothing");
    atLeast(dossiers / 30, absentCrime.applied(), "an absent crime closes no prevention");
    atLeast(dossiers / 4, harmlessProposal.applied(), "a harmless proposal changes no judgement");
    atLeast(dossiers / 30, movedFact.applied(), "a fact founds nothing elsewhere");
  }

  void biteAtCorners(int corners) {
    atLeast(corners / 90, oneAnswer.applied(), "one answer is not another");
    atLeast(corners / 90, harmlessProposal.applied(), "a harmless proposal changes no judgement");
  }

  private static void atLeast(int least, int applied, String law) {
    assertTrue(applied >= least, () -> law + ": applied " + applied + " times, not " + least);
  }
}
