package org.r2prules.json.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Ground;
import org.r2prules.assessment.Option;
import org.r2prules.judgement.Claim;
import org.r2prules.judgement.Combined;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Stated;

/**
 * The last reasons that options name, each once. Claims that the same options name in the same
 * lists stand together.
 */
final class Grounds {

  /** The lists of grounds that an option has. */
  static final List<String> LISTS = List.of("inForceBy", "notIndicatedBy", "blockedBy", "missing");

  /**
   * Grounds that stand together.
   *
   * @param reason what they are; of claims, one of them
   * @param asked of claims, all of them; null for others
   * @param within the key of the conclusion that a combined reason is found in; null for others
   * @param number of a combined reason, its number; otherwise below zero
   */
  record Entry(Judgement reason, @Nullable Asked asked, @Nullable String within, int number) {}

  /** A ground, and where it is named. */
  private static final class Leaf {
    final Judgement reason;
    final @Nullable String within;
    final int number;
    final List<Integer> places = new ArrayList<>();

    Leaf(Judgement reason, @Nullable String within, int number) {
      this.reason = reason;
      this.within = within;
      this.number = number;
    }
  }

  /** What claims must have in common to stand together. */
  private record Alike(
      String code,
      String standing,
      List<String> speaksFor,
      List<String> speaksAgainst,
      List<Integer> places) {}

  private final Map<String, Leaf> leaves = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Integer, List<Integer>> named = new LinkedHashMap<>();

  Grounds(Assessment assessment, Reasons reasons) {
    List<Option> options = assessment.options();
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      List<List<Ground>> lists =
          List.of(
              option.inForceBy(), option.notIndicatedBy(), option.blockedBy(), option.missing());
      for (int list = 0; list < lists.size(); list++) {
        for (Ground ground : lists.get(list)) {
          name(ground, option, place(i, list), reasons);
        }
      }
    }
    enter(reasons);
  }

  private static int place(int option, int list) {
    return option * LISTS.size() + list;
  }

  /** A statement as the option sees it, so that what is stated alike of many tools stands once. */
  private static Judgement seen(Judgement leaf, Option option) {
    return leaf instanceof Stated stated
        ? new Stated(stated.pattern(), Reasons.seen(stated.args(), option.id()), stated.status())
        : leaf;
  }

  private void name(Ground ground, Option option, int place, Reasons reasons) {
    boolean combined = ground.leaf() instanceof Combined;
    Judgement seen = seen(ground.leaf(), option);
    String within =
        ground.path().isEmpty()
            ? option.conclusion().key()
            : ground.path().get(ground.path().size() - 1).key();
    String key =
        Reasons.standing(seen)
            + ' '
            + (seen instanceof Stated stated ? stated.pattern() + stated.args() : ground.key())
            + (combined ? ' ' + within : "");
    Leaf leaf = leaves.get(key);
    if (leaf == null) {
      String about = within.substring(within.indexOf('@') + 1);
      leaf =
          combined
              ? new Leaf(ground.leaf(), within, reasons.add(ground.leaf(), about))
              : new Leaf(seen, null, -1);
      leaves.put(key, leaf);
    }
    if (leaf.places.isEmpty() || leaf.places.get(leaf.places.size() - 1) != place) {
      leaf.places.add(place); // what blocks by two gates is told once
    }
  }

  private void enter(Reasons reasons) {
    Map<Object, List<Claim>> together = new LinkedHashMap<>();
    for (Leaf leaf : leaves.values()) {
      if (leaf.reason instanceof Claim claim) {
        Alike alike =
            new Alike(
                claim.code(),
                Reasons.standing(claim),
                Reasons.seen(claim.speaksFor(), claim.about()),
                Reasons.seen(claim.speaksAgainst(), claim.about()),
                leaf.places);
        together.computeIfAbsent(alike, each -> new ArrayList<>()).add(claim);
      } else {
        together.put(leaf, List.of());
      }
    }
    together.forEach(
        (key, claims) -> {
          if (key instanceof Alike alike) {
            Asked.Gathering gathering = new Asked.Gathering();
            claims.forEach(each -> gathering.add(each.code(), each.about(), each.value()));
            for (Asked asked : gathering.all()) {
              reasons.use(asked.about());
              reasons.use(asked.values());
              enter(new Entry(claims.get(0), asked, null, -1), alike.places());
            }
          } else if (key instanceof Leaf leaf) {
            enter(new Entry(leaf.reason, null, leaf.within, leaf.number), leaf.places);
          }
        });
  }

  private void enter(Entry entry, List<Integer> places) {
    for (int place : places) {
      named.computeIfAbsent(place, each -> new ArrayList<>()).add(entries.size());
    }
    entries.add(entry);
  }

  List<Entry> entries() {
    return entries;
  }

  /** The reasons that grounds rest on. */
  List<Integer> used() {
    return entries.stream().map(Entry::number).filter(number -> number >= 0).toList();
  }

  /** The grounds that an option names in a list, by their places. */
  List<Integer> named(int option, int list) {
    return named.getOrDefault(place(option, list), List.of());
  }
}
