package org.r2prules.assessment;

import java.util.List;
import java.util.stream.Collectors;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Status;
import org.r2prules.judgement.Tool;

/** The options in detail, peaceful ones first. */
final class ReportOptions {

  private final Assessment assessment;
  private final Words words;
  private final Lines lines;

  ReportOptions(Assessment assessment, Words words, Lines lines) {
    this.assessment = assessment;
    this.words = words;
    this.lines = lines;
  }

  void write() {
    for (Approach approach : Approach.values()) {
      List<Option> options = assessment.options(approach);
      if (!options.isEmpty()) {
        lines.blank();
        lines.line("OPTIONS OF " + approach.name() + " (in alphabetical order)");
        options.forEach(this::option);
      }
    }
  }

  private void option(Option option) {
    lines.blank();
    lines.wrapped("  ", "    ", Words.heading(option));
    Judgement indicated = option.indicated();
    field("called for", Words.status(indicated.status()) + ": " + because(indicated));
    List<Gate> met = option.gates().stream().filter(gate -> gate.judgement().met()).toList();
    if (!met.isEmpty()) {
      field(
          "needs, met",
          met.stream()
              .map(g -> words.brief(g.judgement()))
              .distinct()
              .collect(Collectors.joining("; ")));
    }
    gates(option, Status.NOT_MET, "blocked by");
    gates(option, Status.UNDETERMINED, "missing");
    Tool tool = option.tool();
    field("effect", tool.effect());
    field("risk", tool.risk());
    field("source", tool.source());
  }

  private void gates(Option option, Status status, String label) {
    for (Gate gate : option.gates()) {
      if (gate.status() == status) {
        field(label, because(gate.judgement()));
      }
    }
  }

  private String because(Judgement judgement) {
    String what = words.brief(judgement);
    String why = words.shortReason(judgement);
    return why.endsWith(what) ? why : what + " [" + why + "]";
  }

  private void field(String label, String said) {
    if (!said.isBlank()) {
      lines.labelled("    " + Lines.padded(label, 12), said);
    }
  }
}
