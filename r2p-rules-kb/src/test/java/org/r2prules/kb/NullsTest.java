package org.r2prules.kb;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.FactMapping;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Standard;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;

/** A null is refused where it is given, in words, whichever public method it is given to. */
class NullsTest {

  private static final R2pRules RULES = R2pRules.load();
  private static final Dossier DOSSIER = RULES.dossierOfCase("kenya-2008-01");
  private static final Assessment ASSESSMENT = RULES.assess(DOSSIER);

  /** Something of each type that the methods take. */
  private static final Map<Class<?>, Object> GIVEN =
      Map.ofEntries(
          Map.entry(String.class, "word"),
          Map.entry(ClassLoader.class, R2pRules.class.getClassLoader()),
          Map.entry(LocalDate.class, LocalDate.EPOCH),
          Map.entry(Standard.class, Standard.ALLEGED),
          Map.entry(Dossier.class, DOSSIER),
          Map.entry(Class.class, Fact.class),
          Map.entry(Collection.class, List.of()),
          Map.entry(FactMapping.class, FactMapping.empty()),
          Map.entry(Function.class, Function.identity()),
          Map.entry(Kind.class, Kind.OPTION),
          Map.entry(Approach.class, Approach.SUASION),
          Map.entry(OptionStatus.class, OptionStatus.BLOCKED),
          Map.entry(Path.class, Path.of("none.yaml")),
          Map.entry(java.io.InputStream.class, java.io.InputStream.nullInputStream()),
          Map.entry(Fact[].class, new Fact[0]));

  @TestFactory
  Stream<DynamicTest> every_public_method_refuses_null_in_words() {
    return Stream.of(
            new Target(R2pRules.class, RULES),
            new Target(Assessment.class, ASSESSMENT),
            new Target(org.r2prules.doctrine.Doctrine.class, RULES.doctrine()),
            new Target(org.r2prules.doctrine.Vocabulary.class, RULES.doctrine().vocabulary()),
            new Target(org.r2prules.dossier.DossierReader.class, RULES.reader()),
            new Target(FactMapping.class, FactMapping.empty()),
            new Target(Dossier.class, DOSSIER))
        .flatMap(Target::calls)
        .map(call -> DynamicTest.dynamicTest(call.name(), call::refuses));
  }

  private record Target(Class<?> type, Object object) {

    Stream<Call> calls() {
      List<Call> calls = new ArrayList<>();
      Arrays.stream(type.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
          .filter(method -> !method.getName().equals("equals"))
          .sorted(Comparator.comparing(Method::toString))
          .forEach(
              method -> {
                for (int i = 0; i < method.getParameterCount(); i++) {
                  calls.add(new Call(object, method, i));
                }
              });
      assertTrue(!calls.isEmpty(), type + " takes nothing");
      return calls.stream();
    }
  }

  private record Call(Object object, Method method, int part) {

    String name() {
      return method.getDeclaringClass().getSimpleName()
          + "."
          + method.getName()
          + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList()
          + ", null as "
          + (part + 1);
    }

    void refuses() throws IllegalAccessException {
      Object[] given = new Object[method.getParameterCount()];
      for (int i = 0; i < given.length; i++) {
        Class<?> type = method.getParameterTypes()[i];
        given[i] = i == part ? null : GIVEN.get(type);
        assertTrue(i == part || given[i] != null, "the test has no " + type);
      }
      try {
        Object got = method.invoke(object, given);
        fail("took null and returned " + shown(got));
      } catch (InvocationTargetException e) {
        String message = String.valueOf(e.getCause().getMessage());
        assertTrue(e.getCause() instanceof NullPointerException, () -> "" + e.getCause());
        assertTrue(
            message.contains(" needs ") && !message.contains("because \""),
            () -> "not in words: " + message);
      }
    }

    private static String shown(Object got) {
      String text = got != null && got.getClass().isArray() ? "" + Array.getLength(got) : "" + got;
      return text.substring(0, Math.min(80, text.length()));
    }
  }
}
