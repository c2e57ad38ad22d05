package org.r2prules.kb.second;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.dossier.Dossier;
import org.r2prules.kb.TwoRoads;

/**
 * The rules and the second model conclude the same on random dossiers: {@code -Dr2p.second=N} of
 * them.
 */
class SecondModelTest {

  /** What the dossiers have to come to, or the comparison says little. */
  private static final List<String> NEAR =
      List.of(
          "Authority:HOST_CONSENT MET",
          "Authority:HOST_CONSENT NOT_MET",
          "Authority:SC_CHAPTER_VII MET",
          "Authority:UNITING_FOR_PEACE MET",
          "Crime:CRIMES_AGAINST_HUMANITY MET",
          "Crime:GENOCIDE MET",
          "Criterion:AUTHORITIES_COMMIT MET",
          "Criterion:AUTHORITIES_COMMIT NOT_MET",
          "Criterion:CLEAN_HANDS NOT_MET",
          "Criterion:PARTIES_AGREE MET",
          "Criterion:PARTIES_AGREE NOT_MET",
          "Criterion:PARTIES_AGREE UNDETERMINED",
          "Threshold:COERCION_139 MET",
          "Threshold:COERCION_139 NOT_MET",
          "Threshold:MANIFESTLY_FAILING MET",
          "Threshold:MANIFESTLY_FAILING NOT_MET",
          "Option:MILITARY_LISTED AVAILABLE",
          "Option:MILITARY_LISTED BLOCKED",
          "Option:MONITORING AVAILABLE",
          "Option:MONITORING BLOCKED",
          "Option:SANCTIONS AVAILABLE");

  private static final int WHOLE = 2_000;
  private static final int SAMPLE = Integer.getInteger("r2p.second", WHOLE);
  private static final int SHOWN = 3;

  private static final Map<String, Integer> COUNTS = new TreeMap<>();
  private static final Map<String, List<Long>> DIFFERENCES = new TreeMap<>();
  private static R2pRules rules;

  @BeforeAll
  static void compare() {
    rules = TwoRoads.load();
    for (long seed = 0; seed < SAMPLE; seed++) {
      for (String difference : differ(RandomDossier.of(seed), COUNTS)) {
        DIFFERENCES.computeIfAbsent(difference, key -> new ArrayList<>()).add(seed);
      }
    }
    COUNTS.forEach((what, times) -> System.out.println(times + " " + what));
  }

  @Test
  void the_rules_conclude_what_the_sources_say_on_random_dossiers() {
    StringBuilder text = new StringBuilder();
    DIFFERENCES.forEach(
        (difference, seeds) -> {
          text.append("\n== ").append(difference).append(": ").append(seeds.size());
          for (long seed : seeds.subList(0, Math.min(SHOWN, seeds.size()))) {
            text.append("\n-- seed ").append(seed).append(':');
            text.append(
                Shrinking.smallest(
                    RandomDossier.of(seed),
                    less -> differ(less, new TreeMap<>()).contains(difference)));
          }
        });
    assertTrue(DIFFERENCES.isEmpty(), text::toString);
  }

  @Test
  void the_dossiers_come_near_every_gate() {
    List<String> never =
        NEAR.stream().filter(what -> SAMPLE >= WHOLE && !COUNTS.containsKey(what)).toList();
    assertEquals(List.of(), never);
  }

  /** What differs: of which conclusion or option, and how. */
  private static Set<String> differ(Dossier dossier, Map<String, Integer> counts) {
    Assessment assessment = rules.assess(dossier);
    SecondModel model = new SecondModel(dossier);
    Set<String> found = new TreeSet<>();
    model
        .stands()
        .forEach(
            (key, stand) -> {
              Derivation derivation = assessment.derivations().get(key);
              if (derivation == null) {
                // Of whom only reports below the standard speak nothing is concluded.
                counts.merge("nothing on " + key.substring(0, key.indexOf('@')), 1, Integer::sum);
                return;
              }
              String status = derivation.conclusion().status().name();
              String name = key.substring(0, key.indexOf('@'));
              Set<String> allowed = names(stand.possible());
              note(found, counts, name, status, allowed);
            });
    model
        .options()
        .forEach(
            (id, allowed) ->
                assessment
                    .option(id)
                    .ifPresent(
                        option ->
                            note(
                                found,
                                counts,
                                "Option:" + option.tool().code(),
                                option.status().name(),
                                names(allowed))));
    return found;
  }

  private static void note(
      Set<String> found,
      Map<String, Integer> counts,
      String name,
      String status,
      Set<String> allowed) {
    counts.merge(name + " " + status, 1, Integer::sum);
    if (!allowed.contains(status)) {
      found.add(name + " is " + status + ", should be one of " + allowed);
    }
  }

  private static Set<String> names(Set<? extends Enum<?>> values) {
    Set<String> names = new TreeSet<>();
    values.forEach(value -> names.add(value.name()));
    return names;
  }
}
