package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.r2prules.judgement.Combined.Operator;

/**
 * The operators that rules combine judgements with, in strong Kleene logic: what is unknown stays
 * unknown unless it cannot matter. All are pure functions.
 */
public final class Kleene {

  private Kleene() {}

  /** Every part is met; one that is not met settles it; otherwise undetermined. */
  public static Judgement all(Judgement... parts) {
    return all(List.of(parts));
  }

  private static Judgement all(List<Judgement> parts) {
    Status status = Status.MET;
    for (Judgement part : parts) {
      if (part.notMet()) {
        status = Status.NOT_MET;
        break;
      }
      if (part.undetermined()) {
        status = Status.UNDETERMINED;
      }
    }
    return Combined.of(Operator.ALL, parts, status, null);
  }

  /** At least one part is met; none can be met: not met; otherwise undetermined. */
  public static Judgement any(Judgement... parts) {
    return any(List.of(parts));
  }

  private static Judgement any(List<Judgement> parts) {
    Status status = Status.NOT_MET;
    for (Judgement part : parts) {
      if (part.met()) {
        status = Status.MET;
        break;
      }
      if (part.undetermined()) {
        status = Status.UNDETERMINED;
      }
    }
    return Combined.of(Operator.ANY, parts, status, null);
  }

  /**
   * As {@link #any(Judgement...)} over collected judgements, whose order does not matter.
   *
   * @param parts what was collected
   * @param whenNone the words for an empty collection, which leaves the matter undetermined:
   *     absence is never proof
   */
  public static Judgement anyOf(Collection<? extends Judgement> parts, String whenNone) {
    return parts.isEmpty() ? unknown(whenNone) : any(ordered(parts));
  }

  /** As {@link #all(Judgement...)} over collected judgements; see {@link #anyOf}. */
  public static Judgement allOf(Collection<? extends Judgement> parts, String whenNone) {
    return parts.isEmpty() ? unknown(whenNone) : all(ordered(parts));
  }

  /**
   * At least one of the collected findings has at least one of the values.
   *
   * @param findings what was collected
   * @param whenNone the words for an empty collection, which leaves the matter undetermined
   * @param values the values or members, {@code "true"} for a yes/no code
   */
  public static Judgement anyHas(
      Collection<? extends Finding> findings, String whenNone, String... values) {
    List<Judgement> parts = new ArrayList<>();
    for (Finding finding : findings) {
      parts.add(finding.any(values));
    }
    return anyOf(parts, whenNone);
  }

  /** As {@link #anyHas}, of what is proven: see {@link Finding#proven}. */
  public static Judgement anyProven(
      Collection<? extends Finding> findings, String whenNone, String... values) {
    return anyHas(findings.stream().map(Finding::proven).toList(), whenNone, values);
  }

  /** Over collected judgements, where a record that was supplied whole and lists none is a no. */
  public static Judgement anyListed(Collection<? extends Judgement> parts, String whenNone) {
    return parts.isEmpty() ? no(whenNone) : any(ordered(parts));
  }

  /** At least {@code least} of the parts are met; too few can be: not met; else undetermined. */
  public static Judgement atLeast(int least, Judgement... parts) {
    return atLeast(least, List.of(parts));
  }

  /** As {@link #atLeast(int, Judgement...)}. */
  public static Judgement atLeast(int least, List<Judgement> parts) {
    long met = parts.stream().filter(Judgement::met).count();
    long possible = parts.stream().filter(part -> !part.notMet()).count();
    Status status =
        met >= least ? Status.MET : possible < least ? Status.NOT_MET : Status.UNDETERMINED;
    return Combined.of(Operator.AT_LEAST, parts, status, "at least " + least);
  }

  /** The negation. */
  public static Judgement not(Judgement part) {
    return Combined.of(Operator.NOT, List.of(part), part.status().negated(), null);
  }

  /**
   * Two independent testimonies of one proposition. Both met, or one in conflict with itself, is a
   * conflict; testimony against that is itself open leaves the matter open.
   */
  public static Judgement weigh(Judgement pro, Judgement contra) {
    List<Judgement> parts = List.of(pro, contra);
    boolean conflict =
        pro.met() && contra.met()
            || pro.doubts().contains(Doubt.CONFLICTING)
            || contra.doubts().contains(Doubt.CONFLICTING);
    if (conflict) {
      return new Combined(
          Operator.WEIGH, parts, Status.UNDETERMINED, Set.of(Doubt.CONFLICTING), null);
    }
    Status status =
        pro.met() && contra.notMet()
            ? Status.MET
            : contra.met() ? Status.NOT_MET : Status.UNDETERMINED;
    return Combined.of(Operator.WEIGH, parts, status, null);
  }

  /**
   * As {@link #weigh}, of grounds that count only where they are shown: where none is, either way,
   * the matter is undetermined.
   */
  public static Judgement judged(Judgement pro, Judgement contra, String whenNeither) {
    if (pro.notMet() && contra.notMet()) {
      return new Combined(
          Operator.WEIGH,
          List.of(pro, contra),
          Status.UNDETERMINED,
          Set.of(Doubt.NO_EVIDENCE),
          whenNeither);
    }
    return weigh(pro, contra);
  }

  /**
   * A determination by a competent body beside what the facts derive: either settles the matter
   * alone; where they contradict each other it is undetermined.
   */
  public static Judgement agree(Judgement determination, Judgement derived) {
    List<Judgement> parts = List.of(determination, derived);
    boolean conflict =
        determination.doubts().contains(Doubt.CONFLICTING)
            || derived.doubts().contains(Doubt.CONFLICTING)
            || determination.met() && derived.notMet()
            || determination.notMet() && derived.met();
    if (conflict) {
      return new Combined(
          Operator.AGREE, parts, Status.UNDETERMINED, Set.of(Doubt.CONFLICTING), null);
    }
    Judgement settled = determination.undetermined() ? derived : determination;
    return Combined.of(Operator.AGREE, parts, settled.status(), null);
  }

  /**
   * The part where it is met, otherwise nothing: for what can add but whose absence proves nothing.
   * A conflict stays a conflict: neither side is picked in silence.
   */
  public static Judgement shown(Judgement part) {
    if (part.doubts().contains(Doubt.CONFLICTING)) {
      return Combined.of(Operator.SHOWN, List.of(part), Status.UNDETERMINED, null);
    }
    return Combined.of(
        Operator.SHOWN, List.of(part), part.met() ? Status.MET : Status.NOT_MET, null);
  }

  /** Met unless the part is shown not to hold: for what stands until it is refuted. */
  public static Judgement notRefuted(Judgement part) {
    return Combined.of(
        Operator.NOT_REFUTED, List.of(part), part.notMet() ? Status.NOT_MET : Status.MET, null);
  }

  /** The part, but never better than undetermined. */
  public static Judgement atMostUndetermined(Judgement part, String why) {
    Status status = part.notMet() ? Status.NOT_MET : Status.UNDETERMINED;
    return Combined.of(Operator.AT_MOST_UNDETERMINED, List.of(part), status, why);
  }

  /** The first where it is settled or in conflict, otherwise the second. */
  public static Judgement firstSettled(Judgement first, Judgement second) {
    boolean open = first.undetermined() && !first.doubts().contains(Doubt.CONFLICTING);
    List<Judgement> parts = List.of(first, second);
    if (!open) {
      return new Combined(Operator.FIRST_SETTLED, parts, first.status(), first.doubts(), null);
    }
    return Combined.of(Operator.FIRST_SETTLED, parts, second.status(), null);
  }

  /** A step of the doctrine that holds. */
  public static Judgement yes(String text) {
    return new Stated(text, Status.MET);
  }

  /** A step of the doctrine that does not hold. */
  public static Judgement no(String text) {
    return new Stated(text, Status.NOT_MET);
  }

  /** A step of the doctrine that nothing settles. */
  public static Judgement unknown(String text) {
    return new Stated(text, Status.UNDETERMINED);
  }

  /** {@link #yes} or {@link #no} by a plain condition. */
  public static Judgement stated(boolean holds, String text) {
    return new Stated(text, holds ? Status.MET : Status.NOT_MET);
  }

  private static List<Judgement> ordered(Collection<? extends Judgement> parts) {
    List<Judgement> sorted = new ArrayList<>(parts);
    sorted.sort(Comparator.comparing(Kleene::sortKey));
    return sorted;
  }

  private static String sortKey(Judgement judgement) {
    if (judgement instanceof Conclusion c) {
      return c.about() + ' ' + c.id();
    }
    if (judgement instanceof Claim c) {
      return c.about() + ' ' + c.code() + ' ' + c.value();
    }
    if (judgement instanceof Combined c) {
      StringBuilder key = new StringBuilder();
      for (Judgement part : c.parts()) {
        key.append(sortKey(part)).append('|');
      }
      return key.toString();
    }
    return judgement.toString();
  }
}
