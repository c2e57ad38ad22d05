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
import java.util.regex.Matcher;
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

  private static final Path ROOT = Workplace.PROJECT;
  private static final Pattern ROW =
      Pattern.compile("\\| `(\\w+)` \\| `(.+)` \\| (MET|NOT_MET|UNDETERMINED) \\|");
  private static final Pattern FENCE = Pattern.compile("(?m)^ *```(\\w*)\\n((?:.*\\n)*?) *```$");
  private static final Pattern ALIAS =
      Pattern.compile("r2p='java -jar (\\S+)/target/(\\w+)\\.jar'");

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
            new Indicated(null, "c", "TALKS", "ANY", "PEACEFUL", $yes, $yes, $no, List.of());
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
  void the_snippets_are_the_files_that_run() throws IOException {
    Path hello = ROOT.resolve("r2p-rules-examples/hello");
    for (String name : List.of("authoring.md", "testing.md")) {
      for (MatchResult fence : FENCE.matcher(page(name)).results().toList()) {
        String snippet = fence.group(2);
        switch (fence.group(1)) {
          case "sh", "text" -> {} // AuthorsCommandsTest has them.
          case "yaml" ->
              assertEquals(
                  Files.readString(ROOT.resolve("docs/testing/expectations.yaml")), snippet);
          case "java" -> {
            String test = "src/test/java/org/r2prules/examples/hello/ExpectationsTest.java";
            String written = Files.readString(hello.resolve(test));
            assertTrue(written.endsWith(snippet), written);
          }
          case "xml" -> isDependencyOf(hello, snippet);
          default -> throw new AssertionError("nobody tests this in " + name + ":\n" + snippet);
        }
      }
    }
    for (String name : List.of("expectations.yaml", "eastland.yaml")) {
      assertEquals(
          Files.readString(ROOT.resolve("docs/testing").resolve(name)),
          Files.readString(hello.resolve("src/test/resources/expectations").resolve(name)));
    }
    for (String name : List.of("docs/authoring.md", "docs/testing.md")) {
      assertTrue(Files.readString(ROOT.resolve("CONTRIBUTING.md")).contains(name), name);
    }
  }

  /** The module has it without a version, which is that of the project. */
  private static void isDependencyOf(Path module, String snippet) throws IOException {
    String version = snippet.replaceAll("(?s).*(<version>.*</version>).*", "$1");
    String head = "<artifactId>r2p-rules</artifactId>" + version;
    assertTrue(dense(ROOT.resolve("pom.xml")).contains(head), snippet);
    String dependency = snippet.replace(version, "").replaceAll("\\s+", "");
    assertTrue(dense(module.resolve("pom.xml")).contains(dependency), snippet);
  }

  private static String dense(Path file) throws IOException {
    return Files.readString(file).replaceAll("\\s+", "");
  }

  @Test
  void the_short_name_is_that_of_the_jar_that_the_build_makes() throws IOException {
    Matcher alias = ALIAS.matcher(page("testing.md"));
    assertTrue(alias.find());
    String pom = Files.readString(ROOT.resolve(alias.group(1)).resolve("pom.xml"));
    assertTrue(pom.contains("<finalName>" + alias.group(2) + "</finalName>"), alias.group());
  }
}
