package org.r2prules.report.internal.html;

import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.r2prules.assessment.Assessment;
import org.r2prules.assessment.WhatIf;
import org.r2prules.report.Brief;
import org.r2prules.report.Texts;
import org.r2prules.report.internal.brief.BriefMaker;
import org.r2prules.report.internal.html.HtmlPage.Matrix;
import org.r2prules.report.internal.html.HtmlPage.Timeline;
import org.r2prules.report.internal.html.HtmlPage.Topic;
import org.r2prules.report.internal.html.HtmlPage.Tree;
import org.r2prules.report.internal.html.templates.JtepageGenerated;

/** Makes the page and hands it to its template. */
public final class HtmlWriter {

  private HtmlWriter() {}

  /**
   * Writes the page.
   *
   * @throws IOException if the writer throws it
   */
  public static void write(WhatIf whatIf, Texts texts, Writer out) throws IOException {
    HtmlPage page = page(whatIf, texts);
    try {
      JtepageGenerated.render(new PlainOutput(new WriterOutput(out)), null, texts, page);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** What is told first is shown for sure: the derivations and the facts come last. */
  private static HtmlPage page(WhatIf whatIf, Texts texts) {
    Assessment assessment = whatIf.assessment();
    Brief whole = BriefMaker.whole(whatIf, texts);
    Brief brief = BriefMaker.onPage(whole, texts);
    Room room = Room.of(assessment, texts);
    Matrix matrix = new MatrixMaker(room).matrix();
    TopicMaker maker = new TopicMaker(room);
    List<Topic> topics = maker.topics(brief, whole);
    Timeline timeline = new TimelineMaker(room).timeline();
    Tree tree = new TreeMaker(room).tree();
    return new HtmlPage(
        texts.locale().toLanguageTag(),
        maker.head(brief.title(), 1),
        maker.head(brief.basis(), 2),
        topics,
        brief.closing(),
        matrix,
        timeline,
        tree,
        new FactsMaker(room).facts(),
        new MadeWithMaker(room).madeWith());
  }
}
