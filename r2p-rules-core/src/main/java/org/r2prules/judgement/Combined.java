package org.r2prules.judgement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Judgements combined by an operator of {@link Kleene}.
 *
 * @param operator how they are combined
 * @param parts what is combined, in the order of the rule
 * @param status the result
 * @param doubts why the result is undetermined; empty otherwise
 * @param why what the operator adds in words; null where it adds nothing
 * @param taken the same if the acts that it awaits were taken; null where it awaits none
 * @param untaken the same if they were not; null where it awaits none
 */
public record Combined(
    Operator operator,
    List<Judgement> parts,
    Status status,
    Set<Doubt> doubts,
    @Nullable Text why,
    @Nullable Judgement taken,
    @Nullable Judgement untaken)
    implements Judgement {

  /** The ways to combine. */
  public enum Operator {
    /** Every part. */
    ALL,
    /** At least one part. */
    ANY,
    /** At least as many parts as the note says. */
    AT_LEAST,
    /** The one part negated. */
    NOT,
    /** What speaks for, then what speaks against; both met is a conflict. */
    WEIGH,
    /** A determination, then what the facts derive; a contradiction is a conflict. */
    AGREE,
    /** The one part where it is met or in conflict; otherwise it adds nothing. */
    SHOWN,
    /** Met unless the one part is shown not to hold. */
    NOT_REFUTED,
    /** The one part, but never better than undetermined. */
    AT_MOST_UNDETERMINED,
    /** The first part where it is settled or in conflict, otherwise the second. */
    FIRST_SETTLED,
    /**
     * The first part, an act that only the competent organ can take; it may yet be taken unless the
     * second part holds, that it was refused.
     */
    AWAITS
  }

  /** Copies the collections. */
  public Combined {
    parts = List.copyOf(parts);
    doubts = Doubt.shared(doubts);
  }

  /** One that awaits nothing. */
  public Combined(
      Operator operator,
      List<Judgement> parts,
      Status status,
      Set<Doubt> doubts,
      @Nullable Text why) {
    this(operator, parts, status, doubts, why, null, null);
  }

  /** The same, and what it would be if the acts that it awaits were taken, and if they were not. */
  Combined supposing(Judgement ifTaken, Judgement ifUntaken) {
    return new Combined(operator, parts, status, doubts, why, ifTaken, ifUntaken);
  }

  @Override
  public boolean awaits() {
    return taken != null;
  }

  @Override
  public Judgement ifTaken() {
    return taken != null ? taken : this;
  }

  @Override
  public Judgement ifUntaken() {
    return untaken != null ? untaken : this;
  }

  /** What the operator adds in words, with the ids of what it speaks of; null for nothing. */
  public @Nullable String note() {
    return why == null ? null : why.plain();
  }

  /** The parts that made the result what it is: without them it could be another. */
  public List<Judgement> decisive() {
    return switch (operator) {
      case NOT, SHOWN, NOT_REFUTED, AT_MOST_UNDETERMINED -> parts;
      case ALL -> status == Status.MET ? parts : with(status);
      case AT_LEAST -> with(status);
      case ANY ->
          status == Status.NOT_MET
              ? parts
              : status == Status.MET ? with(Status.MET) : with(Status.UNDETERMINED);
      case WEIGH -> decisiveWeighing();
      case AGREE -> doubts.isEmpty() ? with(status) : parts;
      case FIRST_SETTLED ->
          parts.get(0).undetermined() && !parts.get(0).doubts().contains(Doubt.CONFLICTING)
              ? parts.get(1).undetermined() ? parts : parts.subList(1, 2)
              : parts.subList(0, 1);
      case AWAITS -> parts.subList(0, 1);
    };
  }

  private List<Judgement> decisiveWeighing() {
    Judgement pro = parts.get(0);
    Judgement contra = parts.get(1);
    if (pro.met() == contra.met()) {
      return parts;
    }
    return contra.undetermined() ? parts : List.of(pro.met() ? pro : contra);
  }

  private List<Judgement> with(Status wanted) {
    return parts.stream().filter(part -> part.status() == wanted).toList();
  }

  static Combined of(Operator operator, List<Judgement> parts, Status status, @Nullable Text why) {
    if (status != Status.UNDETERMINED) {
      return new Combined(operator, parts, status, Set.of(), why);
    }
    Set<Doubt> doubts = Set.of();
    for (int i = 0; i < parts.size(); i++) {
      doubts = Doubt.union(doubts, parts.get(i).doubts());
    }
    return new Combined(operator, parts, status, doubts.isEmpty() ? Doubt.UNKNOWN : doubts, why);
  }

  /** What is supposed follows from the rest. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Combined that
            && operator == that.operator
            && status == that.status
            && doubts.equals(that.doubts)
            && Objects.equals(why, that.why)
            && parts.equals(that.parts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(operator, status, why, parts);
  }
}
