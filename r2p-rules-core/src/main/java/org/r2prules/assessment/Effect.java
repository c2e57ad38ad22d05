package org.r2prules.assessment;

import java.util.List;

/**
 * A conclusion whose status or value differs between two assessments, and what that has to do with
 * the facts that differ. That it rests on a fact is no proof that the fact changed it.
 *
 * @param change how it was and is
 * @param restsOn the facts that differ and are among its grounds, before or after: those by way of
 *     something that stands otherwise, or where there are none such, all; in order
 * @param byTime whether the passing of time alone does it: the earlier dossier at the later date
 *     concludes as the later one does, with no other fact
 * @param undoneBy the facts of which each, taken back alone, undoes the change; empty where nobody
 *     has asked, see {@link Comparison#proven}
 */
public record Effect(
    Change change, List<FactChange> restsOn, boolean byTime, List<FactChange> undoneBy) {

  /** Copies the lists. */
  public Effect {
    restsOn = List.copyOf(restsOn);
    undoneBy = List.copyOf(undoneBy);
  }

  Effect undoneBy(List<FactChange> facts) {
    return new Effect(change, restsOn, byTime, facts);
  }
}
