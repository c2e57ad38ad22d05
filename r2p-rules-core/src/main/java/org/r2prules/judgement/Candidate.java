package org.r2prules.judgement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prules.facts.Measure;

/**
 * An option to be judged: a tool as such, or a measure that was proposed with that tool.
 *
 * @param id the tool's code, or for a proposed measure the code, {@code @} and the measure's id
 * @param tool the tool's code
 * @param measure the id of the proposed measure; null for the tool as such
 * @param approach as in {@link Tool}, or as a reading decides
 * @param pillars as in {@link Tool}
 * @param force as in {@link Tool}
 * @param coercion as in {@link Tool}; BINDING where its actors bring it under other gates
 * @param organ as in {@link Tool}, or as the measure's actors make it
 * @param gates as in {@link Tool}, or as the measure's actors make it
 * @param need as in {@link Tool}
 * @param requires as in {@link Tool}
 * @param stage as in {@link Tool}
 * @param conduct the id that claims on the conduct of the operation are about: the measure, or for
 *     the tool as such the situation
 * @param reach what the proposed measure does; null for the tool as such
 */
public record Candidate(
    String id,
    String tool,
    @Nullable String measure,
    Approach approach,
    String pillars,
    String force,
    String coercion,
    String organ,
    String gates,
    String need,
    String requires,
    String stage,
    String conduct,
    @Nullable Reach reach) {

  /** The tool as such. */
  public static Candidate of(Tool tool, String situation) {
    return from(tool, tool.code(), null, tool.organ(), tool.gates(), situation, null);
  }

  /** A measure proposed with that tool, by that organ, under that gate profile. */
  public static Candidate of(Tool tool, Measure measure, String organ, String gates) {
    String id = measure.id();
    return from(tool, tool.code() + "@" + id, id, organ, gates, id, Reach.of(measure));
  }

  private static Candidate from(
      Tool tool,
      String id,
      @Nullable String measure,
      String organ,
      String gates,
      String conduct,
      @Nullable Reach reach) {
    return new Candidate(
        id,
        tool.code(),
        measure,
        tool.approach(),
        tool.pillars(),
        tool.force(),
        gates.equals(tool.gates()) ? tool.coercion() : "BINDING",
        organ,
        gates,
        tool.need(),
        tool.requires(),
        tool.stage(),
        conduct,
        reach);
  }

  /** The same under that approach, where it is not the row that decides on it. */
  public Candidate under(Approach other) {
    return new Candidate(
        id, tool, measure, other, pillars, force, coercion, organ, gates, need, requires, stage,
        conduct, reach);
  }

  /** The same tool, as those would use it. */
  Candidate reaching(Reach other) {
    return new Candidate(
        id, tool, measure, approach, pillars, force, coercion, organ, gates, need, requires, stage,
        conduct, other);
  }

  /** Ids of those who would carry it; empty where nobody is named, and of the tool as such. */
  public Set<String> carriers() {
    return reach == null || reach.to() == null ? Set.of() : reach.to();
  }

  /** Ids of those at whom it would be directed; empty as {@link #carriers}. */
  public Set<String> targets() {
    return reach == null || reach.against() == null ? Set.of() : reach.against();
  }

  /** Ids of those whom it would support; empty as {@link #carriers}. */
  public Set<String> supported() {
    return reach == null || reach.supports() == null ? Set.of() : reach.supports();
  }

  /** Whether it uses or threatens force. */
  public boolean forceful() {
    return !force.equals("NONE");
  }

  /** Whether it uses or threatens force, and nobody has proposed it: nobody asks how it stands. */
  public boolean isUnproposedForce() {
    return forceful() && measure == null;
  }

  /**
   * Whether it serves the third pillar alone, which opens for the four crimes only. What serves the
   * first or the second too is prevention, and stays open whatever crimes are shown absent.
   */
  public boolean pillarThreeAlone() {
    return pillars.equals("P3");
  }

  /** Whether it binds or coerces, with or without force. */
  public boolean coercive() {
    return forceful() || coercion.equals("BINDING");
  }
}
