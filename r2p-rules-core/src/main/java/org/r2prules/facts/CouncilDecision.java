package org.r2prules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the Security Council, or another body, decided or failed to decide. Decisions are public
 * record: a dossier that holds any must hold all that the Council and the other bodies decided or
 * failed to decide on its situation and that still counts, and whatever changed, ended or repealed
 * it. What none of them says is taken as not decided; a dossier without any says nothing of what
 * was. Immutable; build it with {@link #builder}.
 *
 * @param id its id; required
 * @param symbol its symbol; null if none
 * @param organ the body; null if unknown
 * @param outcome the result; null if unknown
 * @param chapter Charter chapter used; null if unknown
 * @param date when; required
 * @param ends last day in force; null if it has no end
 * @param repealed first day it is no longer in force; null if it was not repealed
 * @param situation id of the situation decided on; required
 * @param determination finding on peace and security; null if unknown
 * @param peacefulMeans its judgement on peaceful means (paragraph 139); null if unknown
 * @param lesserMeans its judgement on measures short of force (Article 42); null if unknown
 * @param measures tools decided on: the whole list; null if unknown
 * @param to ids of the actors that it authorises; null if it names nobody, and then whoever carries
 *     the measure
 * @param against ids of the actors and populations at which the measures may be directed; null if
 *     it sets no such limit
 * @param supports ids of the actors and populations that they may support; null if it sets no such
 *     limit
 * @param area names of the places it is limited to; null if it is limited to none
 * @param consulted regional bodies consulted; null if unknown
 * @param evidence who says so, at which standard; required
 */
@FactStyle
@Value.Builder
public record CouncilDecision(
    String id,
    @Nullable String symbol,
    @Nullable String organ,
    @Nullable String outcome,
    @Nullable String chapter,
    LocalDate date,
    @Nullable LocalDate ends,
    @Nullable LocalDate repealed,
    String situation,
    @Nullable String determination,
    @Nullable String peacefulMeans,
    @Nullable String lesserMeans,
    @OrNull @Nullable Set<String> measures,
    @OrNull @Nullable Set<String> to,
    @OrNull @Nullable Set<String> against,
    @OrNull @Nullable Set<String> supports,
    @OrNull @Nullable Set<String> area,
    @OrNull @Nullable Set<String> consulted,
    Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public CouncilDecision {
    Parts.require(id, "CouncilDecision", "id", id);
    Parts.require(date, "CouncilDecision", "date", id);
    Parts.require(situation, "CouncilDecision", "situation", id);
    Parts.require(evidence, "CouncilDecision", "evidence", id);
    measures = measures == null ? null : Parts.names(measures, "CouncilDecision", "measures", id);
    to = Parts.limit(to, "CouncilDecision", "to", id);
    against = Parts.limit(against, "CouncilDecision", "against", id);
    supports = Parts.limit(supports, "CouncilDecision", "supports", id);
    area = Parts.limit(area, "CouncilDecision", "area", id);
    consulted =
        consulted == null ? null : Parts.names(consulted, "CouncilDecision", "consulted", id);
  }

  @Override
  public List<Assertion> assertions() {
    List<Assertion> claims = new ArrayList<>();
    addValue(claims, "decision.organ", organ);
    addValue(claims, "decision.outcome", outcome);
    addValue(claims, "decision.chapter", chapter);
    addValue(claims, "decision.determination", determination);
    addValue(claims, "decision.peacefulMeans", peacefulMeans);
    addValue(claims, "decision.lesserMeans", lesserMeans);
    return claims;
  }

  private void addValue(List<Assertion> claims, String code, @Nullable String value) {
    if (value != null) {
      claims.add(Assertion.value(code, id, value));
    }
  }

  /** Whether it is in force on that day: decided, not yet ended, not yet repealed. */
  public boolean inForce(LocalDate day) {
    return !date.isAfter(day)
        && (ends == null || !ends.isBefore(day))
        && (repealed == null || repealed.isAfter(day));
  }

  /** A builder; what is not set is unknown. */
  public static Builder builder(String id) {
    return new Builder().id(id);
  }

  /**
   * Builds a {@link CouncilDecision}; not thread-safe. A method sets the part of its name, as the
   * record describes it. Of names, a whole collection replaces those given before; single ones add
   * to them, and so does {@code addAll…}; a name given twice counts once. Null for a part, or for a
   * whole collection, is what is not set. {@code build()} throws a {@link NullPointerException}
   * that names fact and part if something required is missing, or if null is among what was given.
   */
  public static final class Builder extends CouncilDecisionBuilder {
    Builder() {}
  }
}
