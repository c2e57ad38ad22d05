package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Option;
import org.r2prules.doctrine.Term;
import org.r2prules.doctrine.Vocabulary;
import org.r2prules.dossier.DossierException;
import org.r2prules.dossier.migration.Migrated;
import org.r2prules.dossier.migration.Migration;
import org.r2prules.judgement.Tool;

class MigrateTest {

  private static final R2pRules RULES = R2pRules.load();
  private static final Path ROOT = Path.of(System.getProperty("r2p.root", "../.."));
  private static final Path CASES =
      ROOT.resolve("r2p-rules-kb/src/main/resources/org/r2prules/kb/cases");
  private static final Path TABLE =
      ROOT.resolve("r2p-rules-kb/src/main/resources/META-INF/r2prules/migration.yaml");
  private static final Vocabulary VOCABULARY = RULES.doctrine().vocabulary();

  /** Fields that name tools beside words of their own. */
  private static final List<String> TOOLS = List.of("scope", "measures");

  private static final Path FINDINGS =
      Path.of(System.getProperty("r2p.shared", "../../../shared")).resolve("findings");

  /** What is longer was found for the time that it takes. */
  private static final int LONG = 50_000;

  /** An army, the state, and another state that it may be of; a comment here and there. */
  private static final String OPEN =
      """
      # two states
      situation: {id: crisis, state: state, asOf: 2011-03-01} # one day
      sources: {report: {source: UN, standard: REASONABLE_GROUNDS}}
      actors:
      - {id: state, kind: TERRITORIAL_STATE, evidence: report}
      - {id: neighbour, kind: NEIGHBOUR_STATE, evidence: report}
      - id: army # whose?
        kind: FORCE
        affiliation: STATE
        evidence: report
      """;

  private static List<Path> dossiers(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().matches(".*\\.(yaml|json)")).sorted().toList();
    }
  }

  /** What is wrong with a text, without where. */
  private static List<String> problems(String text, Path file) {
    try {
      RULES.reader().read(text, file.getFileName().toString());
      return List.of();
    } catch (DossierException e) {
      return e.problems().stream().map(problem -> problem.what()).toList();
    }
  }

  @Test
  void what_cannot_be_known_is_asked_at_its_place_and_nothing_is_written(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("open.yaml"), OPEN);
    Path out = folder.resolve("out.yaml");
    Run run = Run.of("migrate", file.toString(), "--out", out.toString());
    assertEquals(3, run.exit());
    assertEquals("", run.out());
    assertFalse(Files.exists(out));
    String expected =
        file
            + ":9:16: question: army: affiliation STATE\n"
            + "    of which state is it? Form 1 did not say; in form 2 STATE without 'of' is of the"
            + " territorial\n"
            + "    state\n"
            + "    write one of: of: state; of: neighbour\n"
            + "1 question is open; nothing was written.";
    assertEquals(expected, run.err().substring(0, Math.min(expected.length(), run.err().length())));
    assertEquals(run, Run.of("migrate", file.toString()));
  }

  @Test
  void an_answer_in_the_file_is_taken_and_every_choice_is_one(@TempDir Path folder)
      throws IOException {
    for (String choice : Migration.load().migrate(OPEN, "a.yaml").questions().get(0).choices()) {
      String answered = OPEN.replace("affiliation: STATE", "affiliation: STATE\n  " + choice);
      Path file = Files.writeString(folder.resolve("answered.yaml"), answered);
      assertEquals(new Run(0, answered, ""), Run.of("migrate", file.toString()), choice);
    }
  }

  @Test
  void a_file_that_says_that_it_is_of_today_is_not_asked(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("today.yaml"), "form: 2\n" + OPEN);
    assertEquals(new Run(0, "form: 2\n" + OPEN, ""), Run.of("migrate", file.toString()));
  }

  @Test
  void the_form_is_raised_in_place_and_remarks_are_told(@TempDir Path folder) throws IOException {
    String text =
        "form: 1 # of old\n"
            + OPEN.replace("- {id: neighbour, kind: NEIGHBOUR_STATE, evidence: report}\n", "");
    Path file = Files.writeString(folder.resolve("one.yaml"), text);
    Path out = folder.resolve("two.yaml");
    Run run = Run.of("migrate", file.toString(), "--out", out.toString());
    assertEquals(0, run.exit(), run.err());
    assertEquals("", run.out());
    assertEquals(text.replace("form: 1", "form: 2"), Files.readString(out));
    assertTrue(run.err().startsWith(file + ":9:16: note: army: affiliation STATE\n"), run.err());
    Run refused = Run.of("check", file.toString());
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("'r2p migrate' rewrites it in form 2"), refused.err());
  }

  @Test
  void what_cannot_be_read_is_refused(@TempDir Path folder) throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.yaml"), "a: [\n");
    Path wrong = Files.writeString(folder.resolve("wrong.yaml"), OPEN.replace("FORCE", "FORCES"));
    Path bytes = Files.write(folder.resolve("bytes.yaml"), new byte[] {(byte) 0xFF, 'a'});
    Files.writeString(wrong, Files.readString(wrong).replace("affiliation: STATE", "name: a"));
    for (Path file : List.of(broken, wrong, bytes, folder.resolve("none.yaml"))) {
      Run run = Run.of("migrate", file.toString());
      assertEquals(2, run.exit(), file.toString());
      assertEquals("", run.out(), file.toString());
      assertTrue(run.err().contains(file.toString()), run.err());
    }
  }

  @Test
  void every_case_comes_back_to_the_byte() throws IOException {
    List<Path> files = dossiers(CASES);
    assertEquals(RULES.cases().size(), files.size());
    for (Path file : files) {
      String text = Files.readString(file);
      assertEquals(
          new Migrated(text, List.of(), List.of()), Migration.load().migrate(text, "a.yaml"));
      assertEquals(new Run(0, text, ""), Run.of("migrate", file.toString()));
    }
  }

  @Test
  void no_file_of_the_first_cut_gets_a_problem_that_it_did_not_have() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(FINDINGS), "SKIPPED: no findings at " + FINDINGS);
    List<String> wrong = new ArrayList<>();
    int asked = 0;
    for (Path file : dossiers(FINDINGS)) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      String name = file.getFileName().toString();
      Migrated migrated = Migration.load().migrate(text, name);
      asked += migrated.questions().size();
      if (!migrated.text().equals(text)) {
        List<String> more = new ArrayList<>(problems(migrated.text(), file));
        more.removeAll(problems(text, file));
        if (!more.isEmpty()) {
          wrong.add(file + ": " + more);
        }
      }
      if (text.length() > LONG) {
        continue;
      }
      String first = text.replaceFirst("(?m)^(?=situation:)", "form: 1\n");
      if (!first.equals(text) && problems(text, file).isEmpty()) {
        String raised = Migration.load().migrate(first, name).text();
        assertEquals(List.of(), problems(raised, file), file + " as of form 1");
        assertEquals(first.replace("form: 1", "form: 2"), raised, file + " as of form 1");
      }
      Migrated again = Migration.load().migrate(migrated.text(), name);
      if (!again.text().equals(migrated.text())) {
        wrong.add(file + " changes a second time");
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(asked > 0, "armies beside several states are among them");
  }

  /** A row about words that nobody has would do nothing, and nobody would see it. */
  @Test
  void the_table_speaks_of_words_of_the_vocabulary() throws IOException {
    JsonNode table = new YAMLMapper().readTree(TABLE.toFile());
    List<String> unknown = new ArrayList<>();
    for (JsonNode row : table.get("words")) {
      String of = row.get("of").asText();
      String value = row.path("value").asText(null);
      boolean stays = row.has("note");
      if (value == null) {
        check(unknown, stays, isWord(of), row);
        check(unknown, true, !row.has("becomes") || isWord(row.get("becomes").asText()), row);
      } else {
        check(unknown, stays, values(of).contains(value), row);
        check(
            unknown,
            true,
            !row.has("becomes") || values(of).contains(row.get("becomes").asText()),
            row);
      }
    }
    for (JsonNode row : table.get("facts")) {
      String word = row.get("in").asText().replaceFirst("s$", "");
      for (var condition : row.get("where").properties()) {
        List<String> known =
            condition.getKey().equals("code")
                ? VOCABULARY.terms().stream().map(Term::code).toList()
                : values(word + "." + condition.getKey());
        for (JsonNode value : condition.getValue()) {
          check(
              unknown,
              true,
              known.contains(value.asText())
                  || value.asText().equals("{situation}")
                  || condition.getKey().equals("value") && value.asText().equals("true")
                  || TOOLS.contains(condition.getKey())
                      && values("measure.tool").contains(value.asText()),
              row);
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  private static void check(List<String> wrong, boolean expected, boolean found, JsonNode row) {
    if (expected != found) {
      wrong.add(row.toString());
    }
  }

  private static boolean isWord(String name) {
    return VOCABULARY.term(name).isPresent() || VOCABULARY.fields().contains(name);
  }

  private static List<String> values(String name) {
    return VOCABULARY.term(name).map(Term::values).orElseGet(() -> VOCABULARY.field(name));
  }

  @Test
  void the_table_knows_every_tool_of_force() throws IOException {
    List<String> tools = new ArrayList<>(List.of("ALL"));
    RULES.assess(RULES.dossierOfCase(RULES.cases().get(0))).options().stream()
        .map(Option::tool)
        .filter(tool -> !tool.force().equals("NONE"))
        .map(Tool::code)
        .distinct()
        .forEach(tools::add);
    tools.sort(null);
    assertTrue(tools.contains("NO_FLY_ZONE"), tools.toString());
    String table = Files.readString(TABLE);
    assertTrue(table.contains("scope: [" + String.join(", ", tools) + "]"), tools.toString());
  }
}
