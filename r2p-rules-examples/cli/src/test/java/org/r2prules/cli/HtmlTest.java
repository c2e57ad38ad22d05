package org.r2prules.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.r2prules.R2pRules;
import org.r2prules.report.HtmlBrief;

class HtmlTest {

  private static final String CASE = "libya-2011-03-18";
  private static final R2pRules RULES = R2pRules.load();

  @Test
  void the_brief_goes_to_the_output_or_to_a_file(@TempDir Path folder) throws IOException {
    String brief = HtmlBrief.of(RULES.whatIf(RULES.dossierOfCase(CASE)));
    Run run = Run.of("assess", CASE, "--html");
    assertEquals(R2p.DONE, run.exit(), run.err());
    assertEquals(brief, run.out());
    Path file = folder.resolve("brief.html");
    Run written = Run.of("assess", CASE, "--html", file.toString());
    assertEquals(R2p.DONE, written.exit(), written.err());
    assertEquals("", written.out());
    assertEquals(brief, Files.readString(file));
  }

  @Test
  void no_dossier_is_written_over(@TempDir Path folder) throws IOException {
    Path dossier = folder.resolve("mine.yaml");
    Files.writeString(dossier, "mine");
    Run run = Run.of("assess", "--html", dossier.toString(), CASE);
    assertEquals(R2p.NOT_VALID, run.exit());
    assertTrue(run.err().contains("a file whose name ends in .html"), run.err());
    assertEquals("mine", Files.readString(dossier));
  }

  @Test
  void a_file_that_cannot_be_written_is_told(@TempDir Path folder) {
    Path file = folder.resolve("nowhere").resolve("brief.html");
    Run run = Run.of("assess", CASE, "--html", file.toString());
    assertEquals(R2p.LOST, run.exit());
    assertTrue(run.err().contains("cannot write " + file), run.err());
  }

  @Test
  void several_dossiers_have_no_brief_together() {
    Run run = Run.of("assess", CASE, "kenya-2008-01", "--html");
    assertEquals(R2p.NOT_VALID, run.exit());
    assertTrue(run.err().contains("--html is of one dossier"), run.err());
    assertFalse(run.out().contains("<html"));
  }
}
