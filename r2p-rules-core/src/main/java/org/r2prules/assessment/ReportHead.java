package org.r2prules.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.r2prules.facts.Situation;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.Judgement;
import org.r2prules.judgement.Kind;
import org.r2prules.judgement.OptionStatus;

/** The head of the report: what matters. */
final class ReportHead {

  private static final int TOP_NEEDS = 8;
  private static final int STATUS = 14;

  private final Assessment assessment;
  private final Words words;
  private final Lines lines;

  ReportHead(Assessment assessment, Words words, Lines lines) {
    this.assessment = assessment;
    this.words = words;
    this.lines = lines;
  }

  void write() {
    title();
    notes();
    stage();
    thresholds();
    responsibilities();
    open();
    blocked();
    needs();
  }

  private void title() {
    Situation situation = assessment.situation();
    String name = situation.name() == null ? situation.id() : situation.name();
    lines.wrapped("", "", "ASSESSMENT OF " + name);
    lines.wrapped(
        "",
        "",
        "as of "
            + situation.asOf()
            + "; a fact counts from the standard "
            + assessment.required()
            + " upwards");
  }

  private void notes() {
    List<Conclusion> notes =
        assessment.notes().stream()
            .filter(note -> note.about().equals(assessment.situation().id()))
            .toList();
    if (!notes.isEmpty()) {
      heading("READ FIRST");
    }
    for (Conclusion note : notes) {
      String said =
          note.value() == null ? words.label(note) : words.label(note) + ": " + note.value();
      lines.wrapped("  ", "  ", said);
    }
  }

  private void stage() {
    heading("STAGE");
    Conclusion stage = assessment.stage().orElse(null);
    if (stage == null) {
      lines.line("  nothing was concluded");
      return;
    }
    List<Conclusion> rungs =
        assessment.of(Kind.STAGE).stream().filter(rung -> rung.value() == null).toList();
    String value =
        rungs.stream()
            .filter(rung -> rung.code().equals(stage.value()))
            .map(words::label)
            .findFirst()
            .orElse(stage.value());
    lines.wrapped("  ", "    ", value + because(stage));
    for (Conclusion rung : Rungs.above(stage, rungs)) {
      lines.wrapped("  could be ", "    ", words.label(rung) + because(rung));
    }
  }

  private String because(Conclusion conclusion) {
    return " [" + words.reason(conclusion.basis()) + "]";
  }

  private void thresholds() {
    heading("THRESHOLDS");
    List<Grouped> groups = Grouped.of(assessment.thresholds(), words);
    none(groups);
    for (Grouped group : groups) {
      Conclusion threshold = group.conclusion();
      int options = group.options().size();
      String forWhat = options == 0 ? "" : " (for " + counted(options) + ")";
      entry(
          Words.status(threshold.status()), words.conclusion(threshold) + forWhat, group.reason());
    }
  }

  private void responsibilities() {
    heading("WHO BEARS WHICH RESPONSIBILITY");
    none(assessment.responsibilities());
    for (Conclusion responsibility : assessment.responsibilities()) {
      String value =
          responsibility.value() == null
              ? Words.status(responsibility.status())
              : responsibility.value();
      entry(value, words.conclusion(responsibility), words.reason(responsibility.basis()));
    }
  }

  private void entry(String status, String name, String reason) {
    lines.labelled("  " + Lines.padded(status, STATUS), name);
    lines.wrapped(" ".repeat(STATUS + 4), " ".repeat(STATUS + 4), reason);
  }

  private void open() {
    heading("WHAT IS OPEN");
    byApproach(OptionStatus.AVAILABLE);
    heading("WHAT IS OPEN ON CONDITIONS (something that it needs is not known)");
    byApproach(OptionStatus.CONDITIONAL);
  }

  private void byApproach(OptionStatus status) {
    for (Approach approach : Approach.values()) {
      List<String> titles =
          assessment.options(approach).stream()
              .filter(option -> option.status() == status)
              .map(Words::title)
              .toList();
      String said = titles.isEmpty() ? "none" : String.join("; ", titles);
      lines.labelled("  " + Lines.padded(approach.name().toLowerCase(Locale.ROOT), STATUS), said);
    }
  }

  private void blocked() {
    heading("WHAT IS BLOCKED, AND BY WHAT");
    Map<String, List<String>> byGate = new TreeMap<>();
    for (Option option : assessment.options(OptionStatus.BLOCKED)) {
      option.gates().stream()
          .map(Gate::judgement)
          .filter(Judgement::notMet)
          .map(words::brief)
          .distinct()
          .forEach(
              gate ->
                  byGate.computeIfAbsent(gate, g -> new ArrayList<>()).add(Words.title(option)));
    }
    none(byGate.keySet());
    byGate.forEach(
        (gate, options) -> {
          lines.wrapped("  not met: ", "    ", gate);
          lines.wrapped("    blocks " + counted(options.size()) + ": ", "      ", join(options));
        });
    int idle = assessment.options(OptionStatus.NOT_INDICATED).size();
    if (idle > 0) {
      lines.line("  Not blocked, but nothing here calls for it: " + counted(idle) + ".");
    }
  }

  private void needs() {
    heading("WHAT IS NOT KNOWN AND WOULD HELP TO DECIDE");
    List<InformationNeed> needs = assessment.informationNeeds();
    none(needs);
    for (InformationNeed need : needs.subList(0, Math.min(TOP_NEEDS, needs.size()))) {
      lines.wrapped("  - ", "    ", what(need) + " [" + Words.doubts(need.doubts()) + "]");
      if (need.code() != null) {
        lines.wrapped("      to supply: ", "        ", supply(need));
      }
      List<String> decides = need.decides().stream().map(words::key).distinct().toList();
      lines.wrapped(
          "      helps to decide " + decides.size() + ": ", "        ", Words.few(decides, "; "));
    }
    if (needs.size() > TOP_NEEDS) {
      lines.line("  and " + (needs.size() - TOP_NEEDS) + " more, each touching no more than these");
    }
  }

  private String what(InformationNeed need) {
    return need.code() == null
        ? need.statement()
        : words.claim(need.code(), need.about(), need.value());
  }

  private static String supply(InformationNeed need) {
    String code = need.value().equals("true") ? need.code() : need.code() + "=" + need.value();
    return code + " of " + need.about();
  }

  private static String counted(int options) {
    return options == 1 ? "1 option" : options + " options";
  }

  private static String join(List<String> titles) {
    return titles.stream().distinct().collect(Collectors.joining("; "));
  }

  private void none(Collection<?> entries) {
    if (entries.isEmpty()) {
      lines.line("  none");
    }
  }

  private void heading(String words) {
    lines.blank();
    lines.line(words);
  }
}
