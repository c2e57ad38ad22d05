package org.r2prules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What docs/rules-of-the-house.md says of all modules, and that each MUST there is held. */
class HouseTest {

  private static final int LONGEST_SOURCE = 450;
  private static final int LONGEST_TEST = 600;
  private static final int LONGEST_SCENARIOS = 1_000;

  private static final Pattern TEST =
      Pattern.compile(
          "@(?:Test|ParameterizedTest|TestFactory|RepeatedTest)\\b(?:\\([^)]*\\))?\\s+"
              + "(?:@\\w+(?:\\((?:[^()]|\\([^()]*\\))*\\))?\\s+)*"
              + "(?:(?:public|static|final)\\s+)*[\\w<>?, .\\[\\]]+\\s(\\w+)\\(");
  private static final Pattern SENTENCE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)+");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen"
              + "|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)_.*");
  private static final Pattern HELD = Pattern.compile("`(build: )?([\\w-]+)(?:\\.(\\w+))?`");
  private static final Pattern MODULE = Pattern.compile("<module>([\\w-]+)</module>");
  private static final Pattern MANAGED = Pattern.compile("<artifactId>(r2p-rules-[\\w-]+)</");
  private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");

  /** What stays at home: examples, and the list itself. */
  private static final Set<String> NOT_LISTED = Set.of("r2p-rules-examples", "r2p-rules-bom");

  @Test
  void files_are_short() {
    Offenders offenders = new Offenders();
    Sources.in(Sources.ROOT, ".java")
        .forEach(
            (file, text) -> {
              int most = file.contains("/src/test/") ? LONGEST_TEST : LONGEST_SOURCE;
              atMost(most, "a file of Java", file, text, offenders);
            });
    Sources.in(Sources.ROOT, ".yaml")
        .forEach(
            (file, text) -> {
              if (text.contains("\nscenarios:")) {
                atMost(LONGEST_SCENARIOS, "a file of scenarios", file, text, offenders);
              }
            });
    offenders.assertNone();
  }

  private static void atMost(int most, String what, String file, String text, Offenders offenders) {
    long lines = text.lines().count();
    offenders.addUnless(
        lines <= most, what + " has at most " + most + " lines", file + ": " + lines);
  }

  @Test
  void the_name_of_a_test_is_a_sentence() {
    Offenders offenders = new Offenders();
    Sources.in(Sources.ROOT, ".java")
        .forEach(
            (file, text) -> {
              Matcher test = TEST.matcher(text);
              while (file.contains("/src/test/") && test.find()) {
                String name = test.group(1);
                offenders.addUnless(
                    SENTENCE.matcher(name).matches() && !NUMBERED.matcher(name).matches(),
                    "the name of a test is a sentence in snake_case that begins with no number",
                    file + ": " + name);
              }
            });
    offenders.assertNone();
  }

  @Test
  void every_must_names_what_holds_it() {
    Map<String, String> tests = new HashMap<>();
    Sources.in(Sources.ROOT, ".java")
        .forEach(
            (file, text) ->
                tests.merge(
                    file.replaceAll(".*/|\\.java$", ""), text, (one, other) -> one + other));
    String poms = String.join("\n", Sources.in(Sources.ROOT, "pom.xml").values());
    Offenders offenders = new Offenders();
    Sources.read(Sources.ROOT.resolve("docs/rules-of-the-house.md"))
        .lines()
        .filter(line -> line.startsWith("- MUST"))
        .forEach(
            line -> {
              boolean named = false;
              Matcher held = HELD.matcher(line);
              while (held.find()) {
                boolean build = held.group(1) != null;
                if (build || held.group(2).endsWith("Test")) {
                  named = true;
                  String text = build ? poms : tests.getOrDefault(held.group(2), "");
                  String wanted =
                      build
                          ? "<id>" + held.group(2) + "</id>"
                          : held.group(3) == null ? "class " + held.group(2) : held.group(3) + "(";
                  offenders.addUnless(text.contains(wanted), "what holds a MUST is there", line);
                }
              }
              offenders.addUnless(named, "every MUST names what holds it", line);
            });
    offenders.assertNone();
  }

  @Test
  void the_bill_of_versions_lists_every_module_that_goes_out() {
    String root = Sources.read(Sources.ROOT.resolve("pom.xml"));
    String bill = Sources.read(Sources.ROOT.resolve("r2p-rules-bom/pom.xml"));
    Set<String> modules = all(MODULE, root);
    modules.removeAll(NOT_LISTED);
    Set<String> managed = all(MANAGED, bill);
    managed.removeAll(NOT_LISTED);
    assertEquals(modules, managed);
    assertEquals(first(VERSION, root), first(VERSION, bill), "the version is that of the project");
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String first(Pattern pattern, String text) {
    return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
  }
}
