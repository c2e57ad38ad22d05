package org.r2prules.json.internal;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.r2prules.judgement.Stated;
import org.r2prules.judgement.Text;

/** Every distinct reason once, by number: the parts of a reason come before it. */
final class Reasons {

  /** Stands for the subject among ids of facts, since no id is only this. */
  static final String SAME = "@";

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
    Set<Doubt> doubts = judgement.doubts();
    if (!judgement.undetermined()) {
      return judgement.status().name();
    }
    return doubts.size() == 1
        ? doubts.iterator().next().name()
        : Doubt.inOrder(doubts).stream().map(Enum::name).collect(Collectors.joining("+"));
  }

  /** The key of a conclusion as somebody about that subject names it. */
  String key(String id, String of, String about) {
    return of.equals(about) ? id : of.equals(situation) ? id + SAME : id + SAME + of;
  }

  /** A name that is about that, as {@link #key}. */
  String named(String name, String about) {
    return about.equals(SAME) ? name : about.equals(situation) ? name + SAME : name + SAME + about;
  }

  static List<String> seen(List<String> ids, String about) {
    return ids.contains(about)
        ? ids.stream().map(id -> id.equals(about) ? SAME : id).toList()
        : ids;
  }

  private static Reason.Said said(String pattern, List<String> args, String about) {
    return new Reason.Said(pattern, seen(args, about));
  }

  /** The number of a judgement, as seen from that subject. */
  int add(Judgement judgement, String about) {
    if (judgement instanceof Conclusion conclusion) {
      return number(new Reason.Of(key(conclusion.id(), conclusion.about(), about)));
    } else if (judgement instanceof Claim claim) {
      return number(claims(claim, List.of(claim.value()), about));
    } else if (judgement instanceof Stated stated) {
      return number(
          new Reason.Step(said(stated.pattern(), stated.args(), about), standing(stated)));
    } else if (judgement instanceof Act act) {
      return number(
          new Reason.Step(said(act.words().pattern(), act.words().args(), about), standing(act)));
    }
    Combined combined = (Combined) judgement;
    Text why = combined.why();
    return number(
        new Reason.Operation(
            combined.operator(),
            standing(combined),
            why == null ? null : said(why.pattern(), why.args(), about),
            parts(combined.parts(), about)));
  }

  private List<Integer> parts(List<Judgement> parts, String about) {
    List<String> subjects = Spread.subjects(parts, about, situation);
    if (subjects.isEmpty()) {
      return oneByOne(parts, about);
    }
    Map<Integer, List<String>> alike = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      String subject = subjects.get(i);
      alike.computeIfAbsent(add(parts.get(i), subject), each -> new ArrayList<>()).add(subject);
    }
    if (alike.size() == parts.size()) {
      return oneByOne(parts, about);
    }
    List<Integer> added = new ArrayList<>(alike.size());
    alike.forEach((reason, some) -> added.add(number(new Reason.Each(List.copyOf(some), reason))));
    return List.copyOf(added);
  }

  private List<Integer> oneByOne(List<Judgement> parts, String about) {
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
        added.add(number(claims(claim, values, about)));
      } else {
        added.add(add(parts.get(i), about));
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

  private Reason claims(Claim claim, List<String> values, String about) {
    witnesses.addAll(claim.speaksFor());
    witnesses.addAll(claim.speaksAgainst());
    return new Reason.Claims(
        claim.code(),
        claim.about().equals(about) ? null : claim.about(),
        List.copyOf(values),
        standing(claim),
        seen(claim.speaksFor(), about),
        seen(claim.speaksAgainst(), about));
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
   */
  void share(List<Integer> used) {
    uses = new int[reasons.size()];
    used.forEach(this::use);
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
    Reason reason = reasons.get(number);
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
