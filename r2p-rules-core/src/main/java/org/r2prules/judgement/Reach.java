package org.r2prules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
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

  private static final String CARRIERS = "who would carry the measure";
  private static final String OBJECT = "whom it is directed at";
  private static final String SUPPORTED = "whom it supports";
  private static final String PLACE = "where it would act";

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
  Reach undated() {
    return new Reach(to, against, supports, area, null, null);
  }

  /** Whether it is limited to somebody, to somewhere or against somebody. */
  boolean limited() {
    return to != null || against != null || supports != null || area != null;
  }

  /** What has to hold for a measure to stay within this reach, limit by limit. */
  List<Judgement> holding(Reach measure, String from) {
    List<Judgement> parts = new ArrayList<>();
    limit(parts, to, measure.to, Set::containsAll, from + " lets them act", CARRIERS);
    limit(parts, against, measure.against, Set::containsAll, from + " is against them", OBJECT);
    limit(parts, supports, measure.supports, Set::containsAll, from + " is for them", SUPPORTED);
    limit(parts, area, measure.area, Set::containsAll, from + " reaches there", PLACE);
    if (until != null && (measure.from != null || measure.until != null)) {
      boolean lasts =
          (measure.from == null || !measure.from.isAfter(until))
              && (measure.until == null || !measure.until.isAfter(until));
      parts.add(Kleene.stated(lasts, from + " lasts as long as the measure"));
    }
    return parts;
  }

  /** What has to hold for a refusal of this reach to meet a measure, limit by limit. */
  List<Judgement> meeting(Reach measure, String from) {
    List<Judgement> parts = new ArrayList<>();
    limit(parts, to, measure.to, Reach::touches, from + " speaks of them", CARRIERS);
    limit(parts, against, measure.against, Reach::touches, from + " is against them", OBJECT);
    limit(parts, supports, measure.supports, Reach::touches, from + " is for them", SUPPORTED);
    limit(parts, area, measure.area, Reach::touches, from + " speaks of that place", PLACE);
    return parts;
  }

  private static boolean touches(Set<String> limit, Set<String> asked) {
    return asked.stream().anyMatch(limit::contains);
  }

  private static void limit(
      List<Judgement> parts,
      @Nullable Set<String> limit,
      @Nullable Set<String> asked,
      BiPredicate<Set<String>, Set<String>> holds,
      String text,
      String what) {
    if (limit != null) {
      parts.add(
          asked == null
              ? Kleene.unknown(what + " is not known")
              : Kleene.stated(holds.test(limit, asked), text));
    }
  }
}
