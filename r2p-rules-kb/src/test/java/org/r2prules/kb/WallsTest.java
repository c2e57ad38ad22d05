package org.r2prules.kb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.r2prules.R2pRules;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The walls between the modules: Drools behind core, doctrine out of core and of the test kit, Java
 * out of the doctrine. The walls within core are held in core.
 */
class WallsTest {

  private static final Pattern ENGINE = Pattern.compile("\\borg\\.(kie|drools)\\b");
  private static final Pattern TEST_ARTIFACTS =
      Pattern.compile("org\\.junit.*|org\\.r2prules:r2p-rules-testkit");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
  private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//[^\\n]*|(?s)/\\*.*?\\*/");
  private static final String INTERNAL = "org/r2prules/internal/";

  @Test
  void the_test_kit_knows_no_engine() {
    assertNoneNames(
        ENGINE, Sources.TESTKIT_JAVA, "the test kit names neither org.kie nor org.drools");
  }

  private static void assertNoneNames(Pattern barred, Path folder, String wall) {
    Offenders offenders = new Offenders();
    Map<String, String> sources = Sources.in(folder, ".java");
    offenders.addUnless(!sources.isEmpty(), "a wall has sources behind it", folder.toString());
    sources.forEach((file, text) -> offenders.addUnless(!barred.matcher(text).find(), wall, file));
    offenders.assertNone();
  }

  /** The enforcer, which looks at what comes in through others too, sees no optional dependency. */
  @Test
  void only_the_tests_of_core_and_of_the_knowledge_base_depend_on_junit_and_the_test_kit()
      throws IOException, ParserConfigurationException, SAXException {
    Offenders offenders = new Offenders();
    for (String module : List.of("r2p-rules-core", "r2p-rules-kb")) {
      Path pom = Sources.ROOT.resolve(module).resolve("pom.xml");
      NodeList dependencies =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(pom.toFile())
              .getElementsByTagName("dependency");
      Set<String> seen = new TreeSet<>();
      for (int i = 0; i < dependencies.getLength(); i++) {
        Element dependency = (Element) dependencies.item(i);
        String name = text(dependency, "groupId") + ":" + text(dependency, "artifactId");
        if (TEST_ARTIFACTS.matcher(name).matches()) {
          seen.add(name);
          offenders.addUnless(
              text(dependency, "scope").equals("test"),
              "JUnit and the test kit are in test scope",
              module + ": " + name);
        }
      }
      offenders.addUnless(!seen.isEmpty(), "the tests of a module need JUnit", module);
    }
    offenders.assertNone();
  }

  /** Only who authors rules has the parsers of rules: the command line, its compiler, the build. */
  @Test
  void only_the_command_line_its_compiler_and_the_build_know_the_check() throws IOException {
    Set<String> knowing = new TreeSet<>();
    Map<String, String> poms = Sources.in(Sources.ROOT, "pom.xml");
    poms.forEach(
        (file, text) -> {
          String dependencies = text.replaceAll("(?s)<exclude>.*?</exclude>", "");
          if (!file.contains("target/")
              && !file.equals("pom.xml")
              && !file.startsWith("r2p-rules-check/")
              && !file.startsWith("r2p-rules-bom/")
              && dependencies.contains("<artifactId>r2p-rules-check</artifactId>")) {
            knowing.add(file);
          }
        });
    assertEquals(
        Set.of(
            "r2p-rules-compile/pom.xml", "r2p-rules-examples/cli/pom.xml", "r2p-rules-kb/pom.xml"),
        knowing);
    String kb = poms.get("r2p-rules-kb/pom.xml");
    assertTrue(
        kb.indexOf("<artifactId>r2p-rules-check</artifactId>") > kb.indexOf("<build>"),
        "a dependency of a plugin alone");
  }

  private static String text(Element element, String child) {
    Node node = element.getElementsByTagName(child).item(0);
    return node == null ? "" : node.getTextContent().strip();
  }

  @Test
  void no_public_signature_has_a_type_of_the_engine() throws ReflectiveOperationException {
    Offenders offenders = new Offenders();
    Set<String> files = new TreeSet<>(Sources.paths(Sources.CORE_CLASSES, ".class").keySet());
    files.addAll(Sources.paths(Sources.TESTKIT_CLASSES, ".class").keySet());
    for (String compiled : List.of("R2pRules", "testkit/RuleVerifier")) {
      offenders.addUnless(
          files.contains("org/r2prules/" + compiled + ".class"),
          "what is walled in is compiled",
          compiled);
    }
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
  void neither_core_nor_the_test_kit_names_a_point_of_doctrine() {
    Set<String> ids = new TreeSet<>(R2pRules.load().doctrine().rules().keySet());
    for (String label : R2pRules.load().doctrine().labels().keySet()) {
      ids.add(label);
      ids.add(label.substring(label.indexOf(':') + 1));
    }
    ids.addAll(Catalogue.tools());
    // How a measure stands is the form of a dossier, which core reads; a stage is named alike.
    ids.removeAll(R2pRules.load().doctrine().vocabulary().field("measure.status"));
    Offenders offenders = new Offenders();
    Map<String, String> sources = new TreeMap<>(Sources.in(Sources.CORE_JAVA, ".java"));
    sources.putAll(Sources.in(Sources.TESTKIT_JAVA, ".java"));
    sources.forEach(
        (file, text) -> {
          Matcher literal = LITERAL.matcher(COMMENT.matcher(text).replaceAll(""));
          while (literal.find()) {
            for (String word : literal.group(1).split("[\\s,;@|]+")) {
              offenders.addUnless(
                  !ids.contains(word),
                  "no literal of core or of the test kit is an id of the doctrine",
                  file + ": " + word);
            }
          }
        });
    offenders.assertNone();
  }
}
