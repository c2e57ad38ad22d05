package org.r2prules.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
public record CouncilDecision(
    String id,
    String symbol,
    String organ,
    String outcome,
    String chapter,
    LocalDate date,
    LocalDate ends,
    LocalDate repealed,
    String situation,
    String determination,
    String peacefulMeans,
    String lesserMeans,
    Set<String> measures,
    Set<String> to,
    Set<String> against,
    Set<String> supports,
    Set<String> area,
    Set<String> consulted,
    Evidence evidence)
    implements Fact {

  /** Checks that what is required is there, and copies the collections. */
  public CouncilDecision {
    Fact.require(id, "CouncilDecision", "id", id);
    Fact.require(date, "CouncilDecision", "date", id);
    Fact.require(situation, "CouncilDecision", "situation", id);
    Fact.require(evidence, "CouncilDecision", "evidence", id);
    measures = measures == null ? null : Fact.sorted(measures);
    to = Fact.limit(to);
    against = Fact.limit(against);
    supports = Fact.limit(supports);
    area = Fact.limit(area);
    consulted = consulted == null ? null : Fact.sorted(consulted);
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

  private void addValue(List<Assertion> claims, String code, String value) {
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
    return new Builder(id);
  }

  /** Builds a {@link CouncilDecision}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private String symbol;
    private String organ;
    private String outcome;
    private String chapter;
    private LocalDate date;
    private LocalDate ends;
    private LocalDate repealed;
    private String situation;
    private String determination;
    private String peacefulMeans;
    private String lesserMeans;
    private Set<String> measures;
    private Set<String> to;
    private Set<String> against;
    private Set<String> supports;
    private Set<String> area;
    private Set<String> consulted;
    private Evidence evidence;

    private Builder(String id) {
      this.id = id;
    }

    public Builder symbol(String symbol) {
      this.symbol = symbol;
      return this;
    }

    public Builder organ(String organ) {
      this.organ = organ;
      return this;
    }

    public Builder outcome(String outcome) {
      this.outcome = outcome;
      return this;
    }

    public Builder chapter(String chapter) {
      this.chapter = chapter;
      return this;
    }

    public Builder date(LocalDate date) {
      this.date = date;
      return this;
    }

    public Builder ends(LocalDate ends) {
      this.ends = ends;
      return this;
    }

    public Builder repealed(LocalDate repealed) {
      this.repealed = repealed;
      return this;
    }

    public Builder situation(String situation) {
      this.situation = situation;
      return this;
    }

    public Builder determination(String determination) {
      this.determination = determination;
      return this;
    }

    public Builder peacefulMeans(String peacefulMeans) {
      this.peacefulMeans = peacefulMeans;
      return this;
    }

    public Builder lesserMeans(String lesserMeans) {
      this.lesserMeans = lesserMeans;
      return this;
    }

    public Builder measures(String... values) {
      return measures(Fact.distinct("CouncilDecision", id, "measures", values));
    }

    public Builder measures(Set<String> values) {
      this.measures = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder to(String... values) {
      return to(Fact.distinct("CouncilDecision", id, "to", values));
    }

    public Builder to(Set<String> values) {
      this.to = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder against(String... values) {
      return against(Fact.distinct("CouncilDecision", id, "against", values));
    }

    public Builder against(Set<String> values) {
      this.against = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder supports(String... values) {
      return supports(Fact.distinct("CouncilDecision", id, "supports", values));
    }

    public Builder supports(Set<String> values) {
      this.supports = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder area(String... values) {
      return area(Fact.distinct("CouncilDecision", id, "area", values));
    }

    public Builder area(Set<String> values) {
      this.area = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder consulted(String... values) {
      return consulted(Fact.distinct("CouncilDecision", id, "consulted", values));
    }

    public Builder consulted(Set<String> values) {
      this.consulted = values == null ? null : new TreeSet<>(values);
      return this;
    }

    public Builder evidence(Evidence evidence) {
      this.evidence = evidence;
      return this;
    }

    /** Builds the fact. @throws NullPointerException if something required is missing */
    public CouncilDecision build() {
      return new CouncilDecision(
          id,
          symbol,
          organ,
          outcome,
          chapter,
          date,
          ends,
          repealed,
          situation,
          determination,
          peacefulMeans,
          lesserMeans,
          measures,
          to,
          against,
          supports,
          area,
          consulted,
          evidence);
    }
  }
}
