package org.r2prules.dossier;

import java.time.LocalDate;
import java.util.List;
import org.r2prules.dossier.internal.past.Past;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Situation;

/**
 * A dossier at another date. At an earlier one it holds only what was so and was known by then, as
 * far as the facts tell: a fact comes in with the last of its dates, which are when its evidence
 * was observed and became known, when an incident happened or what is reported together was over,
 * when a decision was taken, an answer was given, a measure that is not merely proposed began. So
 * it may come late, and never early.
 *
 * <ul>
 *   <li>A fact without any date stays, and is told as {@link #undated}.
 *   <li>What is said of something that had not come yet goes with it.
 *   <li>A measure that ended later goes on, with no outcome; a decision that was repealed later
 *       stands; an affiliation that began later is none, and one that ended later has no end.
 *   <li>An actor or a population that is told of later only, and that something earlier names,
 *       keeps its name, and an actor its kind: nothing that is said of it.
 * </ul>
 *
 * At a later date it holds the same facts: only time has passed. Whatever does not say when it
 * became known is read with what is known today, so that this is hindsight and not what somebody
 * had before him then. Immutable and thread-safe.
 *
 * @param dossier the dossier at that date
 * @param later what it leaves out, as it was, in order
 * @param undated what it holds though nothing says when it was or became known, in order
 * @param shortened the ids of what it holds with less said of it, in order
 */
public record DossierAsOf(
    Dossier dossier, List<Fact> later, List<Fact> undated, List<String> shortened) {

  /** Copies the lists. */
  public DossierAsOf {
    later = List.copyOf(later);
    undated = List.copyOf(undated);
    shortened = List.copyOf(shortened);
  }

  static DossierAsOf of(Dossier dossier, LocalDate date) {
    LocalDate own =
        dossier
            .situation()
            .map(Situation::asOf)
            .orElseThrow(
                () -> new IllegalArgumentException("only a dossier of one situation has a date"));
    Past past = Past.of(dossier.facts(), date.isBefore(own) ? date : LocalDate.MAX, date);
    return new DossierAsOf(
        Dossier.of(past.facts()), past.later(), past.undated(), List.copyOf(past.shortened()));
  }

  /** The date. */
  public LocalDate date() {
    return dossier.situation().map(Situation::asOf).orElseThrow();
  }

  /** How many of the facts that it holds do not say when they became known. */
  public int knownSinceUnknown() {
    return (int)
        dossier.facts().stream()
            .filter(fact -> fact.evidence() != null && fact.evidence().known() == null)
            .count();
  }
}
