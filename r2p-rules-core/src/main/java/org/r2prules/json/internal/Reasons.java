package org.r2prules.json.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.r2prules.judgement.Act;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Doubt;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.Stated;
import org.r2prules.judgement.Text;

/** Every distinct reason once, by number: the parts of a reason come before it. */
final class Reasons {

  /** Stands for the subject among ids of facts, since no id is only this. */
  static final String SAME = "@";

  /** Stands for what the row is about, inside a reason of each of several other subjects. */
  static final String ROW = "@@";

  private static final String OPTION = Kind.OPTION.label() + ":";

  /** What is shorter is written where it is used: a number would hide it and save nothing. */
  private static final int WORTH_SHARING = 20;

  private final String situation;
  private final Map<Reason, Integer> numbers = new HashMap<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final Map<List<String>, Integer> lists = new HashMap<>();
  private final Set<String> witnesses = new TreeSet<>();
  private final Map<List<String>, Integer> shared = new LinkedHashMap<>();
  private int[] uses = {};
  private int[] places = {};

  /**
   * @param situation its id, which is left out after {@code @}
   */
  Reasons(String situation) {
    this.situation = situation;
  }

  /** How a judgement stands, in one word: of what is undetermined, its doubts. */
  static String standing(Judgement judgement) {
    return judgement.undetermined() ? standing(judgement.doubts()) : judgement.status().name();
  }

  static String standing(Set<Doubt> doubts) {
    return doubts.size() == 1
        ? doubts.iterator().next().name()
        : Doubt.inOrder(doubts).stream().map(Enum::name).collect(Collectors.joining("+"));
  }

  /** From where a reason is seen: its subject, and what the row is about that it stands in. */
  private record View(String about, String row) {

    static View of(String about) {
      return new View(about, about);
    }

    /** The short name of that id, where it has one. */
    String seen(String id) {
      return id.equals(about) ? SAME : id.equals(row) ? ROW : id;
    }

    List<String> seen(List<String> ids) {
      return ids.contains(about) || ids.contains(row) ? ids.stream().map(this::seen).toList() : ids;
    }
  }

  /** The key of a conclusion as it is seen from there. */
  private String key(String id, String of, View view) {
    return of.equals(view.about())
        ? id
        : of.equals(situation) ? id + SAME : of.equals(view.row()) ? id + ROW : id + SAME + of;
  }

  /**
   * Conclusions by their keys: options by their ids, others as a subject sees them.
   *
   * @param from that subject; null where there is none
   */
  List<String> decided(List<String> keys, @Nullable String from) {
    List<String> decided = new ArrayList<>();
    for (String key : keys) {
      int at = key.indexOf('@');
      String about = key.substring(at + 1);
      boolean same = about.equals(from) && !about.equals(situation); // which has a short name
      decided.add(
          key.startsWith(OPTION) ? about : named(key.substring(0, at), same ? SAME : about));
    }
    return decided;
  }

  /** A name that is about that, as {@link #key}. */
  String named(String name, String about) {
    return about.equals(SAME) ? name : about.equals(situation) ? name + SAME : name + SAME + about;
  }

  static List<String> seen(List<String> ids, String about) {
    return View.of(about).seen(ids);
  }

  private static Reason.Said said(Text text, View view) {
    return new Reason.Said(text.pattern(), view.seen(text.args()));
  }

  /** The number of a judgement, as seen from that subject. */
  int add(Judgement judgement, String about) {
    return add(judgement, View.of(about));
  }

  private int add(Judgement judgement, View view) {
    if (judgement instanceof Conclusion conclusion) {
      return number(new Reason.Of(key(conclusion.id(), conclusion.about(), view)));
    } else if (judgement instanceof Claim claim) {
      return number(claims(claim, List.of(claim.value()), view));
    } else if (judgement instanceof Stated stated) {
      Text words = new Text(stated.pattern(), stated.args());
      return number(new Reason.Step(said(words, view), standing(stated)));
    } else if (judgement instanceof Act act) {
      return number(new Reason.Step(said(act.words(), view), standing(act)));
    }
    Combined combined = (Combined) judgement;
    Text why = combined.why();
    return number(
        new Reason.Operation(
            combined.operator(),
            standing(combined),
            why == null ? null : said(why, view),
            parts(combined.parts(), view)));
  }

  private List<Integer> parts(List<Judgement> parts, View view) {
    Set<String> known = new HashSet<>(List.of(situation));
    known.add(view.about());
    known.add(view.row());
    // What is about the situation has a short name for it already, alike in every row.
    String row = view.row().equals(situation) ? "" : view.row();
    List<String> subjects = Spread.subjects(parts, known);
    if (subjects.isEmpty()) {
      return oneByOne(parts, view);
    }
    Map<Integer, List<String>> alike = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String subject = subjects.get(i);
      alike
          .computeIfAbsent(add(parts.get(i), new View(subject, row)), each -> new ArrayList<>())
          .add(subject);
    }
    if (alike.size() == parts.size()) {
      return oneByOne(parts, view);
    }
    List<Integer> added = new ArrayList<>(alike.size());
    alike.forEach((reason, some) -> added.add(number(new Reason.Each(List.copyOf(some), reason))));
    return List.copyOf(added);
  }

  private List<Integer> oneByOne(List<Judgement> parts, View view) {
    List<Integer> added = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Claim claim) {
        List<String> values = new ArrayList<>(List.of(claim.value()));
        while (i + 1 < parts.size()
            && parts.get(i + 1) instanceof Claim next
            && alike(claim, next)) {
          values.add(next.value());
          i++;
        }
        added.add(number(claims(claim, values, view)));
      } else {
        added.add(add(parts.get(i), view));
      }
    }
    return List.copyOf(added);
  }

  /** Whether they differ in their value alone. */
  private static boolean alike(Claim one, Claim other) {
    return one.code().equals(other.code())
        && one.about().equals(other.about())
        && one.status() == other.status()
        && one.doubts().equals(other.doubts())
        && one.speaksFor().equals(other.speaksFor())
        && one.speaksAgainst().equals(other.speaksAgainst());
  }

  private Reason claims(Claim claim, List<String> values, View view) {
    witnesses.addAll(claim.speaksFor());
    witnesses.addAll(claim.speaksAgainst());
    return new Reason.Claims(
        claim.code(),
        claim.about().equals(view.about()) ? null : view.seen(claim.about()),
        List.copyOf(values),
        standing(claim),
        view.seen(claim.speaksFor()),
        view.seen(claim.speaksAgainst()));
  }

  private int number(Reason reason) {
    Integer known = numbers.get(reason);
    if (known != null) {
      return known;
    }
    int number = reasons.size();
    numbers.put(reason, number);
    reasons.add(reason);
    return number;
  }

  /** Counts a list that is to be written. */
  void use(List<String> list) {
    lists.merge(list, 1, Integer::sum);
  }

  Reason get(int number) {
    return reasons.get(number);
  }

  /** The ids of all facts that speak for or against any claim. */
  Set<String> witnesses() {
    return witnesses;
  }

  /**
   * Decides what is shared, once all is added.
   *
   * @param used the reasons that are to be written, as often as they are
   * @param whole those that are written where they stand, whoever else uses them
   */
  void share(List<Integer> used, List<Integer> whole) {
    uses = new int[reasons.size()];
    used.forEach(this::use);
    whole.forEach(number -> useParts(reasons.get(number)));
    places = new int[reasons.size()];
    int next = 0;
    for (int i = 0; i < places.length; i++) {
      places[i] = uses[i] > 1 && isWorthSharing(reasons.get(i)) ? next++ : -1;
    }
    int place = 0;
    for (Map.Entry<List<String>, Integer> list :
        lists.entrySet().stream()
            .filter(each -> each.getValue() > 1 && isLong(each.getKey()))
            .sorted(Map.Entry.comparingByKey(Reasons::compare))
            .toList()) {
      shared.put(list.getKey(), place++);
    }
  }

  private void use(int number) {
    if (uses[number]++ > 0) {
      return; // what it rests on is written once
    }
    useParts(reasons.get(number));
  }

  private void useParts(Reason reason) {
    if (reason instanceof Reason.Operation operation) {
      operation.parts().forEach(this::use);
    } else if (reason instanceof Reason.Each each) {
      use(each.subjects());
      use(each.reason());
    } else if (reason instanceof Reason.Claims claims && claims.values().size() > 1) {
      use(claims.values());
    }
  }

  private static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      int order = one.get(i).compareTo(other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return one.size() - other.size();
  }

  private static boolean isLong(List<String> list) {
    return list.stream().mapToInt(each -> each.length() + 3).sum() > WORTH_SHARING;
  }

  private static boolean isWorthSharing(Reason reason) {
    if (reason instanceof Reason.Of) {
      return false; // by its key it can be found at once
    }
    return !(reason instanceof Reason.Step step) || step.said().pattern().length() > WORTH_SHARING;
  }

  /** Where the reason stands among those that are shared; below zero if it does not. */
  int place(int number) {
    return places[number];
  }

  int size() {
    return reasons.size();
  }

  /** The lists that are shared, in order. */
  Set<List<String>> lists() {
    return shared.keySet();
  }

  /** Where the list stands among those that are shared; null if it does not. */
  @Nullable Integer place(List<String> list) {
    return shared.get(list);
  }
}
