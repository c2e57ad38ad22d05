package org.r2prules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.r2prules.Golden;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Sample;
import org.r2prules.report.internal.text.Lines;

class TextReportTest {

  @Test
  void every_status_and_a_conflict() {
    Golden.check("report/mixed.txt", TextReport.detail(Sample.mixed().assessment()));
  }

  @Test
  void out_of_scope() {
    Golden.check("report/out-of-scope.txt", TextReport.detail(Sample.outOfScope().assessment()));
  }

  @Test
  void nothing_known() {
    Golden.check("report/nothing-known.txt", TextReport.detail(Sample.nothingKnown().assessment()));
  }

  @Test
  void out_of_scope_is_said_before_anything_else() {
    String report = TextReport.detail(Sample.outOfScope().assessment());
    int notice = report.indexOf("Nothing of the third part opens; other channels: relief");
    assertTrue(notice > 0 && notice < report.indexOf("WHERE IT STANDS"), report);
  }

  @Test
  void a_conflict_shows_both_sides_before_the_stage() {
    String report = TextReport.detail(Sample.mixed().assessment()).replaceAll("\\s+", " ");
    String head = report.substring(0, report.indexOf("WHERE IT STANDS"));
    assertTrue(head.contains("said by inquiry (United Nations), reasonable grounds"), report);
    assertTrue(head.contains("denied by the Crown (a state), reasonable grounds"), report);
  }

  @Test
  void an_option_takes_few_lines() {
    Assessment assessment = Sample.mixed().assessment();
    int longest = 0;
    int lines = 0;
    for (String line : optionLines(TextReport.detail(assessment))) {
      lines = line.startsWith("[") ? 1 : lines + 1;
      longest = Math.max(longest, lines);
    }
    assertTrue(longest > 0 && longest <= 6, "an option takes " + longest + " lines");
  }

  @Test
  void an_option_that_nothing_calls_for_takes_one_line() {
    List<String> lines = optionLines(TextReport.detail(Sample.mixed().assessment()));
    int idle =
        lines.indexOf(
            "[not called for] Advice (ADVICE); not called for by: nobody asks for advice");
    assertTrue(idle >= 0 && lines.get(idle + 1).startsWith("["), lines.toString());
  }

  @Test
  void reasons_stop_at_the_first_conclusion() {
    String report = TextReport.detail(Sample.mixed().assessment()).replaceAll("\\s+", " ");
    assertTrue(report.contains("The rulers protect their people [met: Raiding]"), report);
  }

  /** Without indent; from one option to the next, and no headings. */
  private static List<String> optionLines(String report) {
    return report
        .substring(report.indexOf("OPTIONS OF SUASION"), report.indexOf("\nCRIMES\n"))
        .lines()
        .filter(line -> line.startsWith(" "))
        .map(String::strip)
        .toList();
  }

  @Test
  void never_recommends_force() {
    for (Sample sample : List.of(Sample.mixed(), Sample.outOfScope(), Sample.nothingKnown())) {
      String report = TextReport.detail(sample.assessment());
      assertFalse(report.contains("SIEGE_THEM"), report);
      assertTrue(report.endsWith("ranks nothing. People decide.\n"), report);
    }
  }

  @Test
  void fits_the_width() {
    TextReport.detail(Sample.mixed().assessment())
        .lines()
        .forEach(line -> assertTrue(line.length() <= Lines.WIDTH, line));
  }

  @Test
  void the_order_of_what_is_supplied_changes_nothing() {
    String expected = TextReport.detail(Sample.mixed().assessment());
    for (long seed = 0; seed < 20; seed++) {
      assertEquals(expected, TextReport.detail(Sample.mixed().shuffled(seed)));
    }
  }
}
