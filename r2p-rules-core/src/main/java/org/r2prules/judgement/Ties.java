package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prules.facts.Actor;

/**
 * Whose each actor is, each for what it is worth: of whom it is an organ or under whose control,
 * whose those are, and so on. Immutable.
 *
 * @param heads by actor, whose it is or may be, by id; who is nobody's is not there
 */
public record Ties(SortedMap<String, SortedMap<String, Judgement>> heads) {

  /** Nobody is anybody's. */
  public static final Ties NONE = new Ties(Collections.emptySortedMap());

  /** Copies the maps. */
  public Ties {
    SortedMap<String, SortedMap<String, Judgement>> copy = new TreeMap<>();
    heads.forEach(
        (actor, above) -> copy.put(actor, Collections.unmodifiableSortedMap(new TreeMap<>(above))));
    heads = Collections.unmodifiableSortedMap(copy);
  }

  /**
   * What was collected of {@link Actor#BELONGS_TO}; what nobody says ties nobody.
   *
   * @param belonging findings of that code
   */
  public static Ties of(Collection<?> belonging) {
    Map<String, List<Claim>> direct = new HashMap<>();
    for (Object each : belonging) {
      Finding finding = (Finding) each;
      List<Claim> claims =
          finding.weighed().stream()
              .filter(claim -> !claim.notMet() && !claim.value().equals(Actor.ANYBODY))
              .toList();
      if (!claims.isEmpty()) {
        direct.put(finding.getAbout(), claims);
      }
    }
    SortedMap<String, SortedMap<String, Judgement>> heads = new TreeMap<>();
    for (String actor : direct.keySet()) {
      SortedMap<String, List<Judgement>> ways = new TreeMap<>();
      climb(actor, List.of(), direct, new HashSet<>(Set.of(actor)), ways);
      SortedMap<String, Judgement> above = new TreeMap<>();
      ways.forEach((head, each) -> above.put(head, Kleene.anyOf(each, "")));
      heads.put(actor, above);
    }
    return heads.isEmpty() ? NONE : new Ties(heads);
  }

  private static void climb(
      String actor,
      List<Judgement> way,
      Map<String, List<Claim>> direct,
      Set<String> seen,
      Map<String, List<Judgement>> ways) {
    for (Claim claim : direct.getOrDefault(actor, List.of())) {
      if (seen.add(claim.value())) {
        List<Judgement> steps = new ArrayList<>(way);
        steps.add(claim);
        ways.computeIfAbsent(claim.value(), head -> new ArrayList<>())
            .add(steps.size() == 1 ? claim : Kleene.all(steps.toArray(new Judgement[0])));
        climb(claim.value(), steps, direct, seen, ways);
        seen.remove(claim.value());
      }
    }
  }

  /** Whose the actor is, by id. */
  public SortedMap<String, Judgement> above(String actor) {
    return heads.getOrDefault(actor, Collections.emptySortedMap());
  }

  /** Who is of the actor, by id. */
  public SortedMap<String, Judgement> below(String actor) {
    SortedMap<String, Judgement> members = new TreeMap<>();
    heads.forEach(
        (member, above) -> {
          Judgement belongs = above.get(actor);
          if (belongs != null) {
            members.put(member, belongs);
          }
        });
    return members;
  }
}
