package org.r2prules.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

class FactMappingTest {

  private record Land(String name) {}

  @Test
  void a_function_that_returns_null_is_told_with_class_and_method() {
    assertEquals(
        "the function given to FactMapping.one for "
            + Land.class.getName()
            + " returned null; for no fact give 'many' a function that returns none",
        refused(FactMapping.empty().one(Land.class, land -> null)));
    assertEquals(
        "the function given to FactMapping.many for "
            + Land.class.getName()
            + " returned null; for no fact give 'many' a function that returns none",
        refused(FactMapping.empty().many(Land.class, land -> null)));
    assertEquals(
        "the function given to FactMapping.many for "
            + Land.class.getName()
            + " returned null; for no fact give 'many' a function that returns none",
        refused(FactMapping.empty().many(Land.class, land -> Arrays.asList((Situation) null))));
  }

  @Test
  void many_may_return_no_fact() {
    FactMapping mapping = FactMapping.empty().many(Land.class, land -> List.of());
    assertEquals(Dossier.of(), Dossier.from(List.of(new Land("a")), mapping));
  }

  @Test
  void a_doubled_entry_of_a_list_counts_once() {
    assertEquals(
        Set.of("army", "police"),
        raid().perpetrators("army", "police").perpetrators("army").build().perpetrators());
  }

  @Test
  void an_entry_that_is_null_names_the_fact() {
    Incident.Builder listed = raid().perpetrators("army", null);
    assertEquals("Incident raid: perpetrators holds null", nullIn(listed::build));
    Incident.Builder denied = raid().acts("KILLING", null);
    assertEquals("Incident raid: acts holds null", nullIn(denied::build));
  }

  @Test
  void a_missing_part_names_the_fact() {
    assertEquals("Incident raid needs population", nullIn(raid().population(null)::build));
  }

  @Test
  void null_for_a_collection_is_what_is_not_set() {
    assertEquals(
        raid().build(), raid().perpetrators("army").perpetrators((Set<String>) null).build());
  }

  private static Incident.Builder raid() {
    return Incident.builder("raid")
        .population("people")
        .evidence(Evidence.of(Evidence.Source.UN, Standard.ALLEGED));
  }

  private static String nullIn(Executable build) {
    return assertThrows(NullPointerException.class, build).getMessage();
  }

  private static String refused(FactMapping mapping) {
    List<Land> objects = List.of(new Land("a"));
    return assertThrows(NullPointerException.class, () -> Dossier.from(objects, mapping))
        .getMessage();
  }
}
