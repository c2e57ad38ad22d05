package org.r2prules.report;

import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.Explanation;
import org.r2prules.assessment.Robustness;
import org.r2prules.report.internal.text.ExplanationText;
import org.r2prules.report.internal.text.OptionText;
import org.r2prules.report.internal.text.Page;
import org.r2prules.report.internal.text.PageText;
import org.r2prules.report.internal.text.ReportDetail;
import org.r2prules.report.internal.text.ReportFoot;
import org.r2prules.report.internal.text.ReportHead;
import org.r2prules.report.internal.text.ReportNeeds;
import org.r2prules.report.internal.text.ReportOptions;
import org.r2prules.report.internal.text.ReportOverview;
import org.r2prules.report.internal.text.RobustnessText;
import org.r2prules.report.internal.text.WhyNotText;
import org.r2prules.report.internal.wording.Words;

/**
 * An assessment as plain text for an officer to read: first what matters, then the detail, at the
 * foot what it was made with. Reasons reach as far as the first conclusions; how those came about
 * is for {@link Assessment#explain} and {@link Assessment#whyNot}. Lines have at most 100
 * characters and no colour codes. The same assessment gives the same text. Stateless and
 * thread-safe.
 */
public final class TextReport {

  private TextReport() {}

  /** A brief as a page of text: at most {@link Brief#LINES} lines. */
  public static String page(Brief brief) {
    return PageText.of(brief);
  }

  /** One topic of a brief. */
  public static String topic(Brief.Section section) {
    return PageText.of(section);
  }

  /** Everything that was concluded; ends with a line break. */
  public static String detail(Assessment assessment) {
    return detail(assessment, Texts.english());
  }

  /** As {@link #detail(Assessment)}, in other words. */
  public static String detail(Assessment assessment, Texts texts) {
    Page page = Page.of(assessment, texts);
    new ReportHead(page).write();
    new ReportOverview(page).write();
    new ReportNeeds(page).write();
    new ReportOptions(page).write();
    new ReportDetail(page).write();
    new ReportFoot(page).write();
    return page.lines().toString();
  }

  /**
   * Why an option is not available.
   *
   * @param assessment what the option is of
   * @param candidateId the id of an option
   * @throws java.util.NoSuchElementException if there is no such option; the message names the
   *     nearest
   */
  public static String whyNot(Assessment assessment, String candidateId) {
    return whyNot(assessment, candidateId, Texts.english());
  }

  /** As {@link #whyNot(Assessment, String)}, in other words. */
  public static String whyNot(Assessment assessment, String candidateId, Texts texts) {
    return WhyNotText.of(
        assessment, assessment.whyNot(candidateId).option(), new Words(assessment, texts));
  }

  /**
   * An explanation as a tree, {@code *} before what lies on the decisive path, each conclusion
   * expanded once and then referred to.
   */
  public static String explanation(Explanation explanation) {
    return explanation(explanation, Texts.english());
  }

  /** As {@link #explanation(Explanation)}, in other words. */
  public static String explanation(Explanation explanation, Texts texts) {
    return ExplanationText.of(explanation, texts);
  }

  /**
   * The same in so many lines: where it is longer, only what decided the result, as deep as there
   * is room.
   *
   * @param lines at least ten
   */
  public static String explanation(Explanation explanation, int lines) {
    return explanation(explanation, lines, Texts.english());
  }

  /** As {@link #explanation(Explanation, int)}, in other words. */
  public static String explanation(Explanation explanation, int lines, Texts texts) {
    if (lines < 10) {
      throw new IllegalArgumentException("an explanation needs ten lines, not " + lines);
    }
    return ExplanationText.of(explanation, lines, texts);
  }

  /**
   * What of an assessment hangs on how the doctrine is read: by reading, what it would turn; ends
   * with a line break.
   */
  public static String robustness(Robustness robustness) {
    return robustness(robustness, Texts.english());
  }

  /** As {@link #robustness(Robustness)}, in other words. */
  public static String robustness(Robustness robustness, Texts texts) {
    return RobustnessText.of(robustness, texts);
  }

  /**
   * One option: what calls for it and its gates, each with why it stands so and the key under which
   * it is explained; who could act; effect, risk and source of its tool.
   *
   * @throws java.util.NoSuchElementException if there is no such option; the message names the
   *     nearest
   */
  public static String option(Assessment assessment, String candidateId) {
    return option(assessment, candidateId, Texts.english());
  }

  /** As {@link #option(Assessment, String)}, in other words. */
  public static String option(Assessment assessment, String candidateId, Texts texts) {
    return OptionText.of(assessment.whyNot(candidateId).option(), Page.of(assessment, texts));
  }
}
