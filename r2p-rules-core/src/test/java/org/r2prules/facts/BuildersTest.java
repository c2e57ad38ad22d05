package org.r2prules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a host sees of the generated builders, and what becomes of what it gives them. */
class BuildersTest {

  private static final Evidence TOLD = Evidence.of(Evidence.Source.UN, Standard.ALLEGED);

  @Test
  void names_add_up_and_a_collection_replaces_them() {
    assertEquals(Set.of("A", "B"), force().by("A").by("B").build().by());
    assertEquals(Set.of("A", "B", "C"), force().by("A", "B").by("B", "C").build().by());
    assertEquals(Set.of("C"), force().by("A", "B").by(List.of("C", "C")).build().by());
    assertEquals(Set.of("A", "C"), force().by("A").addAllBy(Set.of("C")).build().by());
  }

  @Test
  void members_add_up_and_a_map_replaces_them() {
    assertEquals(
        Map.of("A", false, "B", true),
        state().levers("A", true).levers("B", true).levers("A", false).build().levers());
    assertEquals(
        Map.of("C", true), state().levers("A", true).levers(Map.of("C", true)).build().levers());
    assertEquals(
        Map.of("A", true, "C", true),
        state().levers("A", true).putAllLevers(Map.of("C", true)).build().levers());
  }

  @Test
  void nothing_named_is_told_from_what_is_unknown_only_where_the_record_does() {
    assertNull(decision().build().measures());
    assertEquals(Set.of(), decision().measures(Set.of()).build().measures());
    assertNull(decision().to(Set.of()).build().to());
    assertEquals(Set.of(), force().build().by());
    assertEquals(Map.of(), state().build().levers());
  }

  @Test
  void a_fact_that_was_built_stays_as_it_is() {
    Measure.Builder builder = force().by("A");
    Measure built = builder.build();
    builder.by("B");
    assertEquals(Set.of("A"), built.by());
    assertThrows(UnsupportedOperationException.class, () -> built.by().add("C"));
  }

  @Test
  void evidence_is_the_same_but_for_one_part() {
    Evidence said = TOLD.by("OHCHR").observed(LocalDate.EPOCH).independent(true);
    assertEquals("OHCHR", said.by());
    assertEquals(
        said.standard(Standard.REASONABLE_GROUNDS).standard(TOLD.standard()).cite("p. 3"),
        said.cite("p. 3"));
    assertEquals(TOLD, said.by(null).observed(null).independent(null));
    assertEquals(
        "evidence needs a source",
        assertThrows(NullPointerException.class, () -> said.source(null)).getMessage());
  }

  /** Whatever else the generator can write is no part of what hosts see. */
  @ParameterizedTest
  @MethodSource("builders")
  void a_builder_has_methods_of_the_parts_alone(Supplier<?> builders) {
    Set<String> expected = new TreeSet<>(Set.of("build()"));
    for (RecordComponent part :
        builders.get().getClass().getDeclaringClass().getRecordComponents()) {
      String name = part.getName();
      String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      if (part.getType() == Set.class) {
        expected.add(name + "(String)");
        expected.add(name + "(String[])");
        expected.add(name + "(Iterable)");
        expected.add("addAll" + capital + "(Iterable)");
      } else if (part.getType() == Map.class) {
        expected.add(name + "(String, Boolean)");
        expected.add(name + "(Entry)");
        expected.add(name + "(Map)");
        expected.add("putAll" + capital + "(Map)");
      } else {
        expected.add(name + "(" + part.getType().getSimpleName() + ")");
      }
    }
    Set<String> found = new TreeSet<>();
    for (Method method : builders.get().getClass().getMethods()) {
      if (method.getDeclaringClass() != Object.class) {
        found.add(
            Arrays.stream(method.getParameterTypes())
                .map(Class::getSimpleName)
                .collect(Collectors.joining(", ", method.getName() + "(", ")")));
      }
    }
    assertEquals(expected, found);
  }

  /** Null for a part is what the record makes of it: not set, or refused in words. */
  @ParameterizedTest
  @MethodSource("builders")
  void null_is_what_the_record_makes_of_it(Supplier<?> builders)
      throws ReflectiveOperationException {
    Class<?> fact = builders.get().getClass().getDeclaringClass();
    Set<String> refused = new TreeSet<>();
    for (RecordComponent part : fact.getRecordComponents()) {
      if (part.getType().isPrimitive()) {
        continue;
      }
      Object builder = builders.get();
      Class<?> given = part.getType() == Set.class ? Iterable.class : part.getType();
      builder.getClass().getMethod(part.getName(), given).invoke(builder, (Object) null);
      try {
        Object without = builder.getClass().getMethod("build").invoke(builder);
        Object whole = builders.get().getClass().getMethod("build").invoke(builders.get());
        assertEquals(whole, without);
      } catch (InvocationTargetException e) {
        String id = part.getName().equals("id") ? "null" : "x";
        assertEquals(
            fact.getSimpleName() + " " + id + " needs " + part.getName(),
            e.getCause().getMessage());
        refused.add(part.getName());
      }
    }
    assertTrue(refused.contains("id"), refused::toString);
  }

  /** With what is required and nothing else. */
  static Stream<Supplier<?>> builders() {
    return Stream.of(
        BuildersTest::state,
        BuildersTest::force,
        BuildersTest::decision,
        () -> Consent.builder("x").giver("host").status("GIVEN").evidence(TOLD),
        () -> Situation.builder("x").state("host").asOf(LocalDate.EPOCH),
        () -> Population.builder("x").evidence(TOLD),
        () -> Incident.builder("x").population("people").evidence(TOLD),
        () -> Mission.builder("x").kind("OBSERVERS").evidence(TOLD),
        () -> Figure.builder("x").code("c").subject("s").unit("persons").evidence(TOLD),
        () -> Indicator.builder("x").code("c").subject("s").value("V").evidence(TOLD));
  }

  @Test
  void every_fact_has_its_builder_here() {
    Set<Class<?>> seen =
        builders()
            .map(each -> each.get().getClass().getDeclaringClass())
            .collect(Collectors.toSet());
    assertEquals(Set.of(Fact.class.getPermittedSubclasses()), seen);
  }

  private static Actor.Builder state() {
    return Actor.builder("x").kind("STATE").evidence(TOLD);
  }

  private static Measure.Builder force() {
    return Measure.builder("x").tool("FORCE").status("PROPOSED").evidence(TOLD);
  }

  private static CouncilDecision.Builder decision() {
    return CouncilDecision.builder("x").date(LocalDate.EPOCH).situation("crisis").evidence(TOLD);
  }
}
