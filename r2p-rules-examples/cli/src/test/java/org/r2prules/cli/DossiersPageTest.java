package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.R2pRules;
import org.r2prules.dossier.Dossier;
import org.r2prules.dossier.DossierWriter;
import org.r2prules.facts.Fact;
import org.r2prules.testkit.Golden;

/** The page for those who write dossiers claims nothing that its files do not do. */
class DossiersPageTest {

  private static final R2pRules RULES = R2pRules.load();
  private static final Path ROOT = Path.of(System.getProperty("r2p.root", "../.."));
  private static final Path PAGE = ROOT.resolve("docs/dossiers.md");
  private static final String FOLDER = "docs/dossiers/";
  private static final Path STEP_FOUR = ROOT.resolve(FOLDER + "04-established.yaml");

  private static final Pattern BLOCK =
      Pattern.compile("```sh\\n((?:r2p .*\\n)+)```\\n```text\\n((?:.*\\n)*?)```\\n");
  private static final Pattern JQ = Pattern.compile("jq (-\\w) '(.*)'");
  private static final Pattern SAME = Pattern.compile("\\| `(\\{.*})` \\| `(\\{.*})` \\|\\n");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(ROOT.resolve(FOLDER))) {
      return files.sorted().toList();
    }
  }

  /** What a shell prints for the line: an r2p command, perhaps into {@code head}. */
  private static String output(String line) {
    String[] parts = line.split(" \\| ", 2);
    Run run =
        Run.of(
            Arrays.stream(parts[0].split(" "))
                .skip(1)
                .map(word -> word.startsWith(FOLDER) ? ROOT.resolve(word).toString() : word)
                .toArray(String[]::new));
    assertEquals(0, run.exit(), line + "\n" + run.err());
    assertEquals("", run.err(), line);
    return parts.length == 1 ? run.out() : filtered(run.out(), parts[1]);
  }

  /** What the rest of the line, {@code head}, {@code grep} or {@code jq}, makes of the text. */
  private static String filtered(String text, String filter) {
    if (filter.startsWith("head -n ")) {
      long most = Long.parseLong(filter.substring("head -n ".length()));
      return String.join("", text.lines().limit(most).map(each -> each + "\n").toList());
    } else if (filter.startsWith("grep '")) {
      String word = filter.substring("grep '".length(), filter.length() - 1);
      return String.join(
          "", text.lines().filter(each -> each.contains(word)).map(each -> each + "\n").toList());
    }
    Matcher jq = JQ.matcher(filter);
    assertTrue(jq.matches(), filter);
    try {
      Path in = Files.writeString(Files.createTempFile("page", ".json"), text);
      try {
        Process process =
            new ProcessBuilder("jq", jq.group(1), jq.group(2))
                .redirectInput(in.toFile())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      } finally {
        Files.delete(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isJqThere() {
    try {
      new ProcessBuilder("jq", "--version").start().destroy();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/dossiers.md", "docs/comparing.md", "docs/json.md"})
  void every_output_on_the_page_is_that_of_its_command(String name) throws IOException {
    Path file = ROOT.resolve(name);
    String page = Files.readString(file);
    assumeTrue(!page.contains(" | jq ") || isJqThere(), "the page needs jq");
    String actual =
        replaced(
            page,
            block -> {
              String commands = block.group(1);
              String outputs =
                  String.join("", commands.lines().map(DossiersPageTest::output).toList());
              return "```sh\n" + commands + "```\n```text\n" + outputs + "```\n";
            });
    Golden.check(file, actual);
    long commands = page.lines().filter(line -> line.startsWith("r2p ")).count();
    long compared = BLOCK.matcher(page).results().flatMap(block -> block.group(1).lines()).count();
    assertEquals(commands, compared, "a command of the page has no output beside it");
  }

  private static String replaced(String page, Function<MatchResult, String> with) {
    return BLOCK.matcher(page).replaceAll(block -> Matcher.quoteReplacement(with.apply(block)));
  }

  @Test
  void every_file_has_its_step_and_every_step_its_file() throws IOException {
    String page = Files.readString(PAGE);
    TreeSet<String> named = new TreeSet<>();
    Pattern.compile("\\b\\d\\d-[a-z-]+\\.yaml")
        .matcher(page)
        .results()
        .forEach(name -> named.add(name.group()));
    assertEquals(
        List.copyOf(named), files().stream().map(file -> file.getFileName().toString()).toList());
    assertTrue(
        Files.readString(ROOT.resolve("README.md")).contains("docs/dossiers.md"),
        "the README points to the page");
    assertTrue(
        Files.readString(ROOT.resolve("README.md")).contains("docs/comparing.md"),
        "the README points to the page on what changes");
  }

  @Test
  void the_short_forms_are_read_as_the_page_says() throws IOException {
    List<MatchResult> rows = SAME.matcher(Files.readString(PAGE)).results().toList();
    assertEquals(4, rows.size());
    String base = Files.readString(STEP_FOUR);
    for (MatchResult row : rows) {
      Dossier written = read(base + "- " + row.group(1) + "\n");
      assertEquals(read(base + "- " + row.group(2) + "\n"), written, row.group(1));
      assertNotEquals(read(base), written);
    }
  }

  private static Dossier read(String yaml) {
    return RULES.reader().read(yaml, "page.yaml");
  }

  @Test
  void an_army_of_no_named_state_is_of_the_territorial_one() throws IOException {
    String left = Files.readString(STEP_FOUR);
    String said = left.replace("affiliation: STATE,", "affiliation: STATE, of: eastland,");
    assertNotEquals(read(left), read(said));
    assertEquals(statuses(read(left)), statuses(read(said)));
    String other = Files.readString(ROOT.resolve(FOLDER + "05-whose-army.yaml"));
    assertNotEquals(statuses(read(left)), statuses(read(other)));
  }

  private static List<String> statuses(Dossier dossier) {
    List<String> statuses = new ArrayList<>();
    RULES
        .assess(dossier)
        .conclusions()
        .forEach(each -> statuses.add(each.key() + " " + each.status() + " " + each.value()));
    return statuses;
  }

  @Test
  void a_rumour_changes_no_status_and_is_listed_as_set_aside() throws IOException {
    Dossier told = RULES.reader().read(ROOT.resolve(FOLDER + "03-a-rumour.yaml"));
    List<String> aside = RULES.assess(told).setAside().stream().map(Fact::id).toList();
    assertTrue(aside.contains("upper-ford"), aside.toString());
    Dossier silent = told;
    for (String id : aside) {
      silent = silent.without(id);
    }
    assertEquals(statuses(silent), statuses(told));
  }

  @ParameterizedTest
  @MethodSource("files")
  void what_is_written_of_a_step_reads_back_equal(Path file) throws IOException {
    Dossier dossier = RULES.reader().read(file);
    DossierWriter writer = new DossierWriter();
    assertEquals(dossier, RULES.reader().read(writer.yaml(dossier), "a.yaml"));
    assertEquals(dossier, RULES.reader().read(writer.json(dossier), "a.json"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void a_step_is_of_the_form_of_today(Path file) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains("\nform: 2\n"), file.toString());
    assertEquals(new Run(0, text, ""), Run.of("migrate", file.toString()));
  }
}
