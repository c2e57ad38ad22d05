package org.r2prules.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnusedTest {

  private final Assessment mixed = Sample.mixed().assessment();

  @Test
  void a_statement_that_no_claim_names_is_listed_with_what_would_make_it_count() {
    Unused first = mixed.unused().get(0);
    assertEquals(
        List.of("f3", "harm.ongoing", "folk", "true"),
        List.of(first.fact(), first.code(), first.about(), first.value()));
    assertTrue(first.present());
    assertEquals(
        "no rule asks harm.ongoing of folk (population), under the readings used",
        first.wouldCount());
  }

  @Test
  void a_statement_among_the_reasons_is_not_listed() {
    assertFalse(mixed.unused().stream().anyMatch(each -> each.fact().equals("f1")));
  }

  @Test
  void what_is_set_aside_is_not_listed_again() {
    assertTrue(mixed.setAside().stream().anyMatch(fact -> fact.id().equals("f5")));
    assertFalse(mixed.unused().stream().anyMatch(each -> each.fact().equals("f5")));
  }

  @Test
  void a_fact_without_statements_that_nothing_rests_on_is_listed_as_a_whole() {
    Unused crown =
        Sample.outOfScope().assessment().unused().stream()
            .filter(each -> each.fact().equals("crown"))
            .findFirst()
            .orElseThrow();
    assertEquals(null, crown.code());
    assertEquals(
        "no rule that applies here asks anything of it, or rests on it", crown.wouldCount());
  }
}
