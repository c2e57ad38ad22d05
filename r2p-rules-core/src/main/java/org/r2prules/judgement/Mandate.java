package org.r2prules.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prules.facts.CouncilDecision;

/**
 * What one decision or answer says on tools, for what it is worth.
 *
 * @param kind what it is a mandate for
 * @param from the id of the decision or answer
 * @param nature whether it decides, agrees, refuses or judges
 * @param tools the tools it names: the whole list; null if not known
 * @param everything whether it names every tool without listing them, as only an answer can
 * @param reach whom it speaks of, against or for whom, where and until when
 * @param date when it was given; null if not known, and where the order says nothing
 * @param basis whether it counts at all
 */
public record Mandate(
    String kind,
    String from,
    Nature nature,
    @Nullable Set<String> tools,
    boolean everything,
    Reach reach,
    @Nullable LocalDate date,
    Judgement basis) {

  /** What it does with the measures that it speaks of. */
  public enum Nature {
    /** It decides on them: what is not within its limits is not decided. */
    DECISION,
    /** It agrees to them: to force only where it names who may act. */
    AGREEMENT,
    /** It refuses them: what is beyond its limits is not refused. */
    REFUSAL,
    /** It judges of those within its limits, whatever the tool. */
    JUDGEMENT
  }

  /** A decision without limits: it names the tools that it lists, and no other. */
  public static Mandate decision(String kind, String from, Set<String> tools, Judgement basis) {
    return decision(kind, from, tools, Reach.UNLIMITED, basis);
  }

  /** A decision: it names the tools that it lists, and no other. */
  public static Mandate decision(
      String kind, String from, Set<String> tools, Reach reach, Judgement basis) {
    return new Mandate(kind, from, Nature.DECISION, tools, false, reach, null, basis);
  }

  /** A decision without limits, with its day. */
  public static Mandate decision(
      String kind, String from, Set<String> tools, LocalDate date, Judgement basis) {
    return new Mandate(kind, from, Nature.DECISION, tools, false, Reach.UNLIMITED, date, basis);
  }

  /** What a decision judges, of whatever tool, within what it speaks of. */
  public static Mandate judgement(String kind, CouncilDecision decision, Judgement basis) {
    return answer(
        kind,
        decision.id(),
        Nature.JUDGEMENT,
        Set.of("ALL"),
        Reach.ofJudgement(decision),
        decision.date(),
        basis);
  }

  /** What an organ refused to do, until it acts: the tools, or what else it would have done. */
  public static Mandate refusal(
      String kind, String from, Set<String> names, LocalDate date, Judgement basis) {
    return new Mandate(kind, from, Nature.REFUSAL, names, false, Reach.UNLIMITED, date, basis);
  }

  /** An answer to requests: {@code ALL} in its scope covers every tool. */
  public static Mandate answer(
      String kind,
      String from,
      Nature nature,
      Set<String> scope,
      Reach reach,
      LocalDate date,
      Judgement basis) {
    boolean everything = scope != null && scope.contains("ALL");
    return new Mandate(kind, from, nature, scope, everything, reach, date, basis);
  }

  /** Whether both are dated and this one is the later. */
  boolean laterThan(Mandate other) {
    return date != null && other.date != null && date.isAfter(other.date);
  }

  /** The same, for what it is worth beside that basis. */
  Mandate weighedDown(Judgement with) {
    return new Mandate(kind, from, nature, tools, everything, reach, date, Kleene.all(basis, with));
  }

  /**
   * Whether it names the tool; a list that is not known leaves it open. What is no code, such as "a
   * threat to the peace", is shown as words.
   */
  Judgement names(String tool) {
    boolean words = Character.isLowerCase(tool.codePointAt(0));
    if (tools == null) {
      return Kleene.unknown(
          words
              ? "whether {fact} speaks of {words} is not known"
              : "whether {fact} names {tool} is not known",
          from,
          tool);
    }
    return Kleene.stated(
        everything || tools.contains(tool),
        words ? "{fact} speaks of {words}" : "{fact} names {tool}",
        words ? "{fact} does not speak of {words}" : "{fact} does not name {tool}",
        from,
        tool);
  }

  /** Whether it speaks of no tool at all, as an answer does that turned out to be another. */
  boolean namesNothing() {
    return tools != null && tools.isEmpty() && !everything;
  }

  /** Whether it names the tool, or may. */
  boolean mayName(String tool) {
    return tools == null || everything || tools.contains(tool);
  }

  /** Whether it counts and names the tool, whatever its reach. */
  Judgement covers(String tool) {
    return Kleene.all(basis, names(tool));
  }

  /** Whether it counts, names the tool and reaches the candidate. */
  Judgement covers(Candidate candidate) {
    List<Judgement> parts = asked(candidate);
    parts.add(0, basis);
    return Kleene.all(parts.toArray(new Judgement[0]));
  }

  /** Whether it may speak of the candidate at all. */
  boolean mayReach(Candidate candidate) {
    if (!mayName(candidate.tool())) {
      return false;
    }
    for (Judgement part : asked(candidate)) {
      if (part.notMet()) {
        return false;
      }
    }
    return true;
  }

  private List<Judgement> asked(Candidate candidate) {
    List<Judgement> parts = new ArrayList<>();
    if (nature != Nature.JUDGEMENT) {
      parts.add(names(candidate.tool()));
    }
    Reach measure = candidate.reach();
    if (nature == Nature.REFUSAL) {
      if (measure != null) {
        parts.addAll(reach.meeting(measure, from));
      } else if (reach.limited()) {
        parts.add(Kleene.no("{fact} does not refuse the tool as such", from));
      }
      return parts;
    }
    if (nature == Nature.AGREEMENT && candidate.forceful() && reach.to() == null) {
      parts.add(Kleene.unknown("{fact} does not say whom it lets act", from));
    }
    if (measure != null) {
      parts.addAll(reach.holding(measure, from));
    }
    return parts;
  }
}
