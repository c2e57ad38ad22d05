package org.r2prules.report.internal.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import org.jspecify.annotations.Nullable;
import org.r2prules.text.Visible;

/**
 * Escapes what is told, after what a reader could not see, or what would turn the order of what he
 * sees, is made visible. Nothing that is told reaches the page by another way.
 */
final class PlainOutput extends OwaspHtmlTemplateOutput {

  PlainOutput(TemplateOutput output) {
    super(output);
  }

  @Override
  public void writeUserContent(@Nullable String told) {
    super.writeUserContent(told == null ? null : Visible.text(told));
  }
}
