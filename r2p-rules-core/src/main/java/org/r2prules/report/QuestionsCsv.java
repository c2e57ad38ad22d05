package org.r2prules.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Change;
import org.r2prules.assessment.Question;
import org.r2prules.assessment.Reply;
import org.r2prules.assessment.WhatIf;
import org.r2prules.judgement.Conclusion;
import org.r2prules.report.internal.wording.Words;

/**
 * The open questions as a list of collection requirements, to be handed on: a table of comma
 * separated values (RFC 4180), a line each, those first whose answers settle most. Stateless and
 * thread-safe.
 */
public final class QuestionsCsv {

  private static final CsvSchema COLUMNS =
      CsvSchema.builder()
          .addColumn("rank")
          .addColumn("code")
          .addColumn("question")
          .addColumn("about")
          .addColumn("about_name")
          .addColumn("standard_needed")
          .addColumn("settles_on_average")
          .addColumn("what_each_answer_decides")
          .build()
          .withHeader();

  private QuestionsCsv() {}

  /**
   * The table, with a heading.
   *
   * @param whatIf the assessment whose questions they are
   * @param most how many are put: see {@link WhatIf#questions}
   */
  public static String of(WhatIf whatIf, int most) {
    return of(whatIf, most, Texts.english());
  }

  /** As {@link #of(WhatIf, int)}, in other words; the heading and the codes stay. */
  public static String of(WhatIf whatIf, int most, Texts texts) {
    Assessment assessment = whatIf.assessment();
    Words words = new Words(assessment, texts);
    List<List<String>> rows = new ArrayList<>();
    for (Question question : whatIf.questions(most)) {
      String name = words.subject(question.about());
      rows.add(
          List.of(
              String.valueOf(rows.size() + 1),
              question.code(),
              words.question(question),
              question.about(),
              name,
              question.standard().name(),
              String.valueOf(Math.round(question.settles() * 10) / 10.0),
              String.join(
                  " | ",
                  question.replies().stream()
                      .map(reply -> said(reply, question, words))
                      .toList())));
    }
    ObjectWriter writer = new CsvMapper().writer(COLUMNS);
    try {
      return writer.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An answer, and what stands otherwise then. */
  private static String said(Reply reply, Question question, Words words) {
    List<String> values = new ArrayList<>();
    for (Map.Entry<String, Boolean> each : reply.says().entrySet()) {
      String value = words.value(question.code(), each.getKey());
      boolean yes = each.getValue();
      values.add(
          each.getKey().equals("true")
              ? words.say(yes ? "csv.yes" : "csv.no")
              : yes ? value : words.say("csv.not", value));
    }
    List<String> settled = reply.settles().stream().map(change -> said(change, words)).toList();
    return String.join(", ", values)
        + ": "
        + (settled.isEmpty() ? words.say("csv.nothing") : String.join("; ", settled));
  }

  private static String said(Change change, Words words) {
    Conclusion after = change.after().orElseThrow();
    return words.conclusion(after) + " " + words.value(after);
  }
}
