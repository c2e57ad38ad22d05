package org.r2prules.assessment.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.FactChange;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Figure;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Situation;

/** Finds the facts that differ between two dossiers, and which of the one is which of the other. */
public final class DifferingFacts {

  /** Stands for the id where that is not to count. */
  private static final String ANY = "-";

  private final List<Fact> before;
  private final List<Fact> after;
  private final List<FactChange> changes = new ArrayList<>();

  private DifferingFacts(Dossier before, Dossier after) {
    this.before = without(before, after);
    this.after = without(after, before);
  }

  /** The facts of one that the other has not; of the situation its date does not count. */
  private static List<Fact> without(Dossier dossier, Dossier other) {
    Set<Fact> there = new HashSet<>(other.facts());
    other.situation().map(each -> each.at(LocalDate.EPOCH)).ifPresent(there::add);
    return new ArrayList<>(
        dossier.facts().stream()
            .filter(
                fact ->
                    !there.contains(
                        fact instanceof Situation situation ? situation.at(LocalDate.EPOCH) : fact))
            .toList());
  }

  /** Those of one id first, then of one content, then of one code and subject; in order. */
  public static List<FactChange> between(Dossier before, Dossier after) {
    DifferingFacts differing = new DifferingFacts(before, after);
    differing.match(fact -> fact.getClass() + " " + fact.id());
    differing.match(DifferingFacts::content);
    differing.match(DifferingFacts::statement);
    differing.before.forEach(
        fact -> differing.changes.add(new FactChange(Optional.of(fact), Optional.empty())));
    differing.after.forEach(
        fact -> differing.changes.add(new FactChange(Optional.empty(), Optional.of(fact))));
    differing.changes.sort(
        Comparator.comparing((FactChange change) -> change.fact().id())
            .thenComparing(change -> change.fact().toString())
            .thenComparing(FactChange::kind));
    return List.copyOf(differing.changes);
  }

  /** Pairs the facts of one key, in order; those of no key stay. */
  private void match(Function<Fact, @Nullable Object> key) {
    Map<Object, List<Fact>> open = new LinkedHashMap<>();
    for (Fact fact : after) {
      Object of = key.apply(fact);
      if (of != null) {
        open.computeIfAbsent(of, each -> new ArrayList<>()).add(fact);
      }
    }
    for (Fact fact : List.copyOf(before)) {
      Object of = key.apply(fact);
      List<Fact> same = of == null ? null : open.get(of);
      if (same != null && !same.isEmpty()) {
        Fact now = same.remove(0);
        before.remove(fact);
        after.remove(now);
        changes.add(new FactChange(Optional.of(fact), Optional.of(now)));
      }
    }
  }

  /** All of it but its id. */
  private static Object content(Fact fact) {
    return fact.getClass() + fact.toString().replace("[id=" + fact.id(), "[id=" + ANY);
  }

  private static @Nullable Object statement(Fact fact) {
    return fact instanceof Indicator said
        ? List.of(said.code(), said.subject(), said.value())
        : fact instanceof Figure figure ? List.of(figure.code(), figure.subject()) : null;
  }
}
