package org.r2prules.judgement;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.r2prules.facts.Consent;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Measure;

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

  /**
   * A group of what a rule collected: facts by id, tools by code, conclusions by what they are
   * about.
   */
  public static Group of(String name, Collection<?> collected) {
    return new Group(name, ids(collected));
  }

  /** A group of what a rule lists. */
  public static Group listed(String name, String... members) {
    return new Group(name, Set.of(members));
  }

  /** The values of conclusions. */
  public static Group values(String name, Collection<?> conclusions) {
    Set<String> values = new TreeSet<>();
    for (Object each : conclusions) {
      String value = ((Conclusion) each).value();
      if (value != null) {
        values.add(value);
      }
    }
    return new Group(name, values);
  }

  /** Those who gave these answers. */
  public static Group givers(String name, Collection<?> consents) {
    Set<String> givers = new TreeSet<>();
    consents.forEach(each -> givers.add(((Consent) each).giver()));
    return new Group(name, givers);
  }

  /** Those at whom these measures are directed. */
  public static Group targets(String name, Collection<?> measures) {
    Set<String> targets = new TreeSet<>();
    measures.forEach(each -> targets.addAll(((Measure) each).targets()));
    return new Group(name, targets);
  }

  /** The same, and these. */
  public Group and(Collection<?> collected) {
    Set<String> more = ids(collected);
    more.addAll(members);
    return new Group(name, more);
  }

  /** The same, save those who gave one of these answers. */
  public Group withoutGivers(Collection<?> consents) {
    Set<String> fewer = new TreeSet<>(members);
    fewer.removeAll(givers(name, consents).members);
    return new Group(name, fewer);
  }

  private static Set<String> ids(Collection<?> collected) {
    Set<String> ids = new TreeSet<>();
    for (Object each : collected) {
      ids.add(
          each instanceof Fact fact
              ? fact.id()
              : each instanceof Tool tool ? tool.code() : ((Conclusion) each).about());
    }
    return ids;
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
