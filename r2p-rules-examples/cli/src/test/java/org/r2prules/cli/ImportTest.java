package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prules.testkit.Golden;

/** The command, and that the page on it claims nothing that it does not do. */
class ImportTest {

  private static final Path ROOT = Path.of(System.getProperty("r2p.root", "../.."));
  private static final Path PAGE = ROOT.resolve("docs/importing.md");
  private static final String FOLDER = "docs/importing/";
  private static final Pattern BLOCK =
      Pattern.compile("```sh\\n(r2p .*)\\n```\\n```text\\n((?:.*\\n)*?)```\\n");

  /** What a shell prints for the line: an r2p command, perhaps into {@code head -n N}. */
  private static String output(String line) {
    String[] parts = line.split(" \\| head -n ");
    Run run = run(parts[0]);
    String all = run.exit() == 0 ? run.out() : run.err();
    long most = parts.length == 1 ? Long.MAX_VALUE : Long.parseLong(parts[1]);
    return String.join("", all.lines().limit(most).map(each -> each + "\n").toList());
  }

  private static Run run(String command) {
    return Run.of(
        Arrays.stream(command.split(" "))
            .skip(1)
            .map(word -> word.startsWith(FOLDER) ? ROOT.resolve(word).toString() : word)
            .toArray(String[]::new));
  }

  @Test
  void every_output_on_the_page_is_that_of_its_command() throws IOException {
    String page = Files.readString(PAGE);
    String actual =
        BLOCK
            .matcher(page)
            .replaceAll(
                block ->
                    Matcher.quoteReplacement(
                        "```sh\n"
                            + block.group(1)
                            + "\n```\n```text\n"
                            + output(block.group(1))
                            + "```\n"));
    Golden.check(PAGE, actual);
    assertEquals(
        page.lines().filter(line -> line.startsWith("r2p ")).count(),
        BLOCK.matcher(page).results().count(),
        "a command of the page has no output beside it");
    try (Stream<Path> files = Files.list(ROOT.resolve(FOLDER))) {
      files.forEach(
          file -> assertTrue(page.contains(FOLDER + file.getFileName()), file.toString()));
    }
    assertTrue(Files.readString(ROOT.resolve("README.md")).contains("docs/importing.md"));
  }

  @Test
  void what_is_written_is_valid_and_the_account_is_on_the_error_output(@TempDir Path folder)
      throws IOException {
    for (String command :
        new String[] {
          "r2p import rows docs/importing/facts.csv",
          "r2p import ged docs/importing/ged.csv --each",
          "r2p import months docs/importing/months.csv --country ke --by year",
          "r2p import council docs/importing/vetoes.csv --country SYR --agenda * --whole",
        }) {
      Path file = folder.resolve("out.yaml");
      Run run = run(command + " -o " + file);
      assertEquals(0, run.exit(), run.err());
      assertEquals("", run.out(), command);
      assertTrue(run.err().matches("(?s)\\d+ rows read, \\d+ used\n.*"), run.err());
      String written = Files.readString(file);
      run.err().lines().forEach(line -> assertTrue(written.contains("# " + line + "\n"), line));
      assertEquals(written, run(command).out(), command);
      Run check = Run.of("check", file.toString());
      assertEquals(0, check.exit(), check.err());
      assertEquals(0, Run.of("assess", file.toString()).exit());
    }
  }

  @Test
  void nothing_is_written_where_anything_is_wrong(@TempDir Path folder) {
    Path file = folder.resolve("out.yaml");
    Run run = run("r2p import rows docs/importing/mistakes.csv --country LBY -o " + file);
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("the import has 8 problems\n"), run.err());
    assertFalse(Files.exists(file));
    assertEquals(2, run("r2p import rows nowhere.csv").exit());
    assertEquals(2, run("r2p import").exit());
    assertEquals(2, run("r2p import ged docs/importing/ged.csv --to yesterday").exit());
  }
}
