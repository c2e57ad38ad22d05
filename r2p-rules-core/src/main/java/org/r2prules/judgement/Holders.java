package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Who holds which place: findings of one code, whose values are the places that a holder has. */
public final class Holders {

  private final SortedMap<String, Finding> byHolder;

  private Holders(SortedMap<String, Finding> byHolder) {
    this.byHolder = byHolder;
  }

  /** What a rule collected. */
  public static Holders of(Collection<?> findings) {
    return new Holders(Finding.byAbout(findings));
  }

  /**
   * What was answered, where whoever holds the place of the candidate is asked too: one who is
   * shown to hold it and has not answered leaves the matter open, unless he is one of those whose
   * own answer is asked elsewhere.
   */
  public Judgement alsoAsked(
      Judgement answered, Candidate candidate, Group whoAnswered, Members elsewhere) {
    List<Judgement> parts = new ArrayList<>();
    parts.add(answered);
    byHolder.forEach(
        (holder, held) -> {
          Judgement here = Kleene.shown(here(candidate, held));
          if (!here.notMet() && !whoAnswered.members().contains(holder)) {
            parts.add(
                Kleene.any(
                    Kleene.not(here),
                    elsewhere.includes(holder),
                    Kleene.unknown("{fact} holds the area and has not answered", holder)));
          }
        });
    return parts.size() == 1 ? answered : Kleene.all(parts.toArray(new Judgement[0]));
  }

  private static Judgement here(Candidate candidate, Finding held) {
    Reach reach = candidate.reach();
    Set<String> area = reach == null || reach.area() == null ? Set.of() : reach.area();
    return Kleene.anyListed(
        area.stream().sorted().<Judgement>map(held::is).toList(), "no area is named");
  }
}
