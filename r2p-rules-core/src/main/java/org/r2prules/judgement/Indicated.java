package org.r2prules.judgement;

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
 */
public record Indicated(
    Candidate candidate,
    String id,
    String tool,
    String organ,
    String gates,
    Judgement call,
    Judgement requirement,
    Judgement inForce) {

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
        inForce);
  }
}
