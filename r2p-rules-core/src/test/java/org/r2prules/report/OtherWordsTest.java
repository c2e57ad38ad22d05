package org.r2prules.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.r2prules.assessment.Answer;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Change;
import org.r2prules.assessment.Comparison;
import org.r2prules.assessment.Question;
import org.r2prules.assessment.Reply;
import org.r2prules.assessment.Sample;
import org.r2prules.assessment.Series;
import org.r2prules.assessment.WhatIf;
import org.r2prules.dossier.Dossier;
import org.r2prules.facts.Fact;
import org.r2prules.facts.Standard;

/** Another language is another file: with all texts in capitals nothing of ours is in small. */
class OtherWordsTest {

  private static final Pattern FORMAT = Pattern.compile("\\{\\d+,(choice|number),");
  private static final Texts CAPITALS = capitals();

  private static final List<Assessment> ASSESSMENTS =
      List.of(
          Sample.mixed().assessment(),
          Sample.outOfScope().assessment(),
          Sample.nothingKnown().assessment());

  private static Texts capitals() {
    Map<String, String> patterns = new HashMap<>();
    Texts.patterns().forEach((key, pattern) -> patterns.put(key, capitals(pattern)));
    return Texts.of(patterns, Locale.ENGLISH);
  }

  /** What says how a number is written has to stay. */
  private static String capitals(String pattern) {
    Matcher format = FORMAT.matcher(pattern);
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (format.find()) {
      text.append(pattern.substring(from, format.start()).toUpperCase(Locale.ROOT));
      text.append(format.group());
      from = format.end();
    }
    return text + pattern.substring(from).toUpperCase(Locale.ROOT);
  }

  private static void isOthers(String text, Assessment... assessments) {
    String left = text;
    for (Assessment assessment : assessments) {
      left = new OwnWords(assessment).removed(left);
    }
    assertEquals(Set.of(), OwnWords.small(left), text + "\n" + left);
    assertTrue(text.chars().anyMatch(Character::isUpperCase), text);
  }

  @Test
  void of_the_detail() {
    for (Assessment assessment : ASSESSMENTS) {
      isOthers(TextReport.detail(assessment, CAPITALS), assessment);
    }
  }

  @Test
  void of_each_option_and_why_it_is_not_open() {
    for (Assessment assessment : ASSESSMENTS) {
      for (String id : assessment.candidates().keySet()) {
        isOthers(TextReport.option(assessment, id, CAPITALS), assessment);
        isOthers(TextReport.whyNot(assessment, id, CAPITALS), assessment);
      }
    }
  }

  @Test
  void of_each_explanation() {
    for (Assessment assessment : ASSESSMENTS) {
      for (String key : assessment.derivations().keySet()) {
        isOthers(TextReport.explanation(assessment.explain(key), CAPITALS), assessment);
        isOthers(TextReport.explanation(assessment.explain(key), 12, CAPITALS), assessment);
      }
    }
  }

  @Test
  void of_the_page_with_all_that_there_is_to_say() {
    for (Assessment assessment : ASSESSMENTS) {
      Brief brief = Brief.whole(new Asked(assessment), CAPITALS);
      StringBuilder text = new StringBuilder(brief.title() + "\n" + brief.basis() + "\n");
      brief.sections().forEach(section -> text.append(TextReport.topic(section)).append('\n'));
      isOthers(text + brief.closing(), assessment);
    }
  }

  @Test
  void of_the_questions() {
    for (Assessment assessment : ASSESSMENTS) {
      String table = QuestionsCsv.of(new Asked(assessment), 9, CAPITALS);
      isOthers(table.substring(table.indexOf('\n') + 1), assessment);
    }
  }

  @Test
  void of_what_changed() {
    for (Assessment before : ASSESSMENTS) {
      for (Assessment after : ASSESSMENTS) {
        List<Dossier> two = List.of(before.dossier(), after.dossier());
        Comparison comparison = Comparison.of(two.get(0), two.get(1), inTurn(before, after));
        isOthers(ChangeReport.page(comparison, CAPITALS), before, after);
        isOthers(ChangeReport.detail(comparison, CAPITALS), before, after);
        Series series = Series.of(two.subList(1, 2), inTurn(after));
        isOthers(ChangeReport.series(series, CAPITALS), before, after);
        isOthers(ChangeReport.seriesDetail(series, CAPITALS), before, after);
      }
    }
  }

  private static Function<Dossier, Assessment> inTurn(Assessment... assessments) {
    Iterator<Assessment> next = List.of(assessments).iterator();
    return dossier -> next.next();
  }

  /** Asks a question of each answer, and settles something by it. */
  private record Asked(Assessment assessment) implements WhatIf {

    @Override
    public List<Question> questions(int most) {
      List<Change> changes = new ArrayList<>();
      assessment
          .conclusions()
          .forEach(each -> changes.add(new Change(Optional.empty(), Optional.of(each))));
      List<Reply> replies =
          List.of(
              new Reply(Map.of("true", true), changes),
              new Reply(Map.of("true", false), List.of()),
              new Reply(Map.of("2", true), List.of()),
              new Reply(Map.of("2", false), List.of()));
      List<Question> questions = new ArrayList<>();
      for (String about : List.of("FOLK", "OTHERS")) {
        questions.add(
            new Question(
                "harm.near",
                "AND NOW?",
                about,
                Standard.REASONABLE_GROUNDS,
                replies,
                List.of(),
                true,
                false,
                false));
      }
      return questions;
    }

    @Override
    public Answer given(Fact fact) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Answer without(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Answer of(Dossier dossier) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Answer withReading(String key, String reading) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Answer withReadings(Map<String, String> readings) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Answer requiring(Standard standard) {
      throw new UnsupportedOperationException();
    }
  }
}
