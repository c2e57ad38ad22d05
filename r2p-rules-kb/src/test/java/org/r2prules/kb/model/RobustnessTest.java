package org.r2prules.kb.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Answer;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Change;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.Robustness;
import org.r2prules.assessment.Robustness.Dependence;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.judgement.Conclusion;
import org.r2prules.report.TextReport;
import org.r2prules.text.Width;

/** What hangs on a reading is what a fresh assessment under that reading turns. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // the rules are loaded once
class RobustnessTest {

  private static final String CASE = "libya-2011-03-18";
  private final R2pRules rules = R2pRules.load().staged();

  @Test
  void each_reading_turns_what_a_fresh_assessment_under_it_turns() {
    for (String name : rules.cases()) {
      Assessment usual = rules.assess(rules.dossierOfCase(name));
      Robustness robustness = Robustness.of(rules.whatIf(rules.dossierOfCase(name)));
      Set<String> expected = new TreeSet<>();
      for (Interpretation point : rules.doctrine().interpretations().values()) {
        for (String reading : point.readings().keySet()) {
          Assessment other =
              rules.withReading(point.key(), reading).assess(rules.dossierOfCase(name));
          turned(usual, other)
              .forEach(change -> expected.add(said(Map.of(point.key(), reading), change)));
        }
      }
      assertEquals(expected, said(robustness), name);
      assertEquals(usual.conclusions(), robustness.assessment().conclusions());
      assertFalse(expected.isEmpty(), name);
    }
  }

  @Test
  void a_conclusion_is_robust_where_no_reading_turns_it() {
    Robustness robustness = Robustness.of(rules.whatIf(rules.dossierOfCase(CASE)));
    for (var conclusion : robustness.assessment().conclusions()) {
      assertEquals(
          robustness.of(conclusion.key()).isEmpty(), robustness.isRobust(conclusion.key()));
    }
    assertTrue(robustness.isRobust("Criterion:NONE_OF_THIS@nowhere"));
    assertTrue(robustness.switches().size() > 2, () -> "switches: " + robustness.switches());
  }

  @Test
  void pairs_tell_what_no_reading_alone_turns() {
    int inCompany = 0;
    for (String name : rules.cases()) {
      Robustness alone = Robustness.of(rules.whatIf(rules.dossierOfCase(name)));
      Robustness pairs =
          Robustness.ofCombinations(rules.whatIf(rules.dossierOfCase(name)), 2, 2_000);
      assertTrue(said(pairs).containsAll(said(alone)), name);
      for (Map.Entry<String, List<Dependence>> turned : pairs.dependent().entrySet()) {
        for (Dependence each : turned.getValue()) {
          if (each.readings().size() > 1) {
            inCompany++;
            noneIsPartOf(each, turned.getValue());
            assertTrue(fresh(name, each, alone.assessment()), each::toString);
          }
        }
      }
    }
    assertTrue(inCompany > 0, "nothing is turned by two readings alone");
  }

  private static void noneIsPartOf(Dependence pair, List<Dependence> all) {
    all.stream()
        .filter(other -> !other.equals(pair))
        .forEach(
            other ->
                assertFalse(
                    pair.readings().entrySet().containsAll(other.readings().entrySet()),
                    () -> other.readings() + " in " + pair.readings()));
  }

  private boolean fresh(String name, Dependence each, Assessment usual) {
    R2pRules read = rules;
    for (Map.Entry<String, String> reading : each.readings().entrySet()) {
      read = read.withReading(reading.getKey(), reading.getValue());
    }
    return turned(usual, read.assess(rules.dossierOfCase(name))).stream()
        .anyMatch(
            change -> said(each.readings(), change).equals(said(each.readings(), each.change())));
  }

  @Test
  void more_combinations_than_allowed_are_refused_by_name() {
    var whatIf = rules.whatIf(rules.dossierOfCase(CASE));
    var error =
        assertThrows(IllegalArgumentException.class, () -> Robustness.ofCombinations(whatIf, 2, 1));
    assertTrue(
        error.getMessage().startsWith("there are more than 1 combinations of 2"),
        error::getMessage);
    assertTrue(error.getMessage().contains("lastResort"), error::getMessage);
  }

  @Test
  void the_text_names_what_turns_and_fits_its_lines() {
    Robustness robustness = Robustness.of(rules.whatIf(rules.dossierOfCase(CASE)));
    String text = TextReport.robustness(robustness);
    text.lines().forEach(line -> assertTrue(Width.of(line) <= 100, line));
    robustness
        .switches()
        .forEach(key -> assertTrue(text.contains(key + "="), () -> key + "\n" + text));
  }

  private static List<Change> turned(Assessment before, Assessment after) {
    return Answer.between(derivations(before), derivations(after)).stream()
        .filter(Change::isOfStatus)
        .toList();
  }

  private static Map<Conclusion.Ref, Derivation> derivations(Assessment assessment) {
    Map<Conclusion.Ref, Derivation> all = new HashMap<>();
    assessment.derivations().values().forEach(each -> all.put(each.conclusion().ref(), each));
    return all;
  }

  private static Set<String> said(Robustness robustness) {
    Set<String> said = new TreeSet<>();
    robustness
        .dependent()
        .values()
        .forEach(all -> all.forEach(each -> said.add(said(each.readings(), each.change()))));
    return said;
  }

  private static String said(Map<String, String> readings, Change change) {
    return new TreeMap<>(readings)
        + " "
        + change.key()
        + " "
        + change.before().map(each -> each.status() + " " + each.value())
        + " "
        + change.after().map(each -> each.status() + " " + each.value());
  }
}
