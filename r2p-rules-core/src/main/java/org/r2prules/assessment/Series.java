package org.r2prules.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierAsOf;

/**
 * One situation at several dates, and what changed from each to the next. It looks back: what a
 * dossier does not say of when a fact became known is taken as known all along. Immutable and
 * thread-safe. No method takes or returns null.
 */
public final class Series {

  private final List<Assessment> assessments;
  private final List<Comparison> steps;
  private final List<DossierAsOf> views;

  private Series(
      List<Dossier> dossiers, List<DossierAsOf> views, Function<Dossier, Assessment> rules) {
    Objects.requireNonNull(rules, "a series needs rules");
    if (dossiers.isEmpty()) {
      throw new IllegalArgumentException("a series needs at least one dossier");
    }
    List<Assessment> assessed = new ArrayList<>();
    List<Comparison> compared = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      Assessment next = rules.apply(dossier);
      if (!assessed.isEmpty()) {
        Assessment last = assessed.get(assessed.size() - 1);
        requireNext(last, next);
        compared.add(Comparison.of(last, next, rules));
      }
      assessed.add(next);
    }
    this.assessments = List.copyOf(assessed);
    this.steps = List.copyOf(compared);
    this.views = List.copyOf(views);
  }

  private static void requireNext(Assessment last, Assessment next) {
    if (!last.situation().id().equals(next.situation().id())) {
      throw new IllegalArgumentException(
          "a series is of one situation, not of "
              + last.situation().id()
              + " and "
              + next.situation().id());
    }
    if (!last.situation().asOf().isBefore(next.situation().asOf())) {
      throw new IllegalArgumentException(
          "a series goes on in time, not from "
              + last.situation().asOf()
              + " to "
              + next.situation().asOf());
    }
  }

  /**
   * Dossiers of one situation, each at its own date.
   *
   * @param dossiers in the order of their dates; at least one
   * @param rules what assesses, as {@code rules.staged()::assess}; asked twice for each step
   * @throws IllegalArgumentException if they are of several situations, or two are of one date, or
   *     not in order
   */
  public static Series of(List<Dossier> dossiers, Function<Dossier, Assessment> rules) {
    return new Series(dossiers, List.of(), rules);
  }

  /**
   * One dossier at several dates: see {@link Dossier#asOf}.
   *
   * @param dates in any order; at least one
   * @param rules what assesses, as {@code rules.staged()::assess}; asked twice for each step
   * @throws IllegalArgumentException if the dossier has not exactly one situation, or there is no
   *     date
   */
  public static Series of(
      Dossier dossier, Collection<LocalDate> dates, Function<Dossier, Assessment> rules) {
    List<DossierAsOf> views = new TreeSet<>(dates).stream().map(dossier::asOf).toList();
    return new Series(views.stream().map(DossierAsOf::dossier).toList(), views, rules);
  }

  /** The assessments, in the order of their dates. */
  public List<Assessment> assessments() {
    return assessments;
  }

  /** What changed from each to the next: one less than there are assessments. */
  public List<Comparison> steps() {
    return steps;
  }

  /** What each dossier leaves out, where all are one at several dates; otherwise empty. */
  public List<DossierAsOf> views() {
    return views;
  }
}
