package org.r2prules.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.r2prules.facts.Actor;
import org.r2prules.facts.Evidence;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Population;
import org.r2prules.facts.Situation;
import org.r2prules.facts.Standard;

class DossierTest {

  private static final Evidence UN = Evidence.of(Evidence.Source.UN, Standard.ALLEGED);
  private static final Situation CRISIS =
      Situation.builder("crisis").state("host").asOf(LocalDate.of(2011, 2, 20)).build();
  private static final Actor HOST =
      Actor.builder("host").kind("TERRITORIAL_STATE").evidence(UN).build();
  private static final Population PEOPLE = Population.builder("people").evidence(UN).build();

  @Test
  void order_and_repetition_do_not_matter() {
    for (long seed = 0; seed < 200; seed++) {
      Dossier dossier = RandomDossiers.of(seed);
      List<Fact> shuffled = new ArrayList<>(dossier.facts());
      shuffled.addAll(dossier.facts());
      Collections.shuffle(shuffled, new Random(seed));
      Dossier other = Dossier.of(shuffled);
      assertEquals(dossier, other);
      assertEquals(dossier.hashCode(), other.hashCode());
      assertEquals(dossier.facts(), other.facts());
      assertEquals(dossier.toString(), other.toString());
    }
  }

  @Test
  void facts_are_ordered_by_id() {
    assertEquals(List.of(CRISIS, HOST, PEOPLE), Dossier.of(PEOPLE, HOST, CRISIS).facts());
    assertEquals(List.of(HOST), Dossier.of(PEOPLE, HOST, CRISIS).facts(Actor.class));
  }

  @Test
  void the_situation_is_there_when_there_is_one() {
    Situation other =
        Situation.builder("other").state("host").asOf(LocalDate.of(2011, 2, 20)).build();
    assertEquals(Optional.of(CRISIS), Dossier.of(CRISIS, HOST).situation());
    assertEquals(Optional.empty(), Dossier.of(HOST).situation());
    assertEquals(Optional.empty(), Dossier.of(CRISIS, other).situation());
  }

  @Test
  void with_and_without_make_new_ones() {
    Dossier dossier = Dossier.of(CRISIS, HOST);
    assertEquals(Dossier.of(CRISIS, HOST, PEOPLE), dossier.with(PEOPLE));
    assertEquals(Dossier.of(CRISIS), dossier.without("host"));
    assertEquals(dossier, dossier.without("nobody"));
    assertEquals(2, dossier.facts().size());
    assertNotEquals(dossier, dossier.with(PEOPLE));
  }

  @Test
  void nothing_can_be_changed_from_outside() {
    List<Fact> mine = new ArrayList<>(List.of(CRISIS, HOST));
    Dossier dossier = Dossier.of(mine);
    mine.clear();
    assertEquals(2, dossier.facts().size());
    assertThrows(UnsupportedOperationException.class, () -> dossier.facts().clear());
  }

  @Test
  void a_null_is_no_fact() {
    List<Fact> facts = Collections.singletonList(null);
    assertEquals(
        "a dossier holds no null",
        assertThrows(NullPointerException.class, () -> Dossier.of(facts)).getMessage());
  }

  private record Country(String code) {}

  private record Report(String who, List<String> groups) {}

  private interface Named {
    String name();
  }

  private record Village(String name) implements Named {}

  private static final FactMapping MAPPING =
      FactMapping.empty()
          .one(
              Country.class,
              c -> Actor.builder(c.code()).kind("TERRITORIAL_STATE").evidence(UN).build())
          .many(
              Report.class,
              r ->
                  r.groups().stream()
                      .map(group -> Population.builder(group).evidence(UN.by(r.who())).build())
                      .toList())
          .one(Named.class, n -> Population.builder(n.name()).evidence(UN).build());

  @Test
  void mixed_host_objects_become_facts() {
    Dossier dossier =
        Dossier.from(
            List.of(
                new Report("panel", List.of("a", "b")),
                CRISIS,
                new Country("host"),
                new Village("people"),
                HOST),
            MAPPING);
    Evidence panel = UN.by("panel");
    assertEquals(
        Dossier.of(
            CRISIS,
            HOST,
            PEOPLE,
            Population.builder("a").evidence(panel).build(),
            Population.builder("b").evidence(panel).build()),
        dossier);
  }

  @Test
  void every_unknown_class_is_named() {
    List<Object> objects = new ArrayList<>(List.of(3, new Country("host"), "text", 4, Map.of()));
    objects.add(null);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Dossier.from(objects, MAPPING));
    assertEquals(
        "no mapping to facts for "
            + String.join(
                ", ",
                "java.lang.Integer",
                "java.lang.String",
                Map.of().getClass().getName(),
                "null"),
        refused.getMessage());
  }

  @Test
  void a_mapping_is_not_changed_by_extending_it() {
    FactMapping empty = FactMapping.empty();
    FactMapping more = empty.one(Country.class, c -> HOST);
    assertEquals(List.of(HOST), more.map(List.of(new Country("x"))));
    assertTrue(empty.map(List.of()).isEmpty());
    assertThrows(IllegalArgumentException.class, () -> empty.map(List.of(new Country("x"))));
  }
}
