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
  private final Map<String, Conclusion> commits = new TreeMap<>();

  private Houses(Ties ties) {
    this.ties = ties;
  }

  /**
   * Of what was collected.
   *
   * @param belonging findings of {@link org.r2prules.facts.Actor#BELONGS_TO}
   * @param conclusions what was concluded on who commits
   */
  public static Houses of(Collection<?> belonging, Collection<?> conclusions) {
    Houses houses = new Houses(Ties.of(belonging));
    houses.all.addAll(belonging);
    houses.all.addAll(conclusions);
    conclusions.forEach(each -> houses.commits.put(((Conclusion) each).about(), (Conclusion) each));
    return houses;
  }

  /** Whether the actor commits, one who is his does, one whose he is, or who else is theirs. */
  public Judgement stands(String actor) {
    return stands(actor, UnaryOperator.identity());
  }

  /** As {@link #stands}, by what is shown alone: what is not known of anybody adds nothing. */
  public Judgement standsShown(String actor) {
    return stands(actor, Kleene::shown);
  }

  /** Whether the actor is one of these or theirs; nobody said to be is not. */
  public Judgement within(String actor, Set<String> heads) {
    if (heads.contains(actor)) {
      return Kleene.yes("it is directed at {fact}", actor);
    }
    List<Judgement> ways = new ArrayList<>();
    ties.above(actor)
        .forEach(
            (head, tie) -> {
              if (heads.contains(head)) {
                ways.add(tie);
              }
            });
    return Kleene.anyListed(ways, Text.of("{fact} is of nobody at whom it is directed", actor));
  }

  /** What it is of, so that a derivation names it. */
  @Override
  public Iterator<Object> iterator() {
    return List.copyOf(all).iterator();
  }

  private Judgement stands(String actor, UnaryOperator<Judgement> as) {
    List<Judgement> ways = new ArrayList<>(below(actor, as));
    ties.above(actor)
        .forEach(
            (head, tie) -> {
              List<Judgement> theirs = below(head, as);
              if (!theirs.isEmpty()) {
                ways.add(Kleene.all(as.apply(tie), Kleene.any(theirs.toArray(new Judgement[0]))));
              }
            });
    return Kleene.anyListed(ways, Text.of("{fact} is not known to commit the crimes", actor));
  }

  private List<Judgement> below(String actor, UnaryOperator<Judgement> as) {
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
