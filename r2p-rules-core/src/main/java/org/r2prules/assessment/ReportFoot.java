package org.r2prules.assessment;

import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Interpretation;

/** The foot of the report: what it was made with, and what it is not. */
final class ReportFoot {

  private final Assessment assessment;
  private final Lines lines;

  ReportFoot(Assessment assessment, Lines lines) {
    this.assessment = assessment;
    this.lines = lines;
  }

  void write() {
    lines.blank();
    lines.line("READINGS USED");
    assessment.readings().forEach(this::reading);
    Doctrine doctrine = assessment.doctrine();
    lines.blank();
    lines.line("MADE WITH");
    lines.labelled("  standard  ", assessment.required().name());
    lines.labelled("  doctrine  ", doctrine.name() + " " + doctrine.version());
    lines.labelled("  hash      ", doctrine.hash());
    lines.blank();
    lines.wrapped(
        "",
        "",
        "This lists what the doctrine leaves open, what stands against it and what is not known. It"
            + " recommends no use of force and ranks nothing. People decide.");
  }

  private void reading(String key, String reading) {
    Interpretation switched = assessment.doctrine().interpretations().get(key);
    String said = key + " = " + reading;
    if (switched != null) {
      String usual =
          switched.standard().equals(reading) ? "" : " (usual: " + switched.standard() + ")";
      said += usual + ": " + switched.readings().getOrDefault(reading, "");
    }
    lines.wrapped("  ", "    ", said);
  }
}
