package org.r2prules.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.r2prules.facts.Incident;
import org.r2prules.facts.Situation;

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
  void a_doubled_entry_of_a_list_names_the_fact() {
    assertEquals(
        "Incident raid: perpetrators names 'army' twice",
        assertThrows(
                IllegalArgumentException.class,
                () -> Incident.builder("raid").perpetrators("army", "army"))
            .getMessage());
    assertEquals(
        "Incident raid: perpetrators holds null",
        assertThrows(
                NullPointerException.class,
                () -> Incident.builder("raid").perpetrators("army", null))
            .getMessage());
  }

  private static String refused(FactMapping mapping) {
    List<Land> objects = List.of(new Land("a"));
    return assertThrows(NullPointerException.class, () -> Dossier.from(objects, mapping))
        .getMessage();
  }
}
