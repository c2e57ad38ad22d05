package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prules.judgement.Choose;
import org.r2prules.judgement.Conclude;
import org.r2prules.judgement.Finding;
import org.r2prules.judgement.Kleene;

/** The pages for those who write rules and tests claim nothing that does not hold. */
class AuthorsPagesTest {

  private static final Path ROOT = Path.of(System.getProperty("r2p.root", "../.."));
  private static final Pattern ROW =
      Pattern.compile("\\| `(\\w+)` \\| `(.+)` \\| (MET|NOT_MET|UNDETERMINED) \\|");
  private static final Pattern BLOCK =
      Pattern.compile("```sh\\n((?:r2p .*\\n)+)```\\n```text\\n((?:.*\\n)*?)```\\n");

  private static final String HEAD =
      """
      import static org.r2prules.judgement.Choose.*;
      import static org.r2prules.judgement.Conclude.*;
      import static org.r2prules.judgement.Kleene.*;
      import java.util.*;
      import org.r2prules.judgement.*;
      public class Words {
        static Claim claim(String value, Status status) {
          return new Claim("sign", "s", value, status,
              status == Status.UNDETERMINED ? Set.of(Doubt.NO_EVIDENCE) : Set.of(),
              List.of(), List.of());
        }
        static final String $s = "s";
        static final Conclusion $yes = criterion("YES", $s, yes("it is"));
        static final Conclusion $no = criterion("NO", $s, no("it is not"));
        static final Conclusion $open = criterion("OPEN", $s, unknown("nobody knows"));
        static final List<Judgement> $none = List.of();
        static final List<Judgement> $some = List.of($yes, $no);
        static final Claim other = claim("OTHER", Status.UNDETERMINED);
        static final Finding $signs = new Finding("sign", $s, $s, true,
            Map.of("STOCKPILING", claim("STOCKPILING", Status.MET),
                "TRAINING", claim("TRAINING", Status.NOT_MET)), other, Set.of());
        static final Finding $flag = new Finding("sign", $s, $s, true,
            Map.of("true", claim("true", Status.MET)), other, Set.of());
        static final List<Finding> $found = List.of($signs);
        static final Act $act = new Act("COUNCIL", "the Council would have to act", Map.of());
        static final Indicated $candidate =
            new Indicated(null, "c", "TALKS", "ANY", "PEACEFUL", $yes, $yes, $no);
        public static List<String> stand() {
          return List.of(
      """;

  @TempDir Path temp;

  private static String page(String name) throws IOException {
    return Files.readString(ROOT.resolve("docs").resolve(name));
  }

  @Test
  void every_example_of_a_word_compiles_uses_it_and_stands_as_it_says()
      throws IOException, ReflectiveOperationException, URISyntaxException {
    List<MatchResult> rows = ROW.matcher(page("authoring.md")).results().toList();
    assertTrue(rows.size() > 0);
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    StringBuilder java = new StringBuilder(HEAD);
    for (MatchResult row : rows) {
      assertTrue(row.group(2).contains(row.group(1) + "("), row.group());
      expected.add(row.group(2) + " " + row.group(3));
      java.append(java.length() == HEAD.length() ? "" : ",\n")
          .append("((Judgement) ")
          .append(row.group(2))
          .append(").status().name()");
    }
    List<?> stands = run(java.append(");\n  }\n}\n").toString());
    for (int i = 0; i < rows.size(); i++) {
      found.add(rows.get(i).group(2) + " " + stands.get(i));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private List<?> run(String java)
      throws IOException, ReflectiveOperationException, URISyntaxException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    URL core = Kleene.class.getProtectionDomain().getCodeSource().getLocation();
    SimpleJavaFileObject source =
        new SimpleJavaFileObject(
            URI.create("string:///Words.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreErrors) {
            return java;
          }
        };
    List<String> options =
        List.of("-d", temp.toString(), "-cp", Path.of(core.toURI()).toString(), "-proc:none");
    java.io.StringWriter complaints = new java.io.StringWriter();
    assertTrue(
        compiler.getTask(complaints, null, null, options, null, List.of(source)).call(),
        complaints::toString);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {temp.toUri().toURL()}, AuthorsPagesTest.class.getClassLoader())) {
      return (List<?>) loader.loadClass("Words").getMethod("stand").invoke(null);
    }
  }

  @Test
  void every_word_has_an_example() throws IOException {
    TreeSet<String> words = new TreeSet<>();
    Stream.of(Choose.class, Kleene.class, Conclude.class)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .forEach(words::add);
    Arrays.stream(Finding.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .map(Method::getName)
        .filter(
            name -> !name.matches("(get|isSupplied|isCounted|isSame|toString|equals|hashCode).*"))
        .forEach(words::add);
    TreeSet<String> shown = new TreeSet<>();
    ROW.matcher(page("authoring.md")).results().forEach(row -> shown.add(row.group(1)));
    assertEquals(words, shown);
  }

  @Test
  void every_output_is_that_of_its_command() throws IOException {
    for (MatchResult block : BLOCK.matcher(page("testing.md")).results().toList()) {
      StringBuilder outputs = new StringBuilder();
      for (String line : block.group(1).lines().toList()) {
        Run run =
            Run.of(
                Arrays.stream(line.split(" "))
                    .skip(1)
                    .map(word -> word.startsWith("docs/") ? ROOT.resolve(word).toString() : word)
                    .toArray(String[]::new));
        assertEquals(0, run.exit(), line + "\n" + run.err() + run.out());
        outputs.append(run.out());
      }
      assertEquals(block.group(2), outputs.toString());
    }
  }

  @Test
  void the_snippets_are_the_files_that_run() throws IOException {
    String page = page("testing.md");
    String file = Files.readString(ROOT.resolve("docs/testing/expectations.yaml"));
    assertTrue(page.contains("```yaml\n" + file + "```"), "expectations.yaml");
    Path hello = ROOT.resolve("r2p-rules-examples/hello/src/test");
    for (String name : List.of("expectations.yaml", "eastland.yaml")) {
      assertEquals(
          Files.readString(ROOT.resolve("docs/testing").resolve(name)),
          Files.readString(hello.resolve("resources/expectations").resolve(name)));
    }
    String test =
        Files.readString(hello.resolve("java/org/r2prules/examples/hello/ExpectationsTest.java"));
    String java = page.substring(page.indexOf("```java\n") + 8);
    assertTrue(test.endsWith(java.substring(0, java.indexOf("```"))), test);
    for (String name : List.of("docs/authoring.md", "docs/testing.md")) {
      assertTrue(Files.readString(ROOT.resolve("CONTRIBUTING.md")).contains(name), name);
    }
  }

  @Test
  void scenarios_run_on_the_rules_of_a_folder_with_what_is_wrong_and_where() throws IOException {
    Path kb = ROOT.resolve("r2p-rules-kb");
    Path scenarios = kb.resolve("src/test/resources/org/r2prules/kb/thresholds");
    String cache = temp.resolve("cache").toString();
    Run run = Run.of("test", scenarios.toString(), "--kb", kb.toString(), "--cache", cache);
    assertEquals(0, run.exit(), run.err() + run.out());
    assertTrue(run.out().matches("(\\d+) of \\1 scenarios passed\n"), run.out());
    Path wrong = temp.resolve("wrong.yaml");
    Files.writeString(
        wrong,
        """
        scenarios:
        - name: nothing is known
          then: [{conclusion: 'Stage:ONGOING', status: MET, because: 'Criterion:CRIME_ONGOING'}]
        """);
    Run failed = Run.of("test", wrong.toString(), "--kb", kb.toString(), "--cache", cache);
    assertEquals(4, failed.exit(), failed.err() + failed.out());
    assertTrue(failed.out().contains("wrong.yaml:3: Stage:ONGOING"), failed.out());
    assertTrue(failed.out().endsWith("0 of 1 scenarios passed\n"), failed.out());
    Run none = Run.of("test", wrong.toString(), "--scenario", "nothing was");
    assertEquals(2, none.exit());
    Run nowhere = Run.of("test", wrong.toString(), "--kb", temp.getRoot().toString());
    assertEquals(2, nowhere.exit());
    assertTrue(nowhere.err().contains("no knowledge base in "), nowhere.err());
  }
}
