package org.r2prules.text;

import java.io.IOException;
import java.io.Writer;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Shows what cannot be seen: control characters, which would command a terminal, direction
 * controls, which would reorder a line, and what has no shape or width at all, which would make two
 * names look alike. Each is written as JSON and YAML escape it, {@code \\u202e}, so that in a
 * quoted text of either the meaning stays. What has been shown stays as it is when shown again.
 * Stateless and thread-safe.
 */
public final class Visible {

  /** Scripts whose letters a joiner, or what keeps two from joining, gives another shape. */
  private static final Set<UnicodeScript> JOINING =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MANDAIC,
          UnicodeScript.NKO,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA,
          UnicodeScript.MYANMAR,
          UnicodeScript.KHMER,
          UnicodeScript.TIBETAN);

  /** Scripts of which a selector picks a variant. */
  private static final Set<UnicodeScript> VARYING =
      EnumSet.of(UnicodeScript.HAN, UnicodeScript.MONGOLIAN, UnicodeScript.MYANMAR);

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private Visible() {}

  /**
   * A name or prose. Line feeds and tabs stay, and so do joiners and selectors where they shape the
   * letter or sign before them.
   */
  public static String text(String text) {
    Objects.requireNonNull(text, "there is no text to show");
    if (isPlain(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    Shower shower = new Shower(shown);
    text.chars().forEach(unit -> shower.take((char) unit));
    shower.end();
    return shown.toString();
  }

  /**
   * An id, a code or another word that has to be told from others: everything without a shape of
   * its own is shown, and every space but the usual one.
   */
  public static String word(String word) {
    Objects.requireNonNull(word, "there is no word to show");
    if (isPlain(word) && word.indexOf('\n') < 0 && word.indexOf('\t') < 0) {
      return word;
    }
    StringBuilder shown = new StringBuilder(word.length() + 16);
    word.codePoints()
        .forEach(
            each -> {
              boolean space = each != ' ' && Character.isSpaceChar(each);
              if (isUnseen(each) || space) {
                escape(each, shown);
              } else {
                shown.appendCodePoint(each);
              }
            });
    return shown.toString();
  }

  /** A writer that passes on what it is given as {@link #text} shows it. Not thread-safe. */
  public static Writer writer(Writer target) {
    return new VisibleWriter(Objects.requireNonNull(target, "there is nothing to write to"));
  }

  /** Whether it is of letters, signs and blanks of ASCII alone, as most text is. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= 0x7F || unit < ' ' && unit != '\n' && unit != '\t') {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnseen(int each) {
    return switch (Character.getType(each)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> !isSign(each);
      default -> isSelector(each) || isFiller(each);
    };
  }

  /** Format characters that are drawn, before numbers and verses. */
  private static boolean isSign(int each) {
    return each >= 0x600 && each <= 0x605
        || each == 0x6DD
        || each == 0x70F
        || each == 0x890
        || each == 0x891
        || each == 0x8E2
        || each == 0x110BD
        || each == 0x110CD;
  }

  private static boolean isSelector(int each) {
    return each >= 0xFE00 && each <= 0xFE0F
        || each >= 0xE0100 && each <= 0xE01EF
        || each >= 0x180B && each <= 0x180F && each != 0x180E;
  }

  /** What is drawn as nothing, though it counts as a letter, a mark or a sign. */
  private static boolean isFiller(int each) {
    return each == 0x34F
        || each == 0x115F
        || each == 0x1160
        || each == 0x17B4
        || each == 0x17B5
        || each == 0x2065
        || each == 0x2800
        || each == 0x3164
        || each == 0xFFA0
        || each >= 0xFFF0 && each <= 0xFFF8
        || each >= 0xE0000 && each <= 0xE0FFF;
  }

  private static void escape(int each, StringBuilder shown) {
    for (char unit : Character.toChars(each)) {
      shown.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    }
  }

  /** Takes text unit by unit, since a writer may be given it in any pieces. */
  private static final class Shower {

    private static final int NONE = -1;

    private final StringBuilder shown;

    /** A high surrogate or a carriage return whose other half may follow. */
    private int half = NONE;

    /** What stands before and can be shaped by what follows. */
    private int before = NONE;

    Shower(StringBuilder shown) {
      this.shown = shown;
    }

    void take(char unit) {
      int first = half;
      half = NONE;
      if (first == '\r' && unit == '\n') {
        shown.append("\r\n");
        before = NONE;
        return;
      }
      if (first != NONE && first != '\r' && Character.isLowSurrogate(unit)) {
        show(Character.toCodePoint((char) first, unit));
        return;
      }
      if (first != NONE) {
        show(first);
      }
      if (unit == '\r' || Character.isHighSurrogate(unit)) {
        half = unit;
      } else {
        show(unit);
      }
    }

    void end() {
      if (half != NONE) {
        show(half);
        half = NONE;
      }
    }

    private void show(int each) {
      if (each == '\n' || each == '\t') {
        shown.append((char) each);
        before = NONE;
      } else if (!isUnseen(each)) {
        shown.appendCodePoint(each);
        before = each;
      } else if (each == JOINER && (joins() || isPicture())
          || each == NON_JOINER && joins()
          || isSelector(each) && varies(each)) {
        shown.appendCodePoint(each);
        before = isSelector(each) && isPicture() ? before : NONE;
      } else {
        escape(each, shown);
        before = NONE;
      }
    }

    private boolean joins() {
      return before != NONE && JOINING.contains(UnicodeScript.of(before));
    }

    private boolean isPicture() {
      return before != NONE
          && (Character.getType(before) == Character.OTHER_SYMBOL
              || before >= 0x1F3FB && before <= 0x1F3FF);
    }

    private boolean varies(int selector) {
      if (before == NONE) {
        return false;
      }
      return selector == 0xFE0E || selector == 0xFE0F
          ? !Character.isLetter(before) && !Character.isSpaceChar(before)
          : VARYING.contains(UnicodeScript.of(before));
    }
  }

  private static final class VisibleWriter extends Writer {

    private final Writer target;
    private final StringBuilder shown = new StringBuilder();
    private final Shower shower = new Shower(shown);

    VisibleWriter(Writer target) {
      this.target = target;
    }

    @Override
    public void write(char[] units, int offset, int length) throws IOException {
      for (int i = offset; i < offset + length; i++) {
        shower.take(units[i]);
      }
      pass();
    }

    private void pass() throws IOException {
      target.append(shown);
      shown.setLength(0);
    }

    @Override
    public void flush() throws IOException {
      shower.end();
      pass();
      target.flush();
    }

    @Override
    public void close() throws IOException {
      shower.end();
      pass();
      target.close();
    }
  }
}
