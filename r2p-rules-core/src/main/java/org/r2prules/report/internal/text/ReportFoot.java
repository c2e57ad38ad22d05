package org.r2prules.report.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Unused;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.facts.Fact;

/** The foot of the report: what it was made with, and what it is not. */
public final class ReportFoot {

  private static final int LISTED = 10;

  private final Page page;
  private final Assessment assessment;
  private final Lines lines;

  public ReportFoot(Page page) {
    this.page = page;
    this.assessment = page.assessment();
    this.lines = page.lines();
  }

  public void write() {
    unused();
    readings();
    Doctrine doctrine = assessment.doctrine();
    page.heading("MADE WITH");
    lines.labelled("  standard  ", assessment.required().name());
    if (!assessment.setAside().isEmpty()) {
      lines.labelled(
          "  set aside ",
          "below the standard, so that it counts for nothing: "
              + String.join(", ", assessment.setAside().stream().map(Fact::id).toList()));
    }
    lines.labelled("  doctrine  ", doctrine.name() + " " + doctrine.version());
    lines.labelled("  hash      ", doctrine.hash());
    lines.blank();
    lines.wrapped(
        "",
        "",
        "This lists what the doctrine leaves open, what stands against it and what is not known. It"
            + " recommends no use of force and ranks nothing. People decide.");
  }

  private void unused() {
    List<String> unused =
        assessment.unused().stream()
            .map(each -> said(each) + ": " + each.wouldCount())
            .distinct()
            .toList();
    if (unused.isEmpty()) {
      return;
    }
    page.heading("SUPPLIED, AND WITHOUT EFFECT HERE");
    unused.stream().limit(LISTED).forEach(each -> lines.wrapped("  - ", "    ", each));
    if (unused.size() > LISTED) {
      lines.line("  and " + (unused.size() - LISTED) + " more");
    }
  }

  private static String said(Unused unused) {
    String code = unused.code();
    if (code == null) {
      return unused.fact();
    }
    return code
        + " of "
        + unused.about()
        + (unused.present() ? " = " : " is not ")
        + unused.value();
  }

  /** In full only those that are not the usual ones. */
  private void readings() {
    page.heading("READINGS USED");
    List<String> usual = new ArrayList<>();
    assessment
        .readings()
        .forEach(
            (key, reading) -> {
              Interpretation switched = assessment.doctrine().interpretations().get(key);
              if (switched != null && switched.standard().equals(reading)) {
                usual.add(key + "=" + reading);
              } else {
                lines.wrapped("  ", "    ", unusual(key, reading, switched));
              }
            });
    if (!usual.isEmpty()) {
      lines.wrapped("  ", "    ", "standard readings: " + String.join(", ", usual));
    }
  }

  private static String unusual(String key, String reading, @Nullable Interpretation switched) {
    String said = key + "=" + reading;
    return switched == null
        ? said
        : said
            + " (usual: "
            + switched.standard()
            + "): "
            + switched.readings().getOrDefault(reading, "");
  }
}
