package org.r2prules.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void everyStatusAndAConflict() {
    Golden.check("mixed.txt", TextReport.of(Sample.mixed().assessment()));
  }

  @Test
  void outOfScope() {
    Golden.check("out-of-scope.txt", TextReport.of(Sample.outOfScope().assessment()));
  }

  @Test
  void nothingKnown() {
    Golden.check("nothing-known.txt", TextReport.of(Sample.nothingKnown().assessment()));
  }

  @Test
  void outOfScopeIsSaidBeforeAnythingElse() {
    String report = TextReport.of(Sample.outOfScope().assessment());
    int notice = report.indexOf("Nothing of the third part opens; other channels: relief");
    assertTrue(notice > 0 && notice < report.indexOf("STAGE"), report);
  }

  @Test
  void aConflictShowsBothSides() {
    String report = TextReport.of(Sample.mixed().assessment()).replaceAll("\\s+", " ");
    assertTrue(report.contains("(for: f3, UN by inquiry, REASONABLE_GROUNDS"), report);
    assertTrue(report.contains("against: f4, STATE by the Crown, REASONABLE_GROUNDS"), report);
  }

  @Test
  void neverRecommendsForce() {
    for (Sample sample : List.of(Sample.mixed(), Sample.outOfScope(), Sample.nothingKnown())) {
      String report = TextReport.of(sample.assessment());
      assertFalse(report.contains("SIEGE_THEM"), report);
      assertTrue(report.endsWith("ranks nothing. People decide.\n"), report);
    }
  }

  @Test
  void fitsTheWidth() {
    TextReport.of(Sample.mixed().assessment())
        .lines()
        .forEach(line -> assertTrue(line.length() <= Lines.WIDTH, line));
  }

  @Test
  void theOrderOfWhatIsSuppliedChangesNothing() {
    String expected = TextReport.of(Sample.mixed().assessment());
    for (long seed = 0; seed < 20; seed++) {
      assertEquals(expected, TextReport.of(Sample.mixed().shuffled(seed)));
    }
  }
}
