package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prules.facts.Actor;

/**
 * Who belongs to a group, each for what it is worth, so that a rule can ask something of the group
 * without taking for a member who only may be one.
 *
 * @param name the name of the group
 * @param members those who belong to it or may, by id; nobody else does
 */
public record Members(String name, SortedMap<String, Judgement> members) {

  /** Copies the map. */
  public Members {
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
  }

  /**
   * An actor and all that are of it, of those that are, and so on.
   *
   * @param head the id of the actor
   * @param actors the actors that there are
   * @param belonging what was collected of {@link Actor#BELONGS_TO}
   * @param asked the kinds of actor of which silence leaves it open; of others it says no
   */
  public static Members of(
      String name, String head, Collection<?> actors, Collection<?> belonging, Set<String> asked) {
    Map<String, Finding> heard = new HashMap<>();
    Map<String, Actor> kinds = new HashMap<>();
    actors.forEach(each -> kinds.put(((Actor) each).id(), (Actor) each));
    for (Object each : belonging) {
      Finding finding = (Finding) each;
      Actor actor = kinds.get(finding.getAbout());
      if (finding.isCounted() || actor != null && asked.contains(actor.kind())) {
        heard.put(finding.getAbout(), finding);
      }
    }
    SortedMap<String, Judgement> members = new TreeMap<>();
    for (String id : kinds.keySet()) {
      if (id.equals(head)) {
        members.put(head, Kleene.yes("{fact} itself is meant", head));
      } else if (heard.containsKey(id)) {
        Judgement belongs = belongs(id, head, heard, new HashSet<>(Set.of(id)));
        if (!belongs.notMet()) {
          members.put(id, belongs);
        }
      }
    }
    return new Members(name, members);
  }

  private static Judgement belongs(
      String id, String head, Map<String, Finding> heard, Set<String> seen) {
    Finding finding = Objects.requireNonNull(heard.get(id), id);
    List<Judgement> ways = new ArrayList<>();
    ways.add(finding.is(head));
    for (Claim claim : finding.weighed()) {
      String next = claim.value();
      if (!next.equals(head) && heard.containsKey(next) && seen.add(next)) {
        ways.add(Kleene.all(claim, belongs(next, head, heard, seen)));
      }
    }
    return ways.size() == 1 ? ways.get(0) : Kleene.any(ways.toArray(new Judgement[0]));
  }

  /** The name of the group for a reader. */
  private String called() {
    return "the " + name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Whether it is a member. */
  public Judgement includes(String id) {
    Judgement member = members.get(id);
    return member == null ? Kleene.no("{fact} is not of {words}", id, called()) : member;
  }

  /** Whether any of these is a member; of none at all it says no. */
  public Judgement includesAny(Collection<String> ids) {
    return Kleene.any(ids.stream().sorted().map(this::includes).toArray(Judgement[]::new));
  }

  /** Whether all of these are members; of none at all it says no. */
  public Judgement includesAll(Collection<String> ids) {
    return ids.isEmpty()
        ? Kleene.no("nobody is named")
        : Kleene.all(ids.stream().sorted().map(this::includes).toArray(Judgement[]::new));
  }

  /** Whether some member is one of whom this was concluded. */
  public Judgement any(Collection<?> conclusions) {
    return some(conclusions.stream().map(each -> (Conclusion) each).toList());
  }

  private Judgement some(Collection<Conclusion> conclusions) {
    List<Judgement> parts = new ArrayList<>();
    for (Conclusion conclusion : conclusions) {
      Judgement member = members.get(conclusion.about());
      if (member != null) {
        parts.add(member instanceof Stated ? conclusion : Kleene.all(member, conclusion));
      }
    }
    return Kleene.anyOf(parts, Text.of("nobody of {words} is named", called()));
  }

  /** Whether some member is one of whom the finding has the value. */
  public Judgement anyHas(Collection<?> findings, String value) {
    List<Judgement> parts = new ArrayList<>();
    for (Object each : findings) {
      Finding finding = (Finding) each;
      Judgement member = members.get(finding.getAbout());
      if (member != null) {
        Claim claim = finding.is(value);
        parts.add(member instanceof Stated ? claim : Kleene.all(member, claim));
      }
    }
    return Kleene.anyOf(parts, Text.of("nobody of {words} is named", called()));
  }
}
