package org.r2prules.kb.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Measure;

/**
 * What a decision or an answer is limited to; null where it sets no such limit.
 *
 * @param to who may act
 * @param against at whom
 * @param supports for whom
 * @param area where
 * @param first the first day
 * @param last the last day
 */
record Limits(
    Set<String> to,
    Set<String> against,
    Set<String> supports,
    Set<String> area,
    LocalDate first,
    LocalDate last) {

  static Limits of(CouncilDecision decision) {
    LocalDate last = decision.ends();
    if (decision.repealed() != null && (last == null || !decision.repealed().isAfter(last))) {
      last = decision.repealed().minusDays(1);
    }
    return new Limits(
        decision.to(),
        decision.against(),
        decision.supports(),
        decision.area(),
        decision.date(),
        last);
  }

  /** Of what its judgement speaks; whom it lets act, and until when, is another matter. */
  static Limits ofJudgement(CouncilDecision decision) {
    return new Limits(null, decision.against(), decision.supports(), decision.area(), null, null);
  }

  static Limits of(Consent consent) {
    return new Limits(
        consent.to(),
        consent.against(),
        consent.supports(),
        consent.area(),
        consent.date(),
        consent.ends());
  }

  /** The same, without a last day. */
  Limits whenever() {
    return new Limits(to, against, supports, area, null, null);
  }

  /** Whether a measure stays within them; the tool as such meets none of them. */
  Truth hold(Measure measure) {
    if (measure == null) {
      return Truth.YES;
    }
    List<Truth> parts = new ArrayList<>();
    parts.add(within(to, measure.by()));
    parts.add(within(against, measure.targets()));
    parts.add(within(supports, measure.supports()));
    parts.add(within(area, measure.area()));
    for (LocalDate day : new LocalDate[] {measure.start(), measure.end()}) {
      parts.add(Truth.of(last == null || day == null || !day.isAfter(last)));
    }
    parts.add(
        Truth.of(first == null || measure.start() == null || !measure.start().isBefore(first)));
    return Truth.and(parts);
  }

  private static Truth within(Set<String> limit, Set<String> asked) {
    return limit == null
        ? Truth.YES
        : asked.isEmpty() ? Truth.OPEN : Truth.of(limit.containsAll(asked));
  }

  /** The measure that they allow. */
  Measure allowed(String tool) {
    return Measure.builder("allowed")
        .tool(tool)
        .by(to)
        .targets(against)
        .supports(supports)
        .area(area)
        .status("PROPOSED")
        .evidence(Scene.SHOWN)
        .build();
  }

  /** Whether a refusal meets a measure; one with limits never meets the tool as such. */
  Truth meet(Measure measure) {
    if (measure == null) {
      return Truth.of(to == null && against == null && supports == null && area == null);
    }
    return Truth.and(
        touches(to, measure.by()),
        touches(against, measure.targets()),
        touches(supports, measure.supports()),
        touches(area, measure.area()));
  }

  private static Truth touches(Set<String> limit, Set<String> asked) {
    return limit == null
        ? Truth.YES
        : asked.isEmpty() ? Truth.OPEN : Truth.of(asked.stream().anyMatch(limit::contains));
  }
}
