package org.r2prules.json.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.InformationNeed;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;

/**
 * Which conclusions are written: all of them, or all but advice that is not shown to hold and
 * criteria that nothing but such advice rests on. Whatever a conclusion that is written rests on is
 * written too.
 */
final class Kept {

  private static final Set<Kind> ADVICE =
      Collections.unmodifiableSet(
          EnumSet.of(
              Kind.EFFECTIVENESS, Kind.CAPACITY_GAP, Kind.CAUTION, Kind.RECOMMENDATION, Kind.NOTE));

  private final Map<String, Derivation> derivations;
  private final Set<String> keys;
  private final boolean whole;

  private Kept(Map<String, Derivation> derivations, Set<String> keys, boolean whole) {
    this.whole = whole;
    this.derivations = derivations;
    this.keys = keys;
  }

  static Kept all(Assessment assessment) {
    return new Kept(assessment.derivations(), assessment.derivations().keySet(), true);
  }

  static Kept withoutOpenAdvice(Assessment assessment) {
    Kept kept = new Kept(assessment.derivations(), new HashSet<>(), false);
    Map<String, Set<String>> under = new HashMap<>();
    Set<String> read = new HashSet<>();
    kept.derivations.forEach(
        (key, each) -> {
          Set<String> named = under(each);
          under.put(key, named);
          read.addAll(named);
        });
    Deque<String> next = new ArrayDeque<>();
    for (Derivation each : kept.derivations.values()) {
      Conclusion conclusion = each.conclusion();
      boolean stands =
          ADVICE.contains(conclusion.kind())
              ? conclusion.met()
              : conclusion.kind() != Kind.CRITERION || !read.contains(conclusion.key());
      if (stands) {
        next.add(conclusion.key());
      }
    }
    while (!next.isEmpty()) {
      String key = next.remove();
      Set<String> named = under.get(key);
      if (named != null && kept.keys.add(key)) {
        next.addAll(named);
      }
    }
    return kept;
  }

  /** What a conclusion rests on: what its basis names, and what its rule read. */
  private static Set<String> under(Derivation derivation) {
    Set<String> under = new HashSet<>(derivation.premises());
    Rows.name(derivation.conclusion().basis(), under);
    return under;
  }

  /** Whether all is written. */
  boolean isWhole() {
    return whole;
  }

  /** What its rule read, so far as that is written. */
  List<String> read(Derivation derivation) {
    return whole ? derivation.premises() : List.of();
  }

  boolean has(Conclusion conclusion) {
    return keys.contains(conclusion.key());
  }

  /** How many conclusions are not written. */
  int leftOut() {
    return derivations.size() - keys.size();
  }

  /**
   * How each stands that is not written: by standing, then by kind its name, and of whom unless of
   * the situation.
   */
  SortedMap<String, SortedMap<String, List<String>>> unwritten(String situation) {
    SortedMap<String, SortedMap<String, List<String>>> unwritten = new TreeMap<>();
    for (Derivation each : derivations.values()) {
      Conclusion conclusion = each.conclusion();
      if (!has(conclusion)) {
        String kind = conclusion.kind().label();
        String name = conclusion.about().equals(situation) ? conclusion.id() : conclusion.key();
        unwritten
            .computeIfAbsent(Reasons.standing(conclusion), is -> new TreeMap<>())
            .computeIfAbsent(kind, is -> new ArrayList<>())
            .add(name.substring(kind.length() + 1));
      }
    }
    return unwritten;
  }

  /** What it helps to decide of what is written. */
  List<String> decides(InformationNeed need) {
    return need.decides().stream().filter(keys::contains).toList();
  }
}
