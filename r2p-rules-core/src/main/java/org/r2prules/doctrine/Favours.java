package org.r2prules.doctrine;

import java.util.Set;

/**
 * Whom a statement on a code favours, so that their own word for it does not count.
 *
 * @param asserted whom it favours to assert it; never null
 * @param denied whom it favours to deny it; never null
 * @param contrary the values or members of which it is the other way round; never null
 */
public record Favours(Set<Party> asserted, Set<Party> denied, Set<String> contrary) {

  /** Favours nobody. */
  public static final Favours NOBODY = new Favours(Set.of(), Set.of(), Set.of());

  /** Those who can have an interest in what is stated. */
  public enum Party {
    /**
     * Who would carry a proposed measure of coercion or be helped by it, armed groups that are not
     * of the territorial state, and who belongs with any of them.
     */
    ACTING,
    /** The territorial state, who is accused of the crimes, and who belongs with them. */
    ACCUSED,
    /**
     * Whom the statement is about, and who belongs with them: the actor, who answers, who carries
     * the measure, the organ that decided.
     */
    SELF,
    /** Whoever has an interest and is not of those whom the statement is about. */
    OTHERS
  }

  /** Copies the collections. */
  public Favours {
    asserted = Set.copyOf(asserted);
    denied = Set.copyOf(denied);
    contrary = Set.copyOf(contrary);
  }

  /** Whether it favours nobody, whatever is stated. */
  public boolean isNobody() {
    return asserted.isEmpty() && denied.isEmpty();
  }

  /** Whom it favours that the value is asserted, or denied. */
  public Set<Party> by(String value, boolean present) {
    return present == contrary.contains(value) ? denied : asserted;
  }
}
