package org.r2prules.dossier.internal.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.r2prules.dossier.internal.checking.Authors;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;

/**
 * Sorts the facts of a dossier by what was known on a day. What a later fact says stays out, and so
 * does what is said of it. An actor or a population that is told of later only, and that what was
 * known names, is kept with its name alone: without it nothing could be said of it.
 */
public final class Past {

  private final LocalDate day;
  private final LocalDate date;
  private final Authors authors;
  private final Map<String, Fact> all = new HashMap<>();
  private final Set<String> persons = new HashSet<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Fact> later = new ArrayList<>();
  private final List<Fact> undated = new ArrayList<>();
  private final Set<String> shortened = new TreeSet<>();

  private Past(Collection<Fact> given, LocalDate day, LocalDate date) {
    this.date = date;
    this.day = day;
    this.authors = Authors.of(given);
    for (Fact fact : given) {
      if (!(fact instanceof Indicator)) { // which can go by the id of what it is about
        all.put(fact.id(), fact);
      }
    }
    for (Fact fact : given) {
      if (Dates.isAfter(fact, day) || isOfLater(fact)) {
        later.add(fact);
      } else {
        keep(fact);
      }
    }
    name();
    later.removeIf(fact -> isPerson(fact) && persons.contains(fact.id()));
  }

  /**
   * The facts of one situation, sorted.
   *
   * @param day the day after which nothing was known
   * @param date the date that the situation is given
   */
  public static Past of(Collection<Fact> facts, LocalDate day, LocalDate date) {
    return new Past(facts, day, date);
  }

  private void keep(Fact fact) {
    Fact then = fact instanceof Situation s ? s.at(date) : Dates.on(fact, day);
    facts.add(then);
    if (isPerson(fact)) {
      persons.add(fact.id());
    }
    if (!then.equals(fact) && !(fact instanceof Situation)) {
      shortened.add(fact.id());
    }
    if (!(fact instanceof Situation) && Dates.isUndated(fact)) {
      undated.add(then);
    }
  }

  /** Whether it is said of something that had not come yet. */
  private boolean isOfLater(Fact fact) {
    String about = about(fact);
    Fact subject = about == null ? null : all.get(about);
    return subject != null && !isPerson(subject) && Dates.isAfter(subject, day);
  }

  private static @Nullable String about(Fact fact) {
    return fact instanceof Indicator said
        ? said.subject()
        : fact instanceof Figure figure ? figure.subject() : null;
  }

  private static boolean isPerson(Fact fact) {
    return fact instanceof Actor || fact instanceof Population;
  }

  /** Keeps the names of those whom the rest names. */
  private void name() {
    List<Fact> open = new ArrayList<>(facts);
    while (!open.isEmpty()) {
      Set<String> named = new TreeSet<>();
      open.forEach(fact -> named.addAll(Named.by(fact, authors)));
      open.clear();
      for (String id : named) {
        Fact fact = all.get(id);
        if (fact != null && isPerson(fact) && persons.add(id)) {
          Fact bare = Dates.bare(fact);
          facts.add(bare);
          shortened.add(id);
          open.add(bare);
        }
      }
    }
  }

  /** What was known. */
  public List<Fact> facts() {
    return facts;
  }

  /** What was not. */
  public List<Fact> later() {
    return later;
  }

  /** What is among what was known because nothing says when it was. */
  public List<Fact> undated() {
    return undated;
  }

  /** The ids of what was known in part. */
  public Set<String> shortened() {
    return shortened;
  }
}
