package org.r2prules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A state, body, group or person that acts in the situation. Immutable; build it with {@link
 * #builder}.
 *
 * @param id its id; required
 * @param name its name for a reader; null if none
 * @param kind its legal nature; required
 * @param affiliation whether it is of a state ({@code STATE}: an organ of it or under its control)
 *     or of none (every other value); null if unknown
 * @param of id of the state that it is of; null for the territorial state, and of no state
 * @param from first day of that affiliation; null if not known, or always
 * @param until last day of that affiliation; null if it has not ended. Outside these days the
 *     affiliation says nothing of whose the actor is
 * @param conduct what it is observed to do or not to do; unlisted is unknown
 * @param memberships organisations a state belongs to or not; unlisted is unknown
 * @param treaties treaties a state has ratified or not; unlisted is unknown
 * @param levers means of influence it holds or not; unlisted is unknown
 * @param willing whether it is ready to act in the role proposed; null if unknown
 * @param evidence who says so, at which standard; required
 */
@FactStyle
@Value.Builder
public record Actor(
    String id,
    @Nullable String name,
    String kind,
    @Nullable String affiliation,
    @Nullable String of,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @OrNull Map<String, Boolean> conduct,
    @OrNull Map<String, Boolean> memberships,
    @OrNull Map<String, Boolean> treaties,
    @OrNull Map<String, Boolean> levers,
    @Nullable Boolean willing,
    Evidence evidence)
    implements Fact {

  /** The code of whose an actor is. */
  public static final String BELONGS_TO = "actor.belongsTo";

  /** Stands in a {@link #BELONGS_TO} for the territorial state, whose id an actor need not know. */
  public static final String TERRITORIAL_STATE = "";

  /** Stands in a denied {@link #BELONGS_TO} for everybody. */
  public static final String ANYBODY = "*";

  /** Checks that what is required is there, and copies the collections. */
  public Actor {
    Parts.require(id, "Actor", "id", id);
    Parts.require(kind, "Actor", "kind", id);
    Parts.require(evidence, "Actor", "evidence", id);
    conduct = Parts.members(conduct, "Actor", "conduct", id);
    memberships = Parts.members(memberships, "Actor", "memberships", id);
    treaties = Parts.members(treaties, "Actor", "treaties", id);
    levers = Parts.members(levers, "Actor", "levers", id);
  }

  @Override
  public List<Assertion> assertions() {
    List<Assertion> claims = new ArrayList<>();
    if (affiliation != null) {
      claims.add(belongsTo(affiliation));
    }
    claims.addAll(Assertion.members("actor.conduct", id, conduct));
    claims.addAll(Assertion.members("actor.memberships", id, memberships));
    claims.addAll(Assertion.members("actor.treaties", id, treaties));
    claims.addAll(Assertion.members("actor.levers", id, levers));
    if (willing != null) {
      claims.add(Assertion.flag("actor.willing", id, willing));
    }
    return claims;
  }

  /** Whether the affiliation is of that day. */
  public boolean isAffiliated(LocalDate day) {
    return affiliation != null
        && (from == null || !from.isAfter(day))
        && (until == null || !until.isBefore(day));
  }

  private Assertion belongsTo(String affiliation) {
    return affiliation.equals("STATE")
        ? Assertion.value(BELONGS_TO, id, of == null ? TERRITORIAL_STATE : of)
        : new Assertion(BELONGS_TO, id, ANYBODY, false);
  }

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /**
   * Builds an {@link Actor}; not thread-safe. A method sets the part of its name, as the record
   * describes it. Of members, a whole map replaces those given before; single ones add to them, and
   * so does {@code putAll…}; of two words on one member the later counts. Null for a part, or for a
   * whole map, is what is not set. {@code build()} throws a {@link NullPointerException} that names
   * fact and part if something required is missing, or if null is among what was given.
   */
  public static final class Builder extends ActorBuilder {
    Builder() {}
  }
}
