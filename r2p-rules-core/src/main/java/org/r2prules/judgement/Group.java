package org.r2prules.judgement;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Facts that a rule brought together under a name, by id, so that other rules need not look for
 * them again.
 *
 * @param name the name
 * @param members the ids, in order
 */
public record Group(String name, Set<String> members) {

  /** Copies and orders the members. */
  public Group {
    members = Collections.unmodifiableSet(new TreeSet<>(members));
  }

  /** A group of what a rule collected. */
  public static Group of(String name, Collection<?> collected) {
    Set<String> ids = new TreeSet<>();
    collected.forEach(id -> ids.add((String) id));
    return new Group(name, ids);
  }

  /** Whether any of these is a member. */
  public boolean containsAny(Collection<String> ids) {
    return !Collections.disjoint(members, ids);
  }

  /**
   * What is said of others, where the members could settle it too: with no member it is that alone,
   * otherwise it holds where it holds of the others, and else is open.
   *
   * @param said what is said of the others
   * @param why the words for what is open
   */
  public Judgement orThose(Judgement said, String why) {
    return members.isEmpty() ? said : Kleene.any(said, Kleene.unknown(why));
  }
}
