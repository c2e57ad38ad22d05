package org.r2prules.dossier.internal.past;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Consent;
import org.r2prules.facts.CouncilDecision;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Measure;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;

/** The dates of a fact, and what of it was so on a day. */
final class Dates {

  private static final String PROPOSED = "PROPOSED";
  private static final String ONGOING = "ONGOING";
  private static final String ENDED = "ENDED";

  private Dates() {}

  /** Whether it says when it was, or when it became known. */
  static boolean isUndated(Fact fact) {
    return days(fact).isEmpty();
  }

  /** Whether any day on which it was, or became known, comes after. */
  static boolean isAfter(Fact fact, LocalDate day) {
    return !(fact instanceof Situation) && days(fact).stream().anyMatch(each -> each.isAfter(day));
  }

  /**
   * The days that a fact has to have behind it. An end is none, since it can be told in advance,
   * and neither is the start of what is only proposed.
   */
  private static List<LocalDate> days(Fact fact) {
    Evidence evidence = fact.evidence();
    return Stream.concat(
            evidence == null ? Stream.empty() : Stream.of(evidence).flatMap(Dates::days), own(fact))
        .toList();
  }

  private static Stream<LocalDate> days(Evidence evidence) {
    return given(evidence.observed(), evidence.known());
  }

  private static Stream<LocalDate> own(Fact fact) {
    if (fact instanceof Incident incident) {
      return given(incident.date(), incident.until());
    } else if (fact instanceof CouncilDecision decision) {
      return given(decision.date());
    } else if (fact instanceof Consent consent) {
      return given(consent.date());
    } else if (fact instanceof Measure measure && !measure.status().equals(PROPOSED)) {
      // That it has ended without having begun tells at least that it was over by then.
      return measure.start() == null && measure.status().equals(ENDED)
          ? given(measure.end())
          : given(measure.start());
    }
    return Stream.empty();
  }

  private static Stream<LocalDate> given(@Nullable LocalDate... days) {
    return Arrays.stream(days).filter(Objects::nonNull).map(Objects::requireNonNull);
  }

  /** What of it was so on that day. */
  static Fact on(Fact fact, LocalDate day) {
    if (fact instanceof Actor actor) {
      return on(actor, day);
    } else if (fact instanceof Measure measure) {
      return on(measure, day);
    } else if (fact instanceof CouncilDecision decision && isAfter(decision.repealed(), day)) {
      return unrepealed(decision);
    }
    return fact;
  }

  private static boolean isAfter(@Nullable LocalDate date, LocalDate day) {
    return date != null && date.isAfter(day);
  }

  /** Nobody knew yet that he would go over, or that he would leave. */
  private static Actor on(Actor a, LocalDate day) {
    boolean joins = isAfter(a.from(), day);
    if (!joins && !isAfter(a.until(), day)) {
      return a;
    }
    return new Actor(
        a.id(),
        a.name(),
        a.kind(),
        joins ? null : a.affiliation(),
        joins ? null : a.of(),
        joins ? null : a.from(),
        null,
        a.conduct(),
        a.memberships(),
        a.treaties(),
        a.levers(),
        a.willing(),
        a.evidence());
  }

  /** Before it ended it went on, and nobody knew how it would come out. */
  private static Measure on(Measure m, LocalDate day) {
    if (!m.status().equals(ENDED) || !isAfter(m.end(), day)) {
      return m;
    }
    return new Measure(
        m.id(),
        m.name(),
        m.tool(),
        m.by(),
        ONGOING,
        m.basis(),
        m.targets(),
        m.supports(),
        m.area(),
        null,
        m.start(),
        null,
        m.evidence());
  }

  private static CouncilDecision unrepealed(CouncilDecision d) {
    return new CouncilDecision(
        d.id(),
        d.symbol(),
        d.organ(),
        d.outcome(),
        d.chapter(),
        d.date(),
        d.ends(),
        null,
        d.situation(),
        d.determination(),
        d.peacefulMeans(),
        d.lesserMeans(),
        d.measures(),
        d.to(),
        d.against(),
        d.supports(),
        d.area(),
        d.consulted(),
        d.evidence());
  }

  /** Its name alone: nothing of what is said of it. */
  static Fact bare(Fact fact) {
    Evidence evidence = Objects.requireNonNull(fact.evidence());
    Evidence undated =
        new Evidence(
            evidence.source(),
            evidence.by(),
            evidence.standard(),
            null,
            null,
            evidence.cite(),
            evidence.independent());
    if (fact instanceof Population p) {
      return new Population(p.id(), p.name(), null, Map.of(), undated);
    }
    Actor a = (Actor) fact;
    return new Actor(
        a.id(), a.name(), a.kind(), null, null, null, null, Map.of(), Map.of(), Map.of(), Map.of(),
        null, undated);
  }
}
