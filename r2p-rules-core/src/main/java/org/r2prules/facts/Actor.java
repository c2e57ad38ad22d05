package org.r2prules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
public record Actor(
    String id,
    String name,
    String kind,
    String affiliation,
    String of,
    LocalDate from,
    LocalDate until,
    Map<String, Boolean> conduct,
    Map<String, Boolean> memberships,
    Map<String, Boolean> treaties,
    Map<String, Boolean> levers,
    Boolean willing,
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
    Fact.require(id, "Actor", "id", id);
    Fact.require(kind, "Actor", "kind", id);
    Fact.require(evidence, "Actor", "evidence", id);
    conduct = conduct == null ? Map.of() : Fact.sorted(conduct);
    memberships = memberships == null ? Map.of() : Fact.sorted(memberships);
    treaties = treaties == null ? Map.of() : Fact.sorted(treaties);
    levers = levers == null ? Map.of() : Fact.sorted(levers);
  }

  @Override
  public List<Assertion> assertions() {
    List<Assertion> claims = new ArrayList<>();
    if (affiliation != null) {
      claims.add(belongsTo());
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

  private Assertion belongsTo() {
    return affiliation.equals("STATE")
        ? Assertion.value(BELONGS_TO, id, of == null ? TERRITORIAL_STATE : of)
        : new Assertion(BELONGS_TO, id, ANYBODY, false);
  }

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Builds a {@link Actor}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private String name;
    private String kind;
    private String affiliation;
    private String of;
    private LocalDate from;
    private LocalDate until;
    private Map<String, Boolean> conduct = new TreeMap<>();
    private Map<String, Boolean> memberships = new TreeMap<>();
    private Map<String, Boolean> treaties = new TreeMap<>();
    private Map<String, Boolean> levers = new TreeMap<>();
    private Boolean willing;
    private Evidence evidence;

    private Builder(String id) {
      this.id = id;
    }

    public Builder name(String name) {
      this.name = name;
      return this;
    }

    public Builder kind(String kind) {
      this.kind = kind;
      return this;
    }

    public Builder affiliation(String affiliation) {
      this.affiliation = affiliation;
      return this;
    }

    /** The state that it is of. */
    public Builder of(String state) {
      this.of = state;
      return this;
    }

    /** The first day of the affiliation. */
    public Builder from(LocalDate day) {
      this.from = day;
      return this;
    }

    /** The last day of the affiliation. */
    public Builder until(LocalDate day) {
      this.until = day;
      return this;
    }

    public Builder conduct(String member, boolean holds) {
      this.conduct.put(member, holds);
      return this;
    }

    public Builder conduct(Map<String, Boolean> members) {
      this.conduct.putAll(members);
      return this;
    }

    public Builder memberships(String member, boolean holds) {
      this.memberships.put(member, holds);
      return this;
    }

    public Builder memberships(Map<String, Boolean> members) {
      this.memberships.putAll(members);
      return this;
    }

    public Builder treaties(String member, boolean holds) {
      this.treaties.put(member, holds);
      return this;
    }

    public Builder treaties(Map<String, Boolean> members) {
      this.treaties.putAll(members);
      return this;
    }

    public Builder levers(String member, boolean holds) {
      this.levers.put(member, holds);
      return this;
    }

    public Builder levers(Map<String, Boolean> members) {
      this.levers.putAll(members);
      return this;
    }

    public Builder willing(Boolean willing) {
      this.willing = willing;
      return this;
    }

    public Builder evidence(Evidence evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Builds the fact. @throws NullPointerException if something required is missing */
    public Actor build() {
      return new Actor(
          id,
          name,
          kind,
          affiliation,
          of,
          from,
          until,
          conduct,
          memberships,
          treaties,
          levers,
          willing,
          evidence);
    }
  }
}
