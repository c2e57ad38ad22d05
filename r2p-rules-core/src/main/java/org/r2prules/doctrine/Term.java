package org.r2prules.doctrine;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prules.facts.Evidence;

/**
 * A code that a host may supply, as the knowledge base declares it.
 *
 * @param code the code
 * @param subjects what it can be about; at least one
 * @param type what values it takes
 * @param values the values or members; empty for yes/no codes and numbers
 * @param open whether other members than those listed may be supplied
 * @param independent whether it counts only from somebody who is named, and from a body outside the
 *     dossier only where its independence is stated
 * @param passing whether it changes from month to month, so that what was seen more than a year
 *     before the date of a dossier does not show how it is
 * @param favours whom a statement on it favours, whose own word for it does not count
 * @param accuses the values or members that make whoever they are asserted of one who is accused
 * @param object whom it means where a host says no more than true; null where it has no object
 * @param unit the unit of a number; null for others
 * @param means what it says, in words
 * @param question what is asked of somebody who never saw the code; {@code {about}} stands for the
 *     name of what it is about: {@link #asked}
 * @param negative what is said where it is shown not to be so; {@code {value}} stands for the name
 *     of the value: {@link #denied}
 * @param headline whether a reader is told of each, before other things, how it stands or that it
 *     is not known
 */
public record Term(
    String code,
    Set<SubjectKind> subjects,
    Type type,
    List<String> values,
    boolean open,
    boolean independent,
    boolean passing,
    Favours favours,
    Set<String> accuses,
    @Nullable ObjectOf object,
    @Nullable String unit,
    String means,
    String question,
    String negative,
    boolean headline) {

  private static final Set<String> STRUCTURE =
      Set.of(
          "incident.population",
          "measure.by",
          "measure.targets",
          "measure.supports",
          "measure.area",
          "decision.to",
          "decision.against",
          "decision.supports",
          "decision.area",
          "consent.to",
          "consent.against",
          "consent.supports",
          "consent.area");

  /** Whom a statement on an aim means that names nobody. */
  public enum ObjectOf {
    /** The only people of the dossier, or the only ones whose attackers the actor is among. */
    ONLY,
    /** All the people whose attackers the actor is among. */
    ATTACKED
  }

  /** The types of value. */
  public enum Type {
    /** Yes or no. */
    FLAG,
    /** One of the values. */
    ONE,
    /** Any number of the members, each asserted or denied by itself. */
    MANY,
    /** One actor, by id. */
    ACTOR,
    /** Any number of actors, by id, each asserted or denied by itself. */
    ACTORS,
    /** Any number of populations, by id, each asserted or denied by itself. */
    POPULATIONS,
    /** Any number of actors and populations, by id, each asserted or denied by itself. */
    ACTORS_OR_POPULATIONS,
    /** A number in the unit of the term. */
    NUMBER
  }

  /** A code without wordings of its own: they are made from what it means. */
  public Term(
      String code,
      Set<SubjectKind> subjects,
      Type type,
      List<String> values,
      boolean open,
      boolean independent,
      boolean passing,
      Favours favours,
      Set<String> accuses,
      @Nullable ObjectOf object,
      @Nullable String unit,
      String means) {
    this(
        code,
        subjects,
        type,
        values,
        open,
        independent,
        passing,
        favours,
        accuses,
        object,
        unit,
        means,
        gist(means, code) + "?",
        "not: " + gist(means, code) + (type == Type.FLAG ? "" : ": {value}"),
        false);
  }

  private static String gist(String means, String code) {
    String gist = means.split(";", 2)[0].strip();
    return gist.isEmpty() ? code : gist;
  }

  /** Copies the collections. */
  public Term {
    subjects = Set.copyOf(subjects);
    values = List.copyOf(values);
    accuses = Set.copyOf(accuses);
  }

  /** The question about the one of that name. */
  public String asked(String name) {
    return question.replace("{about}", name);
  }

  /** What is said where it is shown not to be so, of the value of that name. */
  public String denied(String value) {
    return negative.replace("{value}", value);
  }

  /**
   * Whether it passes, and what is said of it was seen, or where that is not told heard of, more
   * than a year before that day: how it is then that does not show.
   */
  public boolean isOutdated(@Nullable Evidence evidence, @Nullable LocalDate day) {
    if (!passing || evidence == null || day == null) {
      return false;
    }
    LocalDate seen = evidence.observed() != null ? evidence.observed() : evidence.known();
    return seen != null && seen.plusYears(1).isBefore(day);
  }

  /**
   * Whether it is a part of a fact that may be stated beside the fact, with evidence of its own:
   * who acts, at whom, for whom, where, and who was attacked.
   */
  public boolean isStructure() {
    return STRUCTURE.contains(code);
  }
}
