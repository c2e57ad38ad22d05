package org.r2prules.report.internal.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Comparison;
import org.r2prules.assessment.Option;
import org.r2prules.assessment.Series;
import org.r2prules.dossier.DossierAsOf;
import org.r2prules.facts.Evidence;
import org.r2prules.judgement.Approach;
import org.r2prules.judgement.Conclusion;
import org.r2prules.judgement.OptionStatus;
import org.r2prules.judgement.Status;
import org.r2prules.report.Texts;
import org.r2prules.report.internal.wording.Words;

/** A series of assessments: a table of the dates, then what changed from each to the next. */
public final class SeriesText {

  private static final int DATE = 12;
  private static final int OPTIONS = 22;
  private static final int NAMED = 2;
  private static final int ENTRIES = 4;

  private final Texts texts;
  private final Series series;
  private final Lines lines = new Lines();
  private final List<String> thresholds;
  private final int stage;

  private SeriesText(Series series, Texts texts) {
    this.texts = texts;
    this.series = series;
    Set<String> ids = new LinkedHashSet<>();
    series
        .assessments()
        .forEach(each -> each.thresholds().forEach(threshold -> ids.add(threshold.id())));
    this.thresholds = new ArrayList<>(ids);
    this.stage =
        2 + series.assessments().stream().mapToInt(each -> stage(each).length()).max().orElse(0);
  }

  public static String of(Series series, boolean all, Texts texts) {
    SeriesText text = new SeriesText(series, texts);
    text.head();
    text.table();
    text.legend();
    text.steps(all);
    return text.lines.toString();
  }

  private Assessment last() {
    return series.assessments().get(series.assessments().size() - 1);
  }

  private void head() {
    LocalDate from = series.assessments().get(0).situation().asOf();
    lines.wrapped("", "", texts.say("replay.title", Effects.name(last())));
    lines.line(
        texts.say(
            "replay.basis",
            from.toString(),
            last().situation().asOf().toString(),
            texts.say("standard." + last().required())));
    List<Evidence> facts =
        last().dossier().facts().stream()
            .flatMap(fact -> Stream.ofNullable(fact.evidence()))
            .toList();
    long unknown = facts.stream().filter(evidence -> evidence.known() == null).count();
    lines.wrapped(
        "",
        "",
        unknown == 0
            ? texts.say("replay.known")
            : texts.say("replay.unknown", String.valueOf(unknown), String.valueOf(facts.size())));
    views();
  }

  private void views() {
    if (series.views().isEmpty()) {
      return;
    }
    DossierAsOf end = series.views().get(series.views().size() - 1);
    if (!end.undated().isEmpty()) {
      lines.wrapped("", "", texts.say("replay.undated", String.valueOf(end.undated().size())));
    }
  }

  private void table() {
    lines.blank();
    lines.line(
        Lines.padded(texts.say("replay.date"), DATE)
            + Lines.padded(texts.say("replay.stage"), stage)
            + marks(i -> letter(i))
            + Lines.padded("  " + texts.say("replay.options"), OPTIONS)
            + (series.views().isEmpty() ? "" : texts.say("replay.facts")));
    for (int i = 0; i < series.assessments().size(); i++) {
      Assessment each = series.assessments().get(i);
      lines.line(
          Lines.padded(each.situation().asOf().toString(), DATE)
              + Lines.padded(stage(each), stage)
              + marks(t -> mark(each, thresholds.get(t)))
              + "  "
              + Lines.padded(options(each), OPTIONS - 2)
              + (series.views().isEmpty() ? "" : facts(series.views().get(i))));
    }
  }

  private String marks(IntFunction<String> mark) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < thresholds.size(); i++) {
      marks.append(' ').append(mark.apply(i));
    }
    return marks.toString();
  }

  private static String letter(int place) {
    return place < 26 ? String.valueOf((char) ('A' + place)) : "…";
  }

  private String stage(Assessment assessment) {
    return assessment
        .stage()
        .filter(each -> each.value() != null)
        .map(new Words(assessment, texts)::value)
        .orElseGet(() -> texts.say("replay.none"));
  }

  private static String mark(Assessment assessment, String threshold) {
    Set<Status> statuses =
        assessment.thresholds().stream()
            .filter(each -> each.id().equals(threshold))
            .map(Conclusion::status)
            .collect(Collectors.toSet());
    if (statuses.size() != 1) {
      return statuses.isEmpty() ? "." : "*";
    }
    return switch (statuses.iterator().next()) {
      case MET -> "+";
      case NOT_MET -> "-";
      case UNDETERMINED -> "?";
    };
  }

  /** How many are open, by approach, and how many are in force; force that nobody proposes not. */
  private static String options(Assessment assessment) {
    List<String> open = new ArrayList<>();
    for (Approach approach : Approach.values()) {
      open.add(
          String.valueOf(
              assessment.options(approach).stream()
                  .filter(option -> option.status() == OptionStatus.AVAILABLE)
                  .filter(SeriesText::isCounted)
                  .count()));
    }
    return String.join("/", open) + ", " + assessment.options(OptionStatus.IN_FORCE).size();
  }

  private static boolean isCounted(Option option) {
    return !option.candidate().isUnproposedForce();
  }

  private String facts(DossierAsOf view) {
    String facts = String.valueOf(view.dossier().facts().size());
    int later = view.later().size();
    return later == 0 ? facts : texts.say("replay.later", facts, String.valueOf(later));
  }

  private void legend() {
    lines.blank();
    lines.wrapped("", "  ", texts.say("replay.legend"));
    for (int i = 0; i < thresholds.size(); i++) {
      lines.labelled("  " + letter(i) + "  ", last().doctrine().label(thresholds.get(i)));
    }
  }

  private void steps(boolean all) {
    LocalDate quiet = null;
    for (Comparison step : series.steps()) {
      LocalDate from = step.before().situation().asOf();
      if (step.isEmpty()) {
        quiet = quiet == null ? from : quiet;
        continue;
      }
      quiet(quiet, from);
      quiet = null;
      lines.blank();
      lines.line(
          from + " -> " + step.after().situation().asOf() + ": " + Effects.counted(step, texts));
      Effects effects = new Effects(step, texts, lines, NAMED, ENTRIES, all);
      effects.write();
      effects.facts();
    }
    quiet(quiet, last().situation().asOf());
  }

  private void quiet(@Nullable LocalDate from, LocalDate to) {
    if (from != null) {
      lines.blank();
      lines.line(texts.say("replay.quiet", from + " -> " + to));
    }
  }
}
