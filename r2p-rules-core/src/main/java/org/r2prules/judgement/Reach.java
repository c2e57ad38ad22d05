package org.r2prules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Measure;

/**
 * Who acts, at whom, for whom, where and until when: what a measure does, or what a decision or an
 * answer lets it do. Of a part that is null nothing is said.
 *
 * @param to ids of the actors that act or may act
 * @param against ids of the actors and populations at which it is directed or may be
 * @param supports ids of the actors and populations that it supports or may support
 * @param area names of the places where it acts or may act
 * @param from first day
 * @param until last day
 */
public record Reach(
    @Nullable Set<String> to,
    @Nullable Set<String> against,
    @Nullable Set<String> supports,
    @Nullable Set<String> area,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  /** Limited in nothing. */
  public static final Reach UNLIMITED = new Reach(null, null, null, null, null, null);

  /** What a measure does. */
  public static Reach of(Measure measure) {
    return new Reach(
        said(measure.by()),
        said(measure.targets()),
        said(measure.supports()),
        said(measure.area()),
        measure.start(),
        measure.end());
  }

  /** What a decision lets a measure do. */
  public static Reach of(CouncilDecision decision) {
    LocalDate last = decision.repealed() == null ? null : decision.repealed().minusDays(1);
    LocalDate end = decision.ends();
    return new Reach(
        decision.to(),
        decision.against(),
        decision.supports(),
        decision.area(),
        decision.date(),
        end == null || last != null && last.isBefore(end) ? last : end);
  }

  /** Of what the judgement of a decision speaks; whom the decision lets act is another matter. */
  public static Reach ofJudgement(CouncilDecision decision) {
    return new Reach(null, decision.against(), decision.supports(), decision.area(), null, null);
  }

  /** What an answer lets a measure do, or refuses it. */
  public static Reach of(Consent consent) {
    return new Reach(
        consent.to(),
        consent.against(),
        consent.supports(),
        consent.area(),
        consent.date(),
        consent.ends());
  }

  private static @Nullable Set<String> said(Set<String> values) {
    return values.isEmpty() ? null : values;
  }

  /** The same, whenever. */
  public Reach undated() {
    return new Reach(to, against, supports, area, null, null);
  }

  /** Whether it is limited to somebody, to somewhere or against somebody. */
  boolean limited() {
    return to != null || against != null || supports != null || area != null;
  }

  /** What has to hold for a measure to stay within this reach, limit by limit. */
  List<Judgement> holding(Reach measure, String from) {
    List<Judgement> parts = new ArrayList<>();
    within(parts, to, measure.to, Part.CARRIERS, from);
    within(parts, against, measure.against, Part.OBJECT, from);
    within(parts, supports, measure.supports, Part.SUPPORTED, from);
    within(parts, area, measure.area, Part.PLACE, from);
    if (until != null && (measure.from != null || measure.until != null)) {
      boolean lasts =
          (measure.from == null || !measure.from.isAfter(until))
              && (measure.until == null || !measure.until.isAfter(until));
      parts.add(
          Kleene.stated(
              lasts,
              "{fact} lasts as long as the measure",
              "{fact} does not last as long as the measure",
              from));
    }
    if (this.from != null && measure.from != null && measure.from.isBefore(this.from)) {
      parts.add(Kleene.no("{fact} came after the measure would begin", from));
    }
    return parts;
  }

  /** What has to hold for a refusal of this reach to meet a measure, limit by limit. */
  List<Judgement> meeting(Reach measure, String from) {
    List<Judgement> parts = new ArrayList<>();
    touched(parts, to, measure.to, Part.CARRIERS, from);
    touched(parts, against, measure.against, Part.OBJECT, from);
    touched(parts, supports, measure.supports, Part.SUPPORTED, from);
    touched(parts, area, measure.area, Part.PLACE, from);
    return parts;
  }

  private static void within(
      List<Judgement> parts,
      @Nullable Set<String> limit,
      @Nullable Set<String> asked,
      Part part,
      String from) {
    if (limit != null) {
      parts.add(
          asked == null
              ? Kleene.unknown(part.unknown)
              : Kleene.stated(limit.containsAll(asked), part.covered, part.notCovered, from));
    }
  }

  private static void touched(
      List<Judgement> parts,
      @Nullable Set<String> limit,
      @Nullable Set<String> asked,
      Part part,
      String from) {
    if (limit != null) {
      parts.add(
          asked == null
              ? Kleene.unknown(part.unknown)
              : Kleene.stated(
                  asked.stream().anyMatch(limit::contains), part.named, part.notNamed, from));
    }
  }

  /** What a reach may be limited in, in words. */
  private enum Part {
    CARRIERS("those who would carry the measure", "who would carry the measure is not known"),
    OBJECT("those at whom the measure is directed", "at whom the measure is directed is not known"),
    SUPPORTED("those whom the measure supports", "whom the measure supports is not known"),
    PLACE("the place of the measure", "where the measure would act is not known");

    private final String covered;
    private final String notCovered;
    private final String named;
    private final String notNamed;
    private final String unknown;

    Part(String what, String unknown) {
      this.covered = "{fact} covers " + what;
      this.notCovered = "{fact} does not cover " + what;
      this.named = "{fact} speaks of " + what;
      this.notNamed = "{fact} does not speak of " + what;
      this.unknown = unknown;
    }
  }
}
