package org.r2prules.report.internal.text;

import java.util.List;
import org.r2prules.assessment.Assessment;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Kind;

/** The head of the report: what matters. */
public final class ReportHead {

  private final Page page;
  private final Assessment assessment;

  public ReportHead(Page page) {
    this.page = page;
    this.assessment = page.assessment();
  }

  public void write() {
    title();
    notes();
    new ReportConflicts(page).write();
    stage();
    thresholds();
    responsibilities();
  }

  private void title() {
    Situation situation = assessment.situation();
    String name = situation.name() == null ? situation.id() : situation.name();
    page.lines().wrapped("", "", page.say("title", name));
    page.lines()
        .wrapped(
            "",
            "",
            page.say(
                "report.standard",
                situation.asOf().toString(),
                page.words().standard(assessment.required())));
    if (Boolean.TRUE.equals(situation.retrospective())) {
      page.lines().wrapped("", "", page.say("report.retrospective"));
    }
  }

  private void notes() {
    List<Conclusion> notes =
        assessment.notes().stream()
            .filter(note -> note.about().equals(assessment.situation().id()))
            .toList();
    if (!notes.isEmpty()) {
      page.heading("report.notes");
    }
    for (Conclusion note : notes) {
      String label = page.words().label(note);
      page.lines().wrapped("  ", "  ", note.value() == null ? label : label + ": " + note.value());
    }
  }

  private void stage() {
    page.heading("report.stage");
    Conclusion stage = assessment.stage().orElse(null);
    if (stage == null) {
      page.lines().line("  " + page.say("report.stage.none"));
      return;
    }
    List<Conclusion> rungs =
        assessment.of(Kind.STAGE).stream().filter(rung -> rung.value() == null).toList();
    Conclusion reached =
        rungs.stream().filter(r -> r.code().equals(stage.value())).findFirst().orElse(stage);
    String name = reached.equals(stage) ? page.words().value(stage) : page.words().label(reached);
    page.lines().wrapped("  ", "    ", name + because(reached));
    for (Conclusion rung : Rungs.above(stage, rungs)) {
      String could = "  " + page.say("report.stage.could") + " ";
      page.lines().wrapped(could, "    ", page.words().label(rung) + because(rung));
    }
  }

  private String because(Conclusion conclusion) {
    return " [" + page.reasons().of(conclusion) + "]";
  }

  private void thresholds() {
    page.heading("report.thresholds");
    List<Grouped> groups = Grouped.of(assessment.thresholds(), page);
    for (Grouped group : groups) {
      page.entry(page.words().status(group.conclusion().status()), page.because(group));
    }
    if (groups.isEmpty()) {
      page.none();
    }
  }

  private void responsibilities() {
    page.heading("report.responsibilities");
    for (Conclusion responsibility : assessment.responsibilities()) {
      page.entry(
          page.words().value(responsibility),
          page.phrases().conclusion(responsibility) + because(responsibility));
    }
    if (assessment.responsibilities().isEmpty()) {
      page.none();
    }
  }
}
