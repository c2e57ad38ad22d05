package org.r2prules.report.internal.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Unused;
import org.r2prules.doctrine.Doctrine;
import org.r2prules.doctrine.Interpretation;
import org.r2prules.facts.Fact;
import org.r2prules.report.internal.wording.FactNames;
import org.r2prules.report.internal.wording.Joint;

/** The foot of the report: what it was made with, and what it is not. */
public final class ReportFoot {

  private static final int LISTED = 10;
  private static final int LABEL = 10;

  private final Page page;
  private final Assessment assessment;
  private final Lines lines;
  private final FactNames names;

  public ReportFoot(Page page) {
    this.page = page;
    this.assessment = page.assessment();
    this.lines = page.lines();
    this.names = new FactNames(assessment, page.words());
  }

  public void write() {
    unused();
    readings();
    Doctrine doctrine = assessment.doctrine();
    page.heading("report.made");
    field("report.made.standard", page.words().standard(assessment.required()));
    if (!assessment.setAside().isEmpty()) {
      List<String> aside = assessment.setAside().stream().map(this::named).toList();
      field(
          "report.made.aside",
          page.say("report.made.aside.said", page.words().all(aside, Joint.SEMICOLON)));
    }
    field("report.made.doctrine", doctrine.name() + " " + doctrine.version());
    field("report.made.hash", doctrine.hash());
    lines.blank();
    lines.wrapped("", "", page.say("report.closing"));
  }

  private void field(String key, String said) {
    lines.labelled("  " + Lines.padded(page.say(key), LABEL), said);
  }

  /** What it says, and by what id it is found. */
  private String named(Fact fact) {
    return names.brief(fact) + " [" + fact.id() + "]";
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
    page.heading("report.unused");
    unused.stream().limit(LISTED).forEach(each -> lines.wrapped("  - ", "    ", each));
    if (unused.size() > LISTED) {
      page.more(unused.size() - LISTED);
    }
  }

  private String said(Unused unused) {
    String code = unused.code();
    String about = unused.about();
    String value = unused.value();
    if (code == null || about == null || value == null) {
      return page.words().subject(unused.fact());
    }
    String claim = page.phrases().claim(code, Set.of(about), value);
    return unused.present() ? claim : page.say("fact.denied", claim);
  }

  /** In full only those that are not the usual ones. */
  private void readings() {
    page.heading("report.readings");
    int usual = 0;
    for (Map.Entry<String, String> each : assessment.readings().entrySet()) {
      Interpretation switched = assessment.doctrine().interpretations().get(each.getKey());
      if (switched != null && switched.standard().equals(each.getValue())) {
        usual++;
      } else {
        lines.wrapped("  ", "    ", unusual(each.getKey(), each.getValue(), switched));
      }
    }
    lines.line("  " + page.say("report.readings.usual", usual, assessment.readings().size()));
  }

  private String unusual(String key, String reading, @Nullable Interpretation switched) {
    String said = key + "=" + reading;
    return switched == null
        ? said
        : page.say(
            "report.reading",
            said,
            switched.standard(),
            switched.readings().getOrDefault(reading, ""));
  }
}
