package org.r2prules.assessment;

/**
 * An assessment as plain text for an officer to read: first what matters, then the detail, at the
 * foot what it was made with. Lines have at most 100 characters and no colour codes. The same
 * assessment gives the same text. Stateless and thread-safe.
 */
public final class TextReport {

  private TextReport() {}

  /** The report; ends with a line break. */
  public static String of(Assessment assessment) {
    Words words = new Words(assessment);
    Lines lines = new Lines();
    new ReportHead(assessment, words, lines).write();
    new ReportOptions(assessment, words, lines).write();
    new ReportDetail(assessment, words, lines).write();
    new ReportFoot(assessment, lines).write();
    return lines.toString();
  }
}
