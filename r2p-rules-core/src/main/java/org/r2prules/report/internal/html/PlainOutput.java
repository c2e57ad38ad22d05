package org.r2prules.report.internal.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;

/**
 * Escapes what is told, after what a reader could not see, or what would turn the order of what he
 * sees, is made visible.
 */
final class PlainOutput extends OwaspHtmlTemplateOutput {

  private static final int LINE = 0x2028;
  private static final int PARAGRAPH = 0x2029;
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;
  private static final char REPLACED = '\uFFFD';

  PlainOutput(TemplateOutput output) {
    super(output);
  }

  @Override
  public void writeUserContent(String told) {
    super.writeUserContent(told == null ? null : plain(told));
  }

  /** Joiners are part of names in some scripts and stay. */
  static String plain(String told) {
    if (told.codePoints().allMatch(PlainOutput::isPlain)) {
      return told;
    }
    StringBuilder plain = new StringBuilder();
    told.codePoints().forEach(each -> append(plain, each));
    return plain.toString();
  }

  private static void append(StringBuilder plain, int each) {
    if (isPlain(each)) {
      plain.appendCodePoint(each);
    } else if (Character.isWhitespace(each) || each == LINE || each == PARAGRAPH) {
      plain.append(' ');
    } else if (Character.getType(each) == Character.SURROGATE || (each & 0xFFFE) == 0xFFFE) {
      plain.append(REPLACED);
    } else {
      plain.append(String.format("\u27E8U+%04X\u27E9", each));
    }
  }

  private static boolean isPlain(int each) {
    return switch (Character.getType(each)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.FORMAT -> each == JOINER || each == NON_JOINER;
      default -> (each & 0xFFFE) != 0xFFFE;
    };
  }
}
