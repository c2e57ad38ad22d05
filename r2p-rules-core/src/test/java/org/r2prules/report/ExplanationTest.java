package org.r2prules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.r2prules.Golden;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Derivation;
import org.r2prules.assessment.Explanation.Concluded;
import org.r2prules.assessment.Explanation.Leaf;
import org.r2prules.assessment.Explanation.Operation;
import org.r2prules.assessment.Explanation.Testimony;
import org.r2prules.assessment.Sample;
import org.r2prules.judgement.Conclude;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kleene;

class ExplanationTest {

  private final Assessment mixed = Sample.mixed().assessment();

  @Test
  void of_a_blocked_option() {
    Golden.check(
        "report/explain-blocked.txt", TextReport.explanation(mixed.explain("Option:SIEGE@SIEGE")));
  }

  @Test
  void of_a_stage() {
    Golden.check(
        "report/explain-stage.txt", TextReport.explanation(mixed.explain("Stage:REACHED@vale")));
  }

  @Test
  void goes_down_to_the_facts() {
    Concluded crime = mixed.explain("Crime:RAID@folk").root();
    assertEquals("Raiding", crime.label());
    assertEquals("What R-1.crime says", crime.rule().title());
    Operation basis = assertInstanceOf(Operation.class, crime.basis());
    Leaf leaf = assertInstanceOf(Leaf.class, basis.parts().get(0));
    assertEquals("people are being attacked", leaf.means());
    assertEquals(List.of(), leaf.speaksAgainst());
    assertEquals(List.of("f1", "f2"), leaf.speaksFor().stream().map(Testimony::fact).toList());
    assertEquals(List.of(true, false), leaf.speaksFor().stream().map(Testimony::counts).toList());
  }

  @Test
  void marks_only_what_decided() {
    Operation option = (Operation) mixed.explain("Option:SIEGE@SIEGE").root().basis();
    assertFalse(option.parts().get(0).decisive(), "that it is called for did not block it");
    assertTrue(option.parts().get(1).decisive());
    Operation gates = (Operation) option.parts().get(1);
    assertEquals(
        List.of(false, true, true), gates.parts().stream().map(gate -> gate.decisive()).toList());
  }

  @Test
  void expands_a_conclusion_once() {
    Operation option = (Operation) mixed.explain("Option:SIEGE@SIEGE").root().basis();
    Concluded first = (Concluded) option.parts().get(0);
    Operation gates = (Operation) option.parts().get(1);
    Concluded failing = (Concluded) gates.parts().get(0);
    Concluded again = (Concluded) ((Operation) failing.basis()).parts().get(0);
    assertEquals(first.judgement().key(), again.judgement().key());
    assertNull(again.basis());
  }

  @Test
  void fits_the_width() {
    for (String key : mixed.derivations().keySet()) {
      TextReport.explanation(mixed.explain(key))
          .lines()
          .forEach(line -> assertTrue(line.length() <= 100, line));
    }
  }

  @Test
  void the_order_of_what_is_supplied_changes_nothing() {
    for (long seed = 0; seed < 5; seed++) {
      Assessment shuffled = Sample.mixed().shuffled(seed);
      for (String key : mixed.derivations().keySet()) {
        assertEquals(
            TextReport.explanation(mixed.explain(key)),
            TextReport.explanation(shuffled.explain(key)));
      }
    }
  }

  @Test
  void of_reasons_that_are_shared_many_times_over() {
    Map<Conclusion.Ref, Derivation> derivations = new HashMap<>();
    Conclusion last = Conclude.criterion("C0", "vale", Kleene.unknown("nothing known"));
    derivations.put(last.ref(), new Derivation(last, "R-1.crime", List.of()));
    for (int i = 1; i < 60; i++) {
      last =
          Conclude.threshold(
              "C" + i, "vale", Kleene.all(Kleene.any(last, last), Kleene.not(last), last));
      derivations.put(last.ref(), new Derivation(last, "R-1.crime", List.of()));
    }
    Assessment deep =
        new Assessment(
            mixed.dossier(),
            mixed.doctrine(),
            Map.of(),
            mixed.required(),
            derivations,
            List.of(),
            List.of());
    String text = TextReport.explanation(deep.explain(last.key()));
    text.lines().forEach(line -> assertTrue(line.length() <= 100, line));
    assertEquals(60, text.lines().filter(line -> line.contains("rule R-1.crime:")).count());
    assertEquals(1, deep.informationNeeds().size());
    assertEquals(59, deep.informationNeeds().get(0).decides().size());
  }

  @Test
  void of_no_such_conclusion() {
    assertEquals(
        "no conclusion 'Threshold:FALING@vale'; did you mean Threshold:FAILING@vale?",
        assertThrows(NoSuchElementException.class, () -> mixed.explain("Threshold:FALING@vale"))
            .getMessage());
  }

  @Test
  void why_not() {
    StringBuilder text = new StringBuilder();
    mixed
        .options()
        .forEach(option -> text.append(TextReport.whyNot(mixed, option.id())).append('\n'));
    Golden.check("report/why-not.txt", text.toString());
  }

  @Test
  void why_not_of_no_such_option() {
    assertEquals(
        "no tool 'BRIBE'; there are ADVICE, CENSURE, ESCORT, FINE, SIEGE, TALK, WATCH",
        assertThrows(NoSuchElementException.class, () -> mixed.whyNot("BRIBE")).getMessage());
  }
}
