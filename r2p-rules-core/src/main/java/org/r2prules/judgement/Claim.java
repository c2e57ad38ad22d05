package org.r2prules.judgement;

import java.util.List;
import java.util.Set;

/**
 * A proposition about supplied facts: that {@code code} has {@code value} for {@code about}.
 *
 * @param code the vocabulary code
 * @param about the id of the fact that the claim is about
 * @param value the value or member asserted; {@code "true"} for a yes/no code; {@code "above N"}
 *     for a number
 * @param status how it stands at the required standard of proof
 * @param doubts why it is undetermined; empty otherwise
 * @param speaksFor ids of the facts that speak for it, in order, whatever their standard
 * @param speaksAgainst ids of the facts that speak against it, in order, whatever their standard
 */
public record Claim(
    String code,
    String about,
    String value,
    Status status,
    Set<Doubt> doubts,
    List<String> speaksFor,
    List<String> speaksAgainst)
    implements Judgement {

  /** Copies the collections. */
  public Claim {
    doubts = Doubt.shared(doubts);
    speaksFor = List.copyOf(speaksFor);
    speaksAgainst = List.copyOf(speaksAgainst);
  }

  /** The proposition as text, for instance {@code actor.conduct=COMMITS of government}. */
  public String proposition() {
    String left = value.equals("true") ? code : code + "=" + value;
    return left + " of " + about;
  }
}
