package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command on the pages for authors runs as it stands there, those of tomorrow too. */
class AuthorsCommandsTest {

  private static final List<String> PAGES =
      List.of("docs/authoring.md", "docs/testing.md", "CONTRIBUTING.md");

  /** A command ends with its line or its quotation, wherever on the page it stands. */
  private static final Pattern COMMAND = Pattern.compile("(?<![\\w.-])r2p [^`\\n]+");

  private static final Pattern WITH_OUTPUT =
      Pattern.compile("```sh\\n((?:r2p .*\\n)+)```\\n```text\\n((?:.*\\n)*?)```\\n");

  private static final Pattern ALL_PASS = Pattern.compile("([1-9]\\d*) of \\1 scenarios passed\\n");

  private static final String FAILS =
      """
      scenarios:
      - name: nothing is known
        then: [{conclusion: 'Stage:ONGOING', status: MET, because: 'Criterion:CRIME_ONGOING'}]
      """;

  /** The rules are compiled once for all tests. */
  @TempDir static Path cache;

  @TempDir Path temp;

  private static String page(String name) throws IOException {
    return Files.readString(Workplace.PROJECT.resolve(name));
  }

  @TestFactory
  Stream<DynamicTest> every_command_on_a_page_runs() throws IOException {
    Set<String> commands = new LinkedHashSet<>();
    for (String name : PAGES) {
      List<String> found =
          COMMAND.matcher(page(name)).results().map(match -> match.group().strip()).toList();
      assertTrue(found.size() > 0, name);
      commands.addAll(found);
    }
    return commands.stream().map(each -> dynamicTest(each, () -> runs(each)));
  }

  private void runs(String command) throws IOException, InterruptedException {
    Workplace place = Workplace.in(Files.createTempDirectory(temp, "place"), cache);
    List<String> words = List.of(command.split(" "));
    if (words.contains("--watch")) {
      answersEachSave(place, command);
      return;
    }
    Run run = place.run(command);
    assertEquals(0, run.exit(), run.err() + run.out());
    if (words.get(1).equals("test")) {
      assertTrue(ALL_PASS.matcher(run.out()).matches(), run.out());
    }
    if (words.contains(">")) {
      Run after = place.run("r2p test " + Workplace.EXPECTATIONS);
      assertEquals(0, after.exit(), after.err() + after.out());
    }
  }

  /** A scenario that fails, then a rule that is misspelt, then all as it was. */
  private static void answersEachSave(Workplace place, String command)
      throws IOException, InterruptedException {
    Watched watched = Watched.start(place.words(command));
    String first = watched.hears("scenarios passed\n");
    assertTrue(ALL_PASS.matcher(first).matches(), first);

    Path scenario = place.root().resolve(Workplace.TOPIC).resolve("saved.yaml");
    Files.writeString(scenario, FAILS);
    watched.hears("saved.yaml:3: Stage:ONGOING");
    watched.hears("scenarios passed\n");
    Files.delete(scenario);
    watched.hears(first);

    Path rule =
        place.root().resolve("r2p-rules-kb/src/main/resources/org/r2prules/kb/scope/core.drl");
    String written = Files.readString(rule);
    Files.writeString(rule, written.replace("\"attack.widespread\"", "\"attack.widespraed\""));
    watched.hears("rule SCO-02.core: no code in vocabulary.yaml is attack.widespraed");
    Files.writeString(rule, written);
    watched.hears(first);

    assertEquals(0, watched.stop());
  }

  @Test
  void every_output_is_that_of_its_command() throws IOException {
    Workplace place = Workplace.in(temp.resolve("place"), cache);
    String page = page("docs/testing.md");
    List<MatchResult> blocks = WITH_OUTPUT.matcher(page).results().toList();
    assertTrue(blocks.size() > 0);
    assertFalse(WITH_OUTPUT.matcher(page).replaceAll("").contains("```sh"), "without its output");
    for (MatchResult block : blocks) {
      StringBuilder outputs = new StringBuilder();
      for (String line : block.group(1).lines().toList()) {
        Run run = place.run(line);
        assertEquals(0, run.exit(), line + "\n" + run.err() + run.out());
        outputs.append(run.out());
      }
      assertEquals(block.group(2), outputs.toString());
    }
  }

  @Test
  void what_fails_on_the_rules_of_a_folder_is_told_with_its_place() throws IOException {
    Path kb = Workplace.PROJECT.resolve("r2p-rules-kb");
    Path wrong = temp.resolve("wrong.yaml");
    Files.writeString(wrong, FAILS);
    Run failed =
        Run.of("test", wrong.toString(), "--kb", kb.toString(), "--cache", cache.toString());
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
