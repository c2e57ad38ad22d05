package org.r2prules.kb;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;

/** The walls of the house: Drools behind core, doctrine out of core, Java out of the doctrine. */
class WallsTest {

  private static final Pattern ENGINE = Pattern.compile("\\borg\\.(kie|drools)\\b");
  private static final Pattern TESTS = Pattern.compile("\\borg\\.(junit|r2prules\\.testkit)\\b");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//[^\\n]*|(?s)/\\*.*?\\*/");
  private static final String INTERNAL = "org/r2prules/internal/";

  @Test
  void only_internal_knows_the_engine() {
    Offenders offenders = new Offenders();
    Sources.in(Sources.CORE_JAVA, ".java")
        .forEach(
            (file, text) ->
                offenders.addUnless(
                    file.startsWith(INTERNAL)
                        || !ENGINE.matcher(COMMENT.matcher(text).replaceAll("")).find(),
                    "only org.r2prules.internal names org.kie or org.drools",
                    file));
    offenders.assertNone();
  }

  @Test
  void the_test_kit_knows_no_engine_and_core_knows_no_tests() {
    Offenders offenders = new Offenders();
    Map<String, String> testkit = Sources.in(Sources.TESTKIT_JAVA, ".java");
    offenders.addUnless(!testkit.isEmpty(), "the test kit has sources", "none");
    testkit.forEach(
        (file, text) ->
            offenders.addUnless(
                !ENGINE.matcher(text).find(), "the test kit names no org.kie or org.drools", file));
    Sources.in(Sources.CORE_JAVA, ".java")
        .forEach(
            (file, text) ->
                offenders.addUnless(
                    !TESTS.matcher(text).find(),
                    "core names neither JUnit nor the test kit",
                    file));
    offenders.assertNone();
  }

  @Test
  void no_public_signature_has_a_type_of_the_engine() throws ReflectiveOperationException {
    Offenders offenders = new Offenders();
    Set<String> files = Sources.paths(Sources.CORE_CLASSES, ".class").keySet();
    offenders.addUnless(
        files.contains("org/r2prules/R2pRules.class"), "core is compiled", "it is not");
    for (String file : files) {
      if (file.startsWith(INTERNAL) || file.endsWith("-info.class")) {
        continue;
      }
      String name = file.replace(".class", "").replace('/', '.');
      Class<?> type = Class.forName(name, false, WallsTest.class.getClassLoader());
      if (Modifier.isPublic(type.getModifiers())) {
        for (String signature : signatures(type)) {
          offenders.addUnless(
              !ENGINE.matcher(signature).find(),
              "no public signature has a type of org.kie or org.drools",
              name + ": " + signature);
        }
      }
    }
    offenders.assertNone();
  }

  private static List<String> signatures(Class<?> type) {
    List<String> signatures = new ArrayList<>();
    signatures.add(String.valueOf(type.getGenericSuperclass()));
    Arrays.stream(type.getGenericInterfaces()).forEach(each -> signatures.add(each.toString()));
    for (Field field : type.getDeclaredFields()) {
      if (isOpen(field.getModifiers())) {
        signatures.add(field.toGenericString());
      }
    }
    List<Executable> executables = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      executables.add(method);
    }
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      executables.add(constructor);
    }
    for (Executable executable : executables) {
      if (isOpen(executable.getModifiers()) && !executable.isSynthetic()) {
        signatures.add(executable.toGenericString());
      }
    }
    return signatures;
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  @Test
  void the_knowledge_base_has_no_java() {
    Offenders offenders = new Offenders();
    Path main = Sources.ROOT.resolve("r2p-rules-kb/src/main");
    Sources.paths(main, ".java")
        .keySet()
        .forEach(file -> offenders.add("the knowledge base has no Java", file));
    offenders.assertNone();
  }

  @Test
  void core_names_no_point_of_doctrine() {
    Set<String> ids = new TreeSet<>(R2pRules.load().doctrine().rules().keySet());
    for (String label : R2pRules.load().doctrine().labels().keySet()) {
      ids.add(label);
      ids.add(label.substring(label.indexOf(':') + 1));
    }
    ids.addAll(Catalogue.tools());
    Offenders offenders = new Offenders();
    Sources.in(Sources.CORE_JAVA, ".java")
        .forEach(
            (file, text) -> {
              Matcher literal = LITERAL.matcher(COMMENT.matcher(text).replaceAll(""));
              while (literal.find()) {
                for (String word : literal.group(1).split("[\\s,;@|]+")) {
                  offenders.addUnless(
                      !ids.contains(word),
                      "no literal of core is an id of the doctrine",
                      file + ": " + word);
                }
              }
            });
    offenders.assertNone();
  }
}
