package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whom each of some bodies can reach: findings of one code, whose values are those that a body is
 * limited to. One on whom nothing is said is not limited.
 */
public final class Limits {

  private final SortedMap<String, Finding> byBody;

  private Limits(SortedMap<String, Finding> byBody) {
    this.byBody = byBody;
  }

  /** What a rule collected. */
  public static Limits of(Collection<?> findings) {
    return new Limits(Finding.byAbout(findings));
  }

  /**
   * At least one of the bodies can act, and reaches every one of the targets.
   *
   * @param bodies conclusions, each about a body: that it can act at all
   * @param targets at whom the act is directed; none where that is not known
   * @param can what a body can do to those it reaches, in words
   * @param whenNone the words for no body at all, which leaves the matter undetermined
   */
  public Judgement anyReaching(
      Collection<?> bodies, Set<String> targets, String can, String whenNone) {
    Map<String, Judgement> ways = new TreeMap<>();
    for (Object each : bodies) {
      Conclusion body = (Conclusion) each;
      ways.put(body.about(), reaches(body, targets, can));
    }
    return ways.isEmpty()
        ? Kleene.unknown(whenNone)
        : Kleene.any(ways.values().toArray(new Judgement[0]));
  }

  private Judgement reaches(Conclusion body, Set<String> targets, String can) {
    Finding whom = Objects.requireNonNull(byBody.get(body.about()), body.about());
    List<Judgement> parts = new ArrayList<>();
    parts.add(body);
    boolean limited = !whom.alsoClaimed().isEmpty();
    Judgement limit = Kleene.anyOf(whom.alsoClaimed(), "it is not limited");
    if (limited && targets.isEmpty()) {
      parts.add(
          Kleene.any(
              Kleene.not(limit),
              Kleene.unknown(
                  "at whom it is directed is not known, and {fact} {words} some alone",
                  body.about(),
                  can)));
    }
    for (String target : new TreeSet<>(targets)) {
      Claim reached = whom.is(target);
      if (whom.weighed().contains(reached)) {
        parts.add(reached);
      } else if (limited) {
        parts.add(
            Kleene.any(
                Kleene.not(limit),
                Kleene.no(
                    "{fact} is not among those whom {fact} {words}", target, body.about(), can)));
      }
    }
    return Kleene.allOf(parts, "?");
  }
}
