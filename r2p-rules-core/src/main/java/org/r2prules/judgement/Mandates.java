package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Every mandate of one kind that was supplied.
 *
 * @param kind the kind
 * @param all the mandates, ordered by what they come from
 */
public record Mandates(String kind, List<Mandate> all) {

  /** Copies the list. */
  public Mandates {
    all = List.copyOf(all);
  }

  /** What a rule collected. */
  public static Mandates of(String kind, Collection<?> collected) {
    List<Mandate> mandates = new ArrayList<>();
    collected.forEach(mandate -> mandates.add((Mandate) mandate));
    mandates.sort(
        Comparator.comparing(Mandate::from)
            .thenComparing(mandate -> String.valueOf(mandate.tools())));
    return new Mandates(kind, mandates);
  }

  /**
   * At least one counts and names the tool.
   *
   * @param whenNone the words for no mandate at all, which leaves the matter undetermined
   */
  public Judgement cover(String tool, String whenNone) {
    List<Judgement> parts = new ArrayList<>();
    for (Mandate mandate : all) {
      parts.add(Kleene.all(mandate.basis(), mandate.names(tool)));
    }
    return Kleene.anyOf(parts, whenNone);
  }

  /** As {@link #cover}, where no mandate at all is a no. */
  public Judgement coverIfListed(String tool, String whenNone) {
    return all.isEmpty() ? Kleene.no(whenNone) : cover(tool, whenNone);
  }

  /** Whether any counts at all, whatever it names; none supplied is a no. */
  public Judgement counting(String whenNone) {
    return Kleene.anyListed(all.stream().map(Mandate::basis).toList(), whenNone);
  }

  /** Whether any may bear on the tool: names it, or what it names is not known. */
  public boolean bearOn(String tool) {
    return all.stream().anyMatch(mandate -> !mandate.names(tool).notMet());
  }

  /**
   * The same, each for what it is still worth: one that a later answer replaces counts no more.
   *
   * @param answers the answers of the other kind; what is not dated replaces nothing
   * @param tool the tool that they have to cover
   */
  public Mandates notReplacedBy(Mandates answers, String tool) {
    List<Mandate> standing = new ArrayList<>();
    for (Mandate mandate : all) {
      List<Judgement> later = new ArrayList<>();
      for (Mandate answer : answers.all) {
        if (answer.laterThan(mandate)) {
          later.add(Kleene.all(answer.basis(), answer.names(tool)));
        }
      }
      standing.add(
          later.isEmpty() ? mandate : mandate.weighedDown(Kleene.not(Kleene.anyOf(later, "?"))));
    }
    return new Mandates(kind, standing);
  }

  /** Those that may bear on the tool. */
  public Mandates on(String tool) {
    return new Mandates(
        kind, all.stream().filter(mandate -> !mandate.names(tool).notMet()).toList());
  }
}
