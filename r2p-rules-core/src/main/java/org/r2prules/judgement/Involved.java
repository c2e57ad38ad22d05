package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * What is known of those whom a measure can involve. One for an assessment, so that it is not
 * gathered anew for each candidate.
 */
public final class Involved implements Iterable<Object> {

  private final Collection<?> committing;
  private final Collection<?> present;
  private final Collection<?> civilians;
  private final Collection<?> attacked;
  private final Collection<?> stated;

  private Involved(
      Collection<?> committing,
      Collection<?> present,
      Collection<?> civilians,
      Collection<?> attacked,
      Collection<?> stated) {
    this.committing = committing;
    this.present = present;
    this.civilians = civilians;
    this.attacked = attacked;
    this.stated = stated;
  }

  /** What was collected, as the accessors name it. */
  public static Involved of(
      Collection<?> committing,
      Collection<?> present,
      Collection<?> civilians,
      Collection<?> attacked,
      Collection<?> stated) {
    return new Involved(committing, present, civilians, attacked, stated);
  }

  /** What was concluded on who is shown to stand with those who commit. */
  public Collection<?> committing() {
    return committing;
  }

  /** What was concluded on who is shown to stand with those who commit the crimes in play. */
  public Collection<?> present() {
    return present;
  }

  /** Findings on who are civilians. */
  public Collection<?> civilians() {
    return civilians;
  }

  /** Findings on who is under attack. */
  public Collection<?> attacked() {
    return attacked;
  }

  /** Findings on what is stated of measures beside them. */
  public Collection<?> stated() {
    return stated;
  }

  /** All of it, so that a derivation names it. */
  @Override
  public Iterator<Object> iterator() {
    List<Object> all = new ArrayList<>(committing);
    all.addAll(present);
    all.addAll(civilians);
    all.addAll(attacked);
    all.addAll(stated);
    return all.iterator();
  }
}
