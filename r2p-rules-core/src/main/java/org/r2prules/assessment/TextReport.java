package org.r2prules.assessment;

/**
 * An assessment as plain text for an officer to read: first what matters, then the detail, at the
 * foot what it was made with. Reasons reach as far as the first conclusions; how those came about
 * is for {@link Assessment#explain} and {@link Assessment#whyNot}. Lines have at most 100
 * characters and no colour codes. The same assessment gives the same text. Stateless and
 * thread-safe.
 */
public final class TextReport {

  private TextReport() {}

  /** The report; ends with a line break. */
  public static String of(Assessment assessment) {
    Page page = Page.of(assessment);
    new ReportHead(page).write();
    new ReportOverview(page).write();
    new ReportNeeds(page).write();
    new ReportOptions(page).write();
    new ReportDetail(page).write();
    new ReportFoot(page).write();
    return page.lines().toString();
  }
}
