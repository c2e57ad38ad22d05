package org.r2prules.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.r2prules.assessment.internal.Placed;
import org.r2prules.assessment.internal.Telling;
import org.r2prules.doctrine.Interpretation;

/**
 * What of an assessment stands however the doctrine is read, and what hangs on a reading. The
 * sources allow several readings of some points; a conclusion that another reading would turn is
 * one that a reader may dispute without disputing a fact. Immutable and thread-safe; no method
 * returns null.
 *
 * <pre>{@code
 * Robustness robustness = Robustness.of(rules.whatIf(dossier));
 * boolean disputed = !robustness.isRobust("Threshold:COERCION_139@country");
 * }</pre>
 */
public final class Robustness {

  private final Assessment assessment;
  private final Map<String, List<Dependence>> dependent;

  /**
   * That a conclusion would stand otherwise.
   *
   * @param readings the readings under which it would, by switch; no fewer of them turn it
   * @param change how it stands, and how it would stand
   */
  public record Dependence(Map<String, String> readings, Change change) {

    /** Copies the map, in the order of its keys. */
    public Dependence {
      readings = Collections.unmodifiableMap(new TreeMap<>(readings));
    }
  }

  private Robustness(Assessment assessment, List<Dependence> found) {
    this.assessment = assessment;
    Map<String, List<Dependence>> byKey = new LinkedHashMap<>();
    found.stream()
        .sorted(
            Comparator.comparing(
                each -> Placed.of(each.change().conclusion(), assessment.doctrine())))
        .forEach(
            each -> byKey.computeIfAbsent(each.change().key(), key -> new ArrayList<>()).add(each));
    byKey.replaceAll((key, each) -> List.copyOf(each));
    this.dependent = Collections.unmodifiableMap(byKey);
  }

  /** Every other reading of every switch, one at a time. */
  public static Robustness of(WhatIf whatIf) {
    List<Dependence> found = new ArrayList<>();
    others(whatIf.assessment())
        .forEach(
            (key, readings) ->
                readings.forEach(reading -> found.addAll(ask(whatIf, Map.of(key, reading)))));
    return new Robustness(whatIf.assessment(), found);
  }

  /**
   * As {@link #of(WhatIf)}, and every combination of other readings of those switches that turn
   * something alone. Of several combinations that turn a conclusion those are told that no smaller
   * one is part of.
   *
   * @param together how many switches are read otherwise at once, at most: 2 asks every pair
   * @param most how many combinations may be asked, the single readings among them
   * @throws IllegalArgumentException if there are more; the message says of which switches
   */
  public static Robustness ofCombinations(WhatIf whatIf, int together, int most) {
    Robustness alone = of(whatIf);
    Map<String, List<String>> others = others(whatIf.assessment());
    others.keySet().retainAll(alone.switches());
    List<Map<String, String>> combinations = combinations(others, together, most);
    List<Dependence> found = new ArrayList<>();
    alone.dependent.values().forEach(found::addAll);
    Map<String, Set<Map<String, String>>> turned = new TreeMap<>();
    found.forEach(each -> note(turned, each));
    // Small ones first: what turns a conclusion alone is no news in company.
    combinations.stream()
        .sorted(Comparator.comparingInt(Map::size))
        .forEach(
            combination -> {
              for (Dependence each : ask(whatIf, combination)) {
                Set<Map<String, String>> known = turned.getOrDefault(each.change().key(), Set.of());
                if (known.stream()
                    .noneMatch(part -> combination.entrySet().containsAll(part.entrySet()))) {
                  note(turned, each);
                  found.add(each);
                }
              }
            });
    return new Robustness(whatIf.assessment(), found);
  }

  private static void note(Map<String, Set<Map<String, String>>> turned, Dependence each) {
    turned.computeIfAbsent(each.change().key(), key -> new HashSet<>()).add(each.readings());
  }

  /** The readings that are not in use, by switch, in the order of the doctrine. */
  private static Map<String, List<String>> others(Assessment assessment) {
    Map<String, List<String>> others = new LinkedHashMap<>();
    for (Interpretation each : assessment.doctrine().interpretations().values()) {
      String used = assessment.readings().get(each.key());
      others.put(
          each.key(),
          each.readings().keySet().stream().filter(reading -> !reading.equals(used)).toList());
    }
    return others;
  }

  /** Those of two and more. */
  private static List<Map<String, String>> combinations(
      Map<String, List<String>> others, int together, int most) {
    List<Map<String, String>> all = new ArrayList<>();
    all.add(Map.of());
    others.forEach(
        (key, readings) -> {
          for (Map<String, String> before : List.copyOf(all)) {
            for (String reading : before.size() < together ? readings : List.<String>of()) {
              Map<String, String> more = new TreeMap<>(before);
              more.put(key, reading);
              all.add(more);
            }
          }
          if (all.size() > most + 1L) {
            throw new IllegalArgumentException(
                "there are more than "
                    + most
                    + " combinations of "
                    + together
                    + " readings of "
                    + String.join(", ", others.keySet())
                    + ", and no more are asked");
          }
        });
    all.removeIf(each -> each.size() < 2);
    return all;
  }

  private static List<Dependence> ask(WhatIf whatIf, Map<String, String> readings) {
    List<Change> changes =
        whatIf instanceof Telling telling
            ? telling.read(readings)
            : whatIf.withReadings(readings).changes();
    return changes.stream()
        .filter(Change::isOfStatus)
        .map(change -> new Dependence(readings, change))
        .toList();
  }

  /** The assessment that was asked. */
  public Assessment assessment() {
    return assessment;
  }

  /**
   * Whether no reading that was asked turns a conclusion.
   *
   * @param key as {@code Conclusion.key} gives it; one that no reading draws is robust
   */
  public boolean isRobust(String key) {
    return !dependent.containsKey(key);
  }

  /** What turns a conclusion; empty if it is robust. */
  public List<Dependence> of(String key) {
    return dependent.getOrDefault(key, List.of());
  }

  /**
   * All that some reading turns, by key, in the order of an assessment; also what is not drawn now
   * and would be.
   */
  public Map<String, List<Dependence>> dependent() {
    return dependent;
  }

  /** The switches of which another reading turns something, sorted. */
  public Set<String> switches() {
    return dependent.values().stream()
        .flatMap(Collection::stream)
        .flatMap(each -> each.readings().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
