package org.r2prules.assessment;

import java.util.ArrayList;
import java.util.List;
import org.r2prules.doctrine.DoctrineException;
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
 */
public record Option(
    Candidate candidate, Tool tool, Conclusion conclusion, Judgement indicated, List<Gate> gates) {

  /** Copies the list. */
  public Option {
    gates = List.copyOf(gates);
  }

  /**
   * The option that a conclusion is on.
   *
   * @throws DoctrineException if its basis is not what calls for it and what gates it
   */
  static Option of(Candidate candidate, Tool tool, Conclusion conclusion) {
    if (!(conclusion.basis() instanceof Combined basis)
        || basis.operator() != Operator.ALL
        || basis.parts().size() != 2
        || conclusion.value() == null) {
      throw new DoctrineException(
          conclusion.key()
              + " does not rest on what calls for it and what gates it: conclude options with"
              + " Conclude.option");
    }
    List<Gate> gates = new ArrayList<>();
    flatten(basis.parts().get(1), gates);
    return new Option(candidate, tool, conclusion, basis.parts().get(0), gates);
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

  /** Suasion, compellence or intervention. */
  public Approach approach() {
    return candidate.approach();
  }

  /** How it stands. */
  public OptionStatus status() {
    return OptionStatus.valueOf(conclusion.value());
  }

  /**
   * Whether it is open in every situation: it is open, and nothing that a dossier could say stands
   * among what calls for it and what it needs. The doctrine alone decides, with its readings, so
   * the standing options are the same for every dossier; the others are what this one adds.
   */
  public boolean standing() {
    return conclusion.met() && !asksOfDossier(conclusion);
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

  /** The last reasons of every gate that is not met, gate by gate; empty unless it is blocked. */
  public List<Ground> blockedBy() {
    return gates.stream()
        .filter(g -> g.judgement().notMet())
        .flatMap(g -> g.grounds().stream())
        .toList();
  }

  /** Why the situation does not call for it; empty where it does or may. */
  public List<Ground> notIndicatedBy() {
    return indicated.notMet() ? Grounds.of(indicated) : List.of();
  }

  /**
   * What is undetermined, each once: first of what would call for it, then of its gates. A blocked
   * option can be missing something as well.
   */
  public List<Ground> missing() {
    List<Judgement> open = new ArrayList<>();
    open.add(indicated);
    gates.forEach(gate -> open.add(gate.judgement()));
    return Grounds.ofAll(open.stream().filter(Judgement::undetermined).toList());
  }
}
