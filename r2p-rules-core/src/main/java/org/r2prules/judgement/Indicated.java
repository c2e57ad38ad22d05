package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A candidate of which is concluded what calls for it, ready for the rule of its gates. The strings
 * repeat what the candidate says, so that rules can match on them.
 *
 * @param candidate the candidate
 * @param id its id
 * @param tool its tool
 * @param organ who acts
 * @param gates its gate profile
 * @param call what calls for it: {@code Criterion:INDICATED}
 * @param requirement what it cannot do without
 * @param inForce whether it is decided or under way
 * @param reaches what has to hold for what opens coercion in the situation to open this too; empty
 *     of the tool as such
 */
public record Indicated(
    Candidate candidate,
    String id,
    String tool,
    String organ,
    String gates,
    Judgement call,
    Judgement requirement,
    Judgement inForce,
    List<Judgement> reaches) {

  /** Copies the list. */
  public Indicated {
    reaches = List.copyOf(reaches);
  }

  /** The same, of that candidate. */
  public static Indicated of(
      Candidate candidate, Judgement call, Judgement requirement, Judgement inForce) {
    return new Indicated(
        candidate,
        candidate.id(),
        candidate.tool(),
        candidate.organ(),
        candidate.gates(),
        call,
        requirement,
        inForce,
        List.of());
  }

  /**
   * The same, of a proposal.
   *
   * @param conclusions what has to hold for what opens coercion to reach it
   */
  public Indicated reaching(Collection<?> conclusions) {
    List<Judgement> those = new ArrayList<>();
    conclusions.forEach(each -> those.add((Judgement) each));
    return new Indicated(candidate, id, tool, organ, gates, call, requirement, inForce, those);
  }

  /** What opens coercion in the situation, as far as it reaches this candidate. */
  public Judgement reached(Judgement coercion) {
    if (reaches.isEmpty()) {
      return coercion;
    }
    List<Judgement> parts = new ArrayList<>(reaches);
    parts.add(0, coercion);
    return Kleene.all(parts.toArray(new Judgement[0]));
  }
}
