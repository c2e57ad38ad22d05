package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Change;
import org.r2prules.assessment.WhatIf;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;

/**
 * Invariant 4: no fact taken away opens a coercive option, unless it was named as contrary. Not
 * asked where who has an interest is another without the fact, so that other words count.
 */
final class TakeAway {

  private final Sample sample;
  private final Results all;

  private TakeAway(Sample sample, Assessment all) {
    this.sample = sample;
    this.all = Results.of(all);
  }

  /** Takes away each fact in turn, of a standing assessment. */
  static void each(R2pRules usual, Sample sample) {
    WhatIf standing = sample.rules(usual).whatIf(sample.dossier());
    TakeAway takeAway = new TakeAway(sample, standing.assessment());
    for (Fact fact : sample.dossier().facts()) {
      takeAway.check(fact, less -> opened(standing.of(less).changes().stream().map(Change::after)));
    }
  }

  /** Takes away one fact, chosen by that number. */
  static void one(R2pRules usual, Sample sample, Assessment all, int number) {
    List<Fact> facts =
        sample.dossier().facts().stream().filter(fact -> !(fact instanceof Situation)).toList();
    if (!facts.isEmpty()) {
      Fact fact = facts.get(new Dice(number).below(facts.size()));
      new TakeAway(sample, all)
          .check(
              fact,
              less ->
                  opened(
                      sample.with(less).assess(usual).of(Kind.OPTION).stream().map(Optional::of)));
    }
  }

  /** The candidates that are available of those that are concluded on. */
  private static List<String> opened(Stream<Optional<Conclusion>> conclusions) {
    return conclusions
        .flatMap(Optional::stream)
        .filter(each -> each.kind() == Kind.OPTION)
        .filter(each -> each.value().equals(OptionStatus.AVAILABLE.name()))
        .map(Conclusion::about)
        .toList();
  }

  private void check(Fact fact, Function<Dossier, List<String>> available) {
    Dossier less = References.without(sample.dossier(), fact.id());
    if (fact instanceof Situation || !References.hold(less) || otherWordsCount(less)) {
      return;
    }
    for (String id : available.apply(less)) {
      String key = "Option:" + id.split("@", 2)[0] + "@" + id;
      if (ModelTool.named(id.split("@", 2)[0]).isPresent()
          && !openOrMore(key, all.option(id))
          && !contrary(key, less)) {
        fail(key + " opens without " + fact + "\nin " + Shrinker.show(sample));
      }
    }
  }

  /** Whether some word counts without the fact that does not with it. */
  private boolean otherWordsCount(Dossier less) {
    Parties with = parties(sample.dossier());
    Parties without = parties(less);
    return less.facts().stream()
        .filter(fact -> fact.evidence() != null)
        .anyMatch(
            fact ->
                fact.assertions().stream()
                    .anyMatch(said -> with.counts(fact, said) != without.counts(fact, said)));
  }

  /** Who has an interest, what is stated beside a measure of who would carry it included. */
  private Parties parties(Dossier dossier) {
    return new Parties(Plainly.of(dossier, sample.required()), sample.required());
  }

  /** Whether it was available, or would have been had it not been in force. */
  private boolean openOrMore(String key, OptionStatus status) {
    return status == OptionStatus.AVAILABLE
        || (status == OptionStatus.IN_FORCE
            && ((Combined) all.conclusion(key).basis()).parts().get(1).met());
  }

  /** Whether one of the facts taken away had been named as contrary to the option. */
  private boolean contrary(String key, Dossier less) {
    Set<String> named = Contrary.to(all.conclusion(key), sample.dossier());
    return sample.dossier().facts().stream()
        .filter(fact -> !less.facts().contains(fact))
        .anyMatch(fact -> named.contains(fact.id()));
  }
}
