package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Asks whether what was done and what else makes it a crime are of the same hand: an act of one and
 * the plan of another are no crime of either. Pure functions, for rules.
 */
public final class Hands {

  private Hands() {}

  /** Whether any of these acts was done, by whomever. */
  public static Judgement did(Collection<?> deeds, Set<String> acts) {
    List<Judgement> parts = new ArrayList<>();
    String[] wanted = acts.toArray(new String[0]);
    Map<String, Finding> byIncident = new TreeMap<>();
    deeds.forEach(each -> byIncident.put(((Deed) each).incident(), ((Deed) each).acts()));
    byIncident.values().forEach(finding -> parts.add(finding.any(wanted)));
    return Kleene.anyOf(parts, "no incident supplied");
  }

  /** Whether one of whom the yes/no code holds did any of these acts. */
  public static Judgement did(Collection<?> deeds, Set<String> acts, Collection<?> findings) {
    Map<String, Judgement> quality = new HashMap<>();
    for (Object each : findings) {
      quality.put(((Finding) each).getAbout(), ((Finding) each).holds());
    }
    return same(deeds, acts, quality);
  }

  /**
   * As {@link #did(Collection, Set, Collection)}, of what is proven: see {@link Finding#proven}.
   */
  public static Judgement didProven(Collection<?> deeds, Set<String> acts, Collection<?> findings) {
    return did(deeds, acts, findings.stream().map(each -> ((Finding) each).proven()).toList());
  }

  private static Judgement same(
      Collection<?> deeds, Set<String> acts, Map<String, Judgement> quality) {
    String[] wanted = acts.toArray(new String[0]);
    SortedMap<String, List<Judgement>> byActor = new TreeMap<>();
    for (Object each : deeds) {
      Deed deed = (Deed) each;
      byActor.computeIfAbsent(deed.actor(), actor -> new ArrayList<>()).add(deed.of(wanted));
    }
    List<Judgement> parts = new ArrayList<>();
    byActor.forEach(
        (actor, done) ->
            parts.add(
                Kleene.all(
                    Kleene.anyOf(done, "no incident supplied"),
                    quality.getOrDefault(actor, Kleene.unknown("who did it is not known")))));
    return Kleene.anyOf(parts, "no incident supplied");
  }

  /** Whether an incident names the actor as one who did any act at all. */
  public static Judgement named(Collection<?> deeds, String actor) {
    List<Judgement> parts = new ArrayList<>();
    for (Object each : deeds) {
      Deed deed = (Deed) each;
      if (deed.actor().equals(actor)) {
        parts.add(
            Kleene.all(deed.by(), Kleene.anyOf(deed.acts().alsoClaimed(), "no act is named")));
      }
    }
    return Kleene.anyListed(parts, "no incident names " + actor);
  }
}
