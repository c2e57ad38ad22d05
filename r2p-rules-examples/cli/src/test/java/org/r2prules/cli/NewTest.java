package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.R2pRules;
import org.r2prules.assessment.Assessment;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Indicator;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Conclusion;

/** A first dossier is one, and every answer that it offers can be given. */
class NewTest {

  private static final R2pRules RULES = R2pRules.load();

  private static Run sudan() {
    return Run.of("new", "--country", "sdn", "--date", "2026-03-14");
  }

  private static Dossier read(String text) {
    return RULES.reader().read(text, "new.yaml");
  }

  @Test
  void it_is_valid_and_says_nothing_but_whose_state_it_is() {
    Run run = sudan();
    assertEquals(0, run.exit(), run.err());
    Dossier dossier = read(run.out());
    Situation situation = dossier.situation().orElseThrow();
    assertEquals("sudan", situation.state());
    assertEquals("SDN", situation.iso3());
    assertEquals("Sudan", situation.name());
    assertEquals(3, dossier.facts().size());
    assertTrue(run.out().lines().allMatch(line -> line.length() <= 100), run.out());
  }

  @Test
  void it_has_ten_questions_and_each_answer_is_heard() {
    List<String> lines = sudan().out().lines().toList();
    int start = lines.indexOf("indicators:");
    List<String> before = conclusions(read(String.join("\n", lines)));
    int questions = 0;
    for (int i = start; !lines.get(i).startsWith("#incidents"); i++) {
      if (lines.get(i).startsWith("#- {code")) {
        questions++;
        List<String> answered = new ArrayList<>(lines);
        answered.set(i, lines.get(i).substring(1));
        Dossier dossier = read(String.join("\n", answered));
        assertEquals(1, dossier.facts(Indicator.class).size());
        assertNotEquals(before, conclusions(dossier), lines.get(i));
      }
    }
    assertEquals(10, questions);
  }

  private static List<String> conclusions(Dossier dossier) {
    Assessment assessment = RULES.assess(dossier);
    return assessment.conclusions().stream().map(NewTest::with).toList();
  }

  private static String with(Conclusion conclusion) {
    return conclusion + " " + conclusion.basis();
  }

  @Test
  void everything_in_comments_can_be_taken_out_of_them() {
    StringBuilder text = new StringBuilder();
    for (String line : sudan().out().lines().toList()) {
      boolean prose = line.matches(" *# \\S.*|# {4}.*");
      text.append(prose ? line : line.replaceFirst("^( *)#", "$1")).append('\n');
    }
    assertEquals(19, read(text.toString()).facts().size(), text.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: b # \"c\" \\ {d}", "null", "\u00e9\u0634", "- [x", "two\nlines"})
  void any_name_is_kept(String name) {
    Run run = Run.of("new", "--name", name, "--state", "x", "--date", "2026-03-14");
    assertEquals(0, run.exit(), run.err());
    assertEquals(name.replaceAll("\\s+", " "), read(run.out()).situation().orElseThrow().name());
  }

  @Test
  void a_file_that_is_there_is_left_alone(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.yaml");
    String path = file.toString();
    assertEquals(
        new Run(0, "wrote " + path + "\n", ""),
        Run.of("new", "--country", "LBY", "--date", "2011-03-18", "-o", path));
    assertEquals(0, Run.of("check", path).exit());
    String written = Files.readString(file);
    assertEquals(
        new Run(2, "", path + " is there already; nothing was written\n"),
        Run.of("new", "-o", path));
    assertEquals(written, Files.readString(file));
  }

  @Test
  void what_is_no_country_or_no_id_is_refused() {
    assertEquals(
        new Run(2, "", "no country has the letters SUD; did you mean SUR?\n").exit(),
        Run.of("new", "--country", "SUD").exit());
    Run run = Run.of("new", "--state", "two words", "--date", "2026-03-14");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("an id has no spaces"), run.err());
  }
}
