package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.r2prules.text.Visible;
import org.r2prules.text.Width;

/** Dossiers that were once read, shown or refused in a way that misled somebody. */
class FindingsOfInputTest {

  private static String file(String name) {
    try {
      return Path.of(FindingsOfInputTest.class.getResource("findings/" + name).toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(String file, String what) {
    Run run = Run.of("check", file(file));
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains(what), run.err());
  }

  @Test
  void a_denial_by_the_name_of_the_state_counts_as_one_by_its_id() throws IOException {
    assertEquals(conclusions("10-denial-by-id.yaml"), conclusions("11-denial-by-name.yaml"));
  }

  private static List<JsonNode> conclusions(String file) throws IOException {
    Run run = Run.of("assess", file(file), "--json");
    assertEquals(0, run.exit(), run.err());
    String json = run.out().replace("\"Fordland\"", "\"fordland\"");
    JsonNode tree = new ObjectMapper().readTree(json);
    assertTrue(tree.get("conclusions").size() > 0);
    return List.of(tree.get("conclusions"), tree.get("options"));
  }

  @Test
  void a_misspelt_treaty_is_told_with_what_was_meant() {
    assertRefused("01-open-name-misspelt.yaml", "treaties: 'ROME_STATUT' is nearly 'ROME_STATUTE'");
  }

  @Test
  void a_point_between_thousands_is_refused() {
    assertRefused("70-deaths-00.yaml", "deaths: 12.000 can be read in two ways; write 12000 or 12");
  }

  @Test
  void nobody_is_called_by_the_name_of_a_tool() {
    assertRefused("21-id-equals-tool-population.yaml", "'ARMS_EMBARGO' is the name of a tool");
  }

  @Test
  void every_wrong_name_of_many_is_told() {
    Run run = Run.of("check", file("d0-suggestions-400.yaml"));
    assertEquals(2, run.exit());
    assertEquals(401, run.err().lines().count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "assess", "assess --json"})
  void no_control_character_of_a_name_reaches_the_output(String command) {
    for (String file : new String[] {"37-escape-in-name.json", "33-emoji-long-name.yaml"}) {
      Run run = Run.of((command + " " + file(file)).split(" "));
      assertEquals(0, run.exit(), run.err());
      assertEquals(Visible.text(run.out()), run.out());
    }
  }

  @Test
  void a_long_name_of_pictures_is_wrapped_at_the_width_and_stays_whole() {
    String report = Run.of("assess", file("33-emoji-long-name.yaml")).out();
    assertTrue(report.contains("😀😀"));
    assertFalse(report.contains("😀?"), report);
    report.lines().forEach(line -> assertTrue(Width.of(line) <= Columns.WIDTH, line));
  }
}
