package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Who stands with whom where crimes are committed: a head answers for who is its own, and who is of
 * those that commit stands with them. One for an assessment, so that no rule gathers it anew.
 */
public final class Houses implements Iterable<Object> {

  private final Ties ties;
  private final List<Object> all = new ArrayList<>();
  private final Map<String, Judgement> ever = new TreeMap<>();
  private final Map<String, Judgement> now = new TreeMap<>();

  private Houses(Ties ties) {
    this.ties = ties;
  }

  /**
   * Of what was collected.
   *
   * @param belonging findings of {@link org.r2prules.facts.Actor#BELONGS_TO}
   * @param commits what was concluded on who commits
   * @param present what was concluded on who commits the crimes that are in play
   * @param conduct findings on what they do: who backs those who commit stands as they do
   */
  public static Houses of(
      Collection<?> belonging,
      Collection<?> commits,
      Collection<?> present,
      Collection<?> conduct) {
    Houses houses = new Houses(Ties.of(belonging));
    houses.all.addAll(belonging);
    houses.all.addAll(commits);
    houses.all.addAll(present);
    houses.all.addAll(conduct);
    Map<String, Finding> does = Finding.byAbout(conduct);
    read(commits, does, houses.ever);
    read(present, does, houses.now);
    return houses;
  }

  private static void read(
      Collection<?> conclusions, Map<String, Finding> does, Map<String, Judgement> into) {
    for (Object each : conclusions) {
      Conclusion commits = (Conclusion) each;
      Finding conduct = does.get(commits.about());
      into.put(
          commits.about(),
          conduct == null
              ? commits
              : Kleene.any(commits, Kleene.shown(conduct.is("SUPPORTS_PERPETRATORS"))));
    }
  }

  /**
   * Whether the actor commits or backs the crimes, one who is his does, one whose he is, or who
   * else is theirs.
   */
  public Judgement stands(String actor) {
    return stands(actor, ever, UnaryOperator.identity());
  }

  /** As {@link #stands}, by what is shown alone: what is not known of anybody adds nothing. */
  public Judgement standsShown(String actor) {
    return stands(actor, ever, Kleene::shown);
  }

  /** As {@link #standsShown}, of the crimes that are in play. */
  public Judgement standsShownNow(String actor) {
    return stands(actor, now, Kleene::shown);
  }

  /** Whether the actor is one of these or theirs; nobody said to be is not. */
  public Judgement within(String actor, Set<String> heads) {
    if (heads.contains(actor)) {
      return Kleene.yes("{fact} is one of those named", actor);
    }
    List<Judgement> ways = new ArrayList<>();
    ties.above(actor)
        .forEach(
            (head, tie) -> {
              if (heads.contains(head)) {
                ways.add(tie);
              }
            });
    return Kleene.anyListed(ways, Text.of("{fact} is of none of those named", actor));
  }

  /** What it is of, so that a derivation names it. */
  @Override
  public Iterator<Object> iterator() {
    return List.copyOf(all).iterator();
  }

  private Judgement stands(
      String actor, Map<String, Judgement> commits, UnaryOperator<Judgement> as) {
    List<Judgement> ways = new ArrayList<>(below(actor, commits, as));
    ties.above(actor)
        .forEach(
            (head, tie) -> {
              List<Judgement> theirs = below(head, commits, as);
              if (!theirs.isEmpty()) {
                ways.add(Kleene.all(as.apply(tie), Kleene.any(theirs.toArray(new Judgement[0]))));
              }
            });
    return Kleene.anyListed(ways, Text.of("{fact} is not known to commit the crimes", actor));
  }

  private List<Judgement> below(
      String actor, Map<String, Judgement> commits, UnaryOperator<Judgement> as) {
    List<Judgement> ways = new ArrayList<>();
    if (commits.containsKey(actor)) {
      ways.add(as.apply(commits.get(actor)));
    }
    ties.below(actor)
        .forEach(
            (member, tie) -> {
              if (commits.containsKey(member)) {
                ways.add(Kleene.all(as.apply(tie), as.apply(commits.get(member))));
              }
            });
    return ways;
  }
}
