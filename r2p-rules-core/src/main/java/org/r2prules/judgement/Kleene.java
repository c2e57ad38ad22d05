package org.r2prules.judgement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.r2prules.internal.SortText;
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

  /** Some, one after another: for {@link #atLeast} over several lists. */
  @SafeVarargs
  public static List<Judgement> listed(List<Judgement>... parts) {
    List<Judgement> all = new ArrayList<>();
    for (List<Judgement> some : parts) {
      all.addAll(some);
    }
    return all;
  }

  private static Judgement all(List<Judgement> parts) {
    return combined(Kleene::every, parts);
  }

  private static Combined every(List<Judgement> parts) {
    Status status = Status.MET;
    for (int i = 0; i < parts.size(); i++) {
      Judgement part = parts.get(i);
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
    return combined(Kleene::some, parts);
  }

  private static Combined some(List<Judgement> parts) {
    Status status = Status.NOT_MET;
    for (int i = 0; i < parts.size(); i++) {
      Judgement part = parts.get(i);
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

  /** The same, in words that speak of something. */
  public static Judgement anyOf(Collection<? extends Judgement> parts, Text whenNone) {
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
    List<Judgement> parts = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      parts.add(finding.any(values));
    }
    return anyOf(parts, whenNone);
  }

  /** As {@link #anyHas}, of what is proven: see {@link Finding#proven}. */
  public static Judgement anyProven(
      Collection<? extends Finding> findings, String whenNone, String... values) {
    List<Finding> proven = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      proven.add(finding.proven());
    }
    return anyHas(proven, whenNone, values);
  }

  /** Over collected judgements, where a record that was supplied whole and lists none is a no. */
  public static Judgement anyListed(Collection<? extends Judgement> parts, String whenNone) {
    return parts.isEmpty() ? no(whenNone) : any(ordered(parts));
  }

  /** The same, in words that speak of something. */
  public static Judgement anyListed(Collection<? extends Judgement> parts, Text whenNone) {
    return parts.isEmpty() ? no(whenNone) : any(ordered(parts));
  }

  /** At least {@code least} of the parts are met; too few can be: not met; else undetermined. */
  public static Judgement atLeast(int least, Judgement... parts) {
    return atLeast(least, List.of(parts));
  }

  /** As {@link #atLeast(int, Judgement...)}. */
  public static Judgement atLeast(int least, List<Judgement> parts) {
    return combined(chosen -> soMany(least, chosen), parts);
  }

  private static Combined soMany(int least, List<Judgement> parts) {
    int met = 0;
    int possible = 0;
    for (int i = 0; i < parts.size(); i++) {
      met += parts.get(i).met() ? 1 : 0;
      possible += parts.get(i).notMet() ? 0 : 1;
    }
    Status status =
        met >= least ? Status.MET : possible < least ? Status.NOT_MET : Status.UNDETERMINED;
    return Combined.of(Operator.AT_LEAST, parts, status, Text.of("at least {plain}", least));
  }

  /** The negation. */
  public static Judgement not(Judgement part) {
    return combined(
        parts -> Combined.of(Operator.NOT, parts, parts.get(0).status().negated(), null),
        List.of(part));
  }

  /**
   * Two independent testimonies of one proposition. Both met, or one in conflict with itself, is a
   * conflict; testimony against that is itself open leaves the matter open.
   */
  public static Judgement weigh(Judgement pro, Judgement contra) {
    return combined(Kleene::weighed, List.of(pro, contra));
  }

  private static Combined weighed(List<Judgement> parts) {
    Judgement pro = parts.get(0);
    Judgement contra = parts.get(1);
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
   * As {@link #weigh}, where the first settles the matter if it is shown not to hold: what was
   * never given needs nothing against it.
   */
  public static Judgement weighedIfGiven(Judgement pro, Judgement contra) {
    return pro.notMet() ? pro : weigh(pro, contra);
  }

  /**
   * As {@link #weigh}, of grounds that count only where they are shown: where none is, either way,
   * the matter is undetermined.
   */
  public static Judgement judged(Judgement pro, Judgement contra, String whenNeither) {
    return combined(parts -> judged(parts, whenNeither), List.of(pro, contra));
  }

  private static Combined judged(List<Judgement> parts, String whenNeither) {
    Judgement pro = parts.get(0);
    Judgement contra = parts.get(1);
    if (pro.notMet() && contra.notMet()) {
      return new Combined(
          Operator.WEIGH,
          parts,
          Status.UNDETERMINED,
          Set.of(Doubt.NO_EVIDENCE),
          Text.of(whenNeither));
    }
    return weighed(parts);
  }

  /**
   * A determination by a competent body beside what the facts derive: either settles the matter
   * alone; where they contradict each other it is undetermined.
   */
  public static Judgement agree(Judgement determination, Judgement derived) {
    return combined(Kleene::agreed, List.of(determination, derived));
  }

  private static Combined agreed(List<Judgement> parts) {
    Judgement determination = parts.get(0);
    Judgement derived = parts.get(1);
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
    return combined(Kleene::shown, List.of(part));
  }

  private static Combined shown(List<Judgement> parts) {
    Judgement part = parts.get(0);
    Status status =
        part.doubts().contains(Doubt.CONFLICTING)
            ? Status.UNDETERMINED
            : part.met() ? Status.MET : Status.NOT_MET;
    return Combined.of(Operator.SHOWN, parts, status, null);
  }

  /** Met unless the part is shown not to hold: for what stands until it is refuted. */
  public static Judgement notRefuted(Judgement part) {
    return combined(
        parts ->
            Combined.of(
                Operator.NOT_REFUTED,
                parts,
                parts.get(0).notMet() ? Status.NOT_MET : Status.MET,
                null),
        List.of(part));
  }

  /**
   * The part, but never better than undetermined.
   *
   * @param why the words for what keeps it open, as in {@link Text}
   * @param args what these words speak of
   */
  public static Judgement atMostUndetermined(Judgement part, String why, Object... args) {
    Text words = Text.of(why, args);
    return combined(parts -> capped(parts, words), List.of(part));
  }

  /** The same; where the doubt is shown, it is open at best, and why. */
  public static Judgement openWhere(Judgement doubt, Judgement part, String why, Object... args) {
    return doubt.met() ? all(part, any(not(doubt), unknown(why, args))) : part;
  }

  /**
   * The part, unless the other is shown, which ends it. A conflict over the other leaves the part
   * open at best.
   */
  public static Judgement unless(Judgement ended, Judgement part) {
    return ended.met()
        ? not(ended)
        : ended.doubts().contains(Doubt.CONFLICTING) ? all(not(shown(ended)), part) : part;
  }

  /** The first; where it is open, either suffices. */
  public static Judgement orWhereOpen(Judgement first, Judgement second) {
    return first.undetermined() ? any(first, second) : first;
  }

  /** The part, which the other keeps open where it is shown, or in conflict. */
  public static Judgement keptOpenBy(Judgement other, Judgement part, String why) {
    Judgement seen = shown(other);
    return seen.notMet() ? part : any(part, atMostUndetermined(seen, why));
  }

  /** The part; open where it does not hold and the record that would show it is not supplied. */
  public static Judgement onRecord(Judgement record, Judgement part) {
    boolean open = part.notMet() && !record.met();
    String why = "the record is not shown to be whole";
    return open ? any(part, atMostUndetermined(not(record), why)) : part;
  }

  private static Combined capped(List<Judgement> parts, Text why) {
    Status status = parts.get(0).notMet() ? Status.NOT_MET : Status.UNDETERMINED;
    return Combined.of(Operator.AT_MOST_UNDETERMINED, parts, status, why);
  }

  /** The first where it is settled or in conflict, otherwise the second. */
  public static Judgement firstSettled(Judgement first, Judgement second) {
    return combined(Kleene::settled, List.of(first, second));
  }

  private static Combined settled(List<Judgement> parts) {
    Judgement first = parts.get(0);
    Judgement second = parts.get(1);
    boolean open = first.undetermined() && !first.doubts().contains(Doubt.CONFLICTING);
    if (!open) {
      return new Combined(Operator.FIRST_SETTLED, parts, first.status(), first.doubts(), null);
    }
    return Combined.of(Operator.FIRST_SETTLED, parts, second.status(), null);
  }

  /**
   * An act that only the competent organ can take. It stands as it stands; where it is not taken,
   * it may yet be, unless the organ has refused it. What is partly known of it is a matter of
   * knowledge, which no act settles: such an act is not awaited.
   *
   * @param act whether it is taken
   * @param silent whether nothing is known that could be the act
   * @param refused whether the organ has refused it, or it could not be met even if it acted
   * @param wouldBe what the organ would have to do
   */
  public static Judgement awaits(Judgement act, boolean silent, Judgement refused, Act wouldBe) {
    Combined now =
        Combined.of(Operator.AWAITS, List.of(act, refused), act.status(), wouldBe.words());
    if (act.met() || act.undetermined() && !silent) {
      return now;
    }
    Judgement untaken = act.notMet() ? act : no(wouldBe.words());
    return now.supposing(refused.notMet() ? wouldBe : not(refused), untaken);
  }

  /** The same; silent is where what could be the act is shown not to be it. */
  public static Judgement awaits(Judgement act, Judgement known, Judgement refused, Act wouldBe) {
    return awaits(act, known.notMet(), refused, wouldBe);
  }

  private static Judgement combined(
      Function<List<Judgement>, Combined> operator, List<Judgement> parts) {
    Combined now = operator.apply(parts);
    // By number: this runs for every judgement that there is.
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).awaits()) {
        return supposing(now, operator, parts);
      }
    }
    return now;
  }

  private static Combined supposing(
      Combined now, Function<List<Judgement>, Combined> operator, List<Judgement> parts) {
    Judgement[] taken = new Judgement[parts.size()];
    Judgement[] untaken = new Judgement[parts.size()];
    for (int i = 0; i < taken.length; i++) {
      taken[i] = parts.get(i).ifTaken();
      untaken[i] = parts.get(i).ifUntaken();
    }
    return now.supposing(operator.apply(List.of(taken)), operator.apply(List.of(untaken)));
  }

  /** A step of the doctrine that holds. */
  public static Judgement yes(String text) {
    return new Stated(text, Status.MET);
  }

  /**
   * A step of the doctrine that holds, in words that speak of something.
   *
   * @param pattern the words, as in {@link Text}
   * @param args what they speak of; null has no place in these words
   */
  public static Judgement yes(String pattern, @Nullable Object... args) {
    return new Stated(pattern, Text.strings(args), Status.MET);
  }

  /** A step of the doctrine that does not hold. */
  public static Judgement no(String text) {
    return new Stated(text, Status.NOT_MET);
  }

  /** The same, in words that speak of something: see {@link #yes(String, Object...)}. */
  public static Judgement no(String pattern, @Nullable Object... args) {
    return new Stated(pattern, Text.strings(args), Status.NOT_MET);
  }

  /** The same, in these words. */
  public static Judgement no(Text words) {
    return new Stated(words.pattern(), words.args(), Status.NOT_MET);
  }

  /** A step of the doctrine that nothing settles. */
  public static Judgement unknown(String text) {
    return new Stated(text, Status.UNDETERMINED);
  }

  /** The same, in words that speak of something: see {@link #yes(String, Object...)}. */
  public static Judgement unknown(String pattern, @Nullable Object... args) {
    return new Stated(pattern, Text.strings(args), Status.UNDETERMINED);
  }

  /** The same, in these words. */
  public static Judgement unknown(Text words) {
    return new Stated(words.pattern(), words.args(), Status.UNDETERMINED);
  }

  /**
   * {@link #yes} or {@link #no} by a plain condition. What is stated is so either way, and is never
   * negated where it is shown.
   *
   * @param so the words where it holds, as in {@link Text}
   * @param notSo the words where it does not
   * @param args what either speaks of
   */
  public static Judgement stated(boolean holds, String so, String notSo, @Nullable Object... args) {
    return holds ? yes(so, args) : no(notSo, args);
  }

  private static List<Judgement> ordered(Collection<? extends Judgement> parts) {
    Judgement[] sorted = parts.toArray(Judgement[]::new);
    if (sorted.length > 1) {
      Arrays.sort(sorted, SortText::compare);
    }
    return List.of(sorted);
  }
}
