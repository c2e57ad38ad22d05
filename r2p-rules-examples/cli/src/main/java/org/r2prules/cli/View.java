package org.r2prules.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Robustness;
import org.r2prules.assessment.WhatIf;
import org.r2prules.doctrine.Nearest;
import org.r2prules.json.AssessmentJson;
import org.r2prules.json.BriefJson;
import org.r2prules.judgement.Conclusion;
import org.r2prules.report.Brief;
import org.r2prules.report.Brief.Topic;
import org.r2prules.report.QuestionsCsv;
import org.r2prules.report.TextReport;
import org.r2prules.report.Texts;
import picocli.CommandLine.Option;

/** What to print of an assessment: the page, or one of these. */
final class View {

  /** So many lines has an explanation, and a question too many is not put. */
  private static final int LINES = 40;

  private static final int QUESTIONS = 500;

  @Option(names = "--detail", description = "Print all that was concluded.")
  private boolean detail;

  @Option(
      names = "--topic",
      paramLabel = "TOPIC",
      description = "Print all there is on a topic of the page, for instance questions or closed.")
  private String topic;

  @Option(
      names = "--option",
      paramLabel = "OPTION",
      description = "Print an option: its gates, who could act, effect and risk, why it stands so.")
  private String option;

  @Option(
      names = "--why-not",
      paramLabel = "OPTION",
      description = "Print why an option is not available.")
  private String whyNot;

  @Option(
      names = "--explain",
      paramLabel = "ID[@ABOUT]",
      description =
          "Print what decided a conclusion, in at most 40 lines; without @, on all it is about.")
  private String explain;

  @Option(
      names = "--explain-all",
      paramLabel = "ID[@ABOUT]",
      description = "The same, with all that it rests on, down to the facts.")
  private String explainAll;

  @Option(
      names = "--questions",
      description = "Print what to find out as a table (CSV), and what each answer settles.")
  private boolean questions;

  @Option(
      names = "--robust",
      description = "Print what hangs on how the doctrine is read, and on which reading.")
  private boolean robust;

  @Option(names = "--brief", description = "Print the page as JSON.")
  private boolean brief;

  @Option(
      names = "--html",
      paramLabel = "FILE.html",
      arity = "0..1",
      fallbackValue = HtmlFile.OUTPUT,
      description =
          "Write a brief to look at and to print, one HTML file that needs nothing else; to the"
              + " output where no file is named.")
  private String html;

  @Option(names = "--json", description = "Print what is concluded, and why, as JSON.")
  private boolean json;

  @Option(
      names = "--json-all",
      description = "The same, with advice that does not hold and all that the rules read.")
  private boolean jsonAll;

  /** What was asked for, or the page. */
  static View of(View asked) {
    return asked == null ? new View() : asked;
  }

  /** The file of the HTML brief; null where none was asked for. */
  String html() {
    return html;
  }

  boolean isJson() {
    return json || jsonAll || brief;
  }

  /** JSON is written as it is made: it may be large. */
  Several.Result show(WhatIf whatIf) {
    if (json) {
      return out -> AssessmentJson.write(whatIf.assessment(), out);
    } else if (jsonAll) {
      return out -> AssessmentJson.writeAll(whatIf.assessment(), out);
    }
    String text = text(whatIf);
    return out -> out.print(text);
  }

  private String text(WhatIf whatIf) {
    Assessment assessment = whatIf.assessment();
    if (detail) {
      return TextReport.detail(assessment);
    } else if (topic != null) {
      return topic(whatIf);
    } else if (option != null) {
      return found(() -> TextReport.option(assessment, option));
    } else if (whyNot != null) {
      return found(() -> TextReport.whyNot(assessment, whyNot));
    } else if (explain != null || explainAll != null) {
      return explain(assessment);
    } else if (questions) {
      return QuestionsCsv.of(whatIf, QUESTIONS);
    } else if (robust) {
      return TextReport.robustness(Robustness.of(whatIf));
    } else if (brief) {
      return BriefJson.of(Brief.of(whatIf));
    }
    return TextReport.page(Brief.of(whatIf));
  }

  private String topic(WhatIf whatIf) {
    List<String> names = Arrays.stream(Topic.values()).map(View::name).toList();
    int place = names.indexOf(topic.toLowerCase(Locale.ROOT).replace('_', '-'));
    if (place < 0) {
      throw new Refusal("no topic " + topic + Nearest.hintOrAll(topic, names));
    }
    return TextReport.topic(Brief.whole(whatIf, Texts.english()).sections().get(place));
  }

  private static String name(Topic topic) {
    return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String explain(Assessment assessment) {
    String id = explain == null ? explainAll : explain;
    List<String> told = new ArrayList<>();
    for (Conclusion conclusion : assessment.conclusions()) {
      if (conclusion.key().equals(id) || conclusion.id().equals(id)) {
        told.add(
            explain == null
                ? TextReport.explanation(assessment.explain(conclusion.key()))
                : TextReport.explanation(assessment.explain(conclusion.key()), LINES));
      }
    }
    if (told.isEmpty()) {
      List<String> there =
          assessment.conclusions().stream()
              .map(each -> id.contains("@") ? each.key() : each.id())
              .distinct()
              .toList();
      throw new Refusal("no conclusion " + id + Nearest.hint(id, there));
    }
    return String.join("\n", told);
  }

  private static String found(Supplier<String> text) {
    try {
      return text.get();
    } catch (NoSuchElementException e) {
      throw new Refusal(e.getMessage());
    }
  }
}
