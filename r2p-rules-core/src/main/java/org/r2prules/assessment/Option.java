package org.r2prules.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.r2prules.assessment.internal.Grounds;
import org.r2prules.doctrine.DoctrineException;
import org.r2prules.doctrine.RuleException;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Candidate;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Combined.Operator;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Tool;

/**
 * An option as the doctrine leaves it: never advice to use it. Immutable and thread-safe.
 *
 * @param candidate what was judged
 * @param tool what the catalogue says of the tool
 * @param conclusion the conclusion on it
 * @param indicated whether the situation calls for it
 * @param gates what it needs, in the order of the rule
 * @param actors who of the dossier could carry it: see {@link #actors}
 */
public record Option(
    Candidate candidate,
    Tool tool,
    Conclusion conclusion,
    Judgement indicated,
    List<Gate> gates,
    List<String> actors) {

  /** Copies the lists. */
  public Option {
    gates = List.copyOf(gates);
    actors = List.copyOf(actors);
  }

  /**
   * The option that a conclusion is on.
   *
   * @throws DoctrineException if its basis is not what calls for it and what gates it
   */
  static Option of(Candidate candidate, Tool tool, Conclusion conclusion, List<String> actors) {
    Judgement judged = conclusion.basis();
    if (isInForce(conclusion)
        && judged instanceof Combined inForce
        && inForce.operator() == Operator.ANY
        && inForce.parts().size() == 2) {
      judged = inForce.parts().get(1);
    }
    if (!(judged instanceof Combined basis)
        || basis.operator() != Operator.ALL
        || basis.parts().size() != 2
        || conclusion.value() == null) {
      throw new RuleException(
          conclusion.key()
              + " does not rest on what calls for it and what gates it: conclude options with"
              + " Conclude.option");
    }
    List<Gate> gates = new ArrayList<>();
    flatten(basis.parts().get(1), gates);
    return new Option(candidate, tool, conclusion, basis.parts().get(0), gates, actors);
  }

  private static boolean isInForce(Conclusion conclusion) {
    return OptionStatus.IN_FORCE.name().equals(conclusion.value());
  }

  private static void flatten(Judgement judgement, List<Gate> gates) {
    if (judgement instanceof Combined combined && combined.operator() == Operator.ALL) {
      combined.parts().forEach(part -> flatten(part, gates));
    } else {
      gates.add(new Gate(judgement));
    }
  }

  /**
   * The id of the candidate: the tool's code, with {@code @} and the measure if one is proposed.
   */
  public String id() {
    return candidate.id();
  }

  /**
   * The kinds of actor that the sources name for the tool, in their order. Whoever could act is not
   * thereby allowed to: that the gates say.
   */
  public List<String> agents() {
    return List.of(tool.agents().split(" "));
  }

  /**
   * The ids of the dossier's actors of those kinds, in order; of a measure that is proposed, only
   * of those who would carry it. An actor of which only reports below the standard speak is not
   * among them. Of a tool that coerces or uses force, neither is one who is shown to commit the
   * crimes, nor one of authorities that are shown to: such an actor stands with those whom it is
   * meant to stop.
   */
  @Override
  public List<String> actors() {
    return actors;
  }

  /** Suasion, compellence or intervention. */
  public Approach approach() {
    return candidate.approach();
  }

  /** How it stands. */
  public OptionStatus status() {
    return OptionStatus.valueOf(Objects.requireNonNull(conclusion.value()));
  }

  /**
   * Whether it is open in every situation: it is open, and nothing that a dossier could say stands
   * among what calls for it and what it needs. The doctrine alone decides, with its readings, so
   * the standing options are the same for every dossier; the others are what this one adds, and so
   * is whatever it proposes.
   */
  public boolean standing() {
    return status() == OptionStatus.AVAILABLE
        && candidate.measure() == null
        && !asksOfDossier(indicated)
        && gates.stream().noneMatch(gate -> asksOfDossier(gate.judgement()));
  }

  private static boolean asksOfDossier(Judgement judgement) {
    if (judgement instanceof Conclusion inner) {
      return asksOfDossier(inner.basis());
    }
    // A step that does not hold, or is open, is one that the dossier lacks something for.
    return judgement instanceof Combined combined
        ? combined.parts().stream().anyMatch(Option::asksOfDossier)
        : judgement instanceof Claim || !judgement.met();
  }

  /**
   * The emphasis that the stage of the situation gives it, as {@code PRIMARY} or {@code PREPARE}:
   * the value of what is concluded about this candidate among what calls for it. It gives order,
   * never permission. Empty where the doctrine gives none.
   */
  public Optional<String> emphasis() {
    return emphasis(indicated);
  }

  private Optional<String> emphasis(Judgement judgement) {
    if (judgement instanceof Conclusion inner) {
      return inner.value() != null && inner.about().equals(id())
          ? Optional.of(inner.value())
          : emphasis(inner.basis());
    }
    return judgement instanceof Combined combined
        ? combined.parts().stream().map(this::emphasis).flatMap(Optional::stream).findFirst()
        : Optional.empty();
  }

  /** What puts it in force; empty unless it is. */
  public List<Ground> inForceBy() {
    return isInForce(conclusion) && conclusion.basis() instanceof Combined basis
        ? Grounds.of(basis.parts().get(0))
        : List.of();
  }

  /** The last reasons of every gate that blocks it, gate by gate; empty unless it is blocked. */
  public List<Ground> blockedBy() {
    return blocking().stream().flatMap(judgement -> Grounds.of(judgement).stream()).toList();
  }

  /** The gates that are not met, or, as they will stand, can be met no more. */
  public List<Judgement> blocking() {
    if (status() != OptionStatus.BLOCKED) {
      return List.of();
    }
    List<Judgement> blocking = new ArrayList<>();
    for (Gate gate : gates) {
      if (gate.judgement().notMet()) {
        blocking.add(gate.judgement());
      } else if (gate.judgement().ifTaken().notMet()) {
        blocking.add(gate.judgement().ifTaken());
      }
    }
    return blocking;
  }

  /**
   * The acts that the competent organ has yet to take and has not refused, each once: all that is
   * missing where it awaits a decision, elsewhere what would be missing still. Empty where it is in
   * force, available or blocked.
   */
  public List<Act> awaits() {
    if (status() == OptionStatus.IN_FORCE || status() == OptionStatus.BLOCKED) {
      return List.of();
    }
    List<Judgement> acted =
        gates.stream()
            .map(Gate::judgement)
            .filter(gate -> !gate.met() && gate.ifTaken().met())
            .map(Judgement::ifTaken)
            .toList();
    return Grounds.ofAll(acted).stream()
        .map(Ground::leaf)
        .filter(Act.class::isInstance)
        .map(Act.class::cast)
        .toList();
  }

  /** Why the situation does not call for it; empty where it does or may. */
  public List<Ground> notIndicatedBy() {
    return indicated.notMet() ? Grounds.of(indicated) : List.of();
  }

  /**
   * What is undetermined and can be known, each once: first of what would call for it, then of its
   * gates. A blocked option can be missing something as well. What only an act of the competent
   * organ decides is not missing: see {@link #awaits}. Empty where it awaits a decision: nothing
   * that could be learnt would open it.
   */
  public List<Ground> missing() {
    if (status() == OptionStatus.AWAITS_DECISION) {
      return List.of();
    }
    List<Judgement> open = new ArrayList<>();
    open.add(indicated);
    gates.stream().filter(gate -> !gate.isAwaited()).forEach(gate -> open.add(gate.judgement()));
    return Grounds.ofAll(open.stream().filter(Judgement::undetermined).toList());
  }
}
