package org.r2prules.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import org.r2prules.assessment.WhatIf;
import org.r2prules.report.internal.html.HtmlWriter;

/**
 * A brief to look at: one HTML file that needs nothing beside it, no network and no script. First
 * the page as {@link Brief} has it, which prints on two sheets of A4; below it, folded: the options
 * and their gates, the order of events, how each conclusion was derived, the facts, and what it was
 * made with. What an assessment has more of than a reader can use is bounded, and counted. Whatever
 * stands in a dossier is shown as text and does nothing. The same assessment gives the same bytes.
 * Stateless and thread-safe.
 */
public final class HtmlBrief {

  private HtmlBrief() {}

  /**
   * As a whole.
   *
   * @param whatIf the assessment, which is asked what each answer to an open question would settle
   */
  public static String of(WhatIf whatIf) {
    return of(whatIf, Texts.english());
  }

  /** As {@link #of(WhatIf)}, in other words. */
  public static String of(WhatIf whatIf, Texts texts) {
    StringWriter text = new StringWriter();
    try {
      write(whatIf, texts, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * As {@link #of(WhatIf, Texts)}, piece by piece; the file is UTF-8, so the writer has to be.
   *
   * @throws IOException if the writer throws it
   */
  public static void write(WhatIf whatIf, Texts texts, Writer out) throws IOException {
    Objects.requireNonNull(whatIf, "write needs an assessment");
    Objects.requireNonNull(texts, "write needs texts");
    Objects.requireNonNull(out, "write needs a writer");
    HtmlWriter.write(whatIf, texts, out);
  }
}
