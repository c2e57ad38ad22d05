package org.r2prules.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many columns text takes where every letter has a fixed width, and where it may be cut:
 * between what a reader takes for one letter or sign, never within. Of a picture that is joined of
 * several, each is counted, since not every terminal joins them; so a line is never wider than is
 * said here, and may be less wide. Text is measured as {@link Visible} shows it. Stateless and
 * thread-safe.
 */
public final class Width {

  private static final Pattern CLUSTER = Pattern.compile("\\X");

  /** From and to, by twos: what takes two columns, with what may yet be assigned between. */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3,
    0x25FD, 0x25FE, 0x2614, 0x2615, 0x2630, 0x2637, 0x2648, 0x2653, 0x267F, 0x267F, 0x268A, 0x268F,
    0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE,
    0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD,
    0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
    0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50,
    0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
    0xFE10, 0xFE1F, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18DFF, 0x1AFF0,
    0x1B2FF, 0x1D300, 0x1D37F, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191,
    0x1F19A, 0x1F200, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7FF, 0x1F90C, 0x1F9FF, 0x1FA70,
    0x1FAFF, 0x20000, 0x3FFFD
  };

  private static final int AS_PICTURE = 0xFE0F;

  private Width() {}

  /** The columns that the text takes on one line. */
  public static int of(String text) {
    Objects.requireNonNull(text, "there is no text to measure");
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int each = text.codePointAt(i);
      columns += each < 0x7F ? 1 : of(each);
      i += Character.charCount(each);
    }
    return columns;
  }

  /** The text in pieces, each what a reader takes for one letter or sign. */
  public static List<String> clusters(String text) {
    Objects.requireNonNull(text, "there is no text to divide");
    List<String> clusters = new ArrayList<>();
    Matcher cluster = CLUSTER.matcher(text);
    while (cluster.find()) {
      clusters.add(cluster.group());
    }
    return clusters;
  }

  /**
   * The index up to which the text fits into so many columns: the end of the last piece that fits,
   * 0 if not even the first does.
   */
  public static int fitting(String text, int columns) {
    Objects.requireNonNull(text, "there is no text to fit");
    int end = 0;
    int left = columns;
    Matcher cluster = CLUSTER.matcher(text);
    while (cluster.find()) {
      left -= of(cluster.group());
      if (left < 0) {
        return end;
      }
      end = cluster.end();
    }
    return end;
  }

  private static int of(int each) {
    if (each == AS_PICTURE) {
      return 1; // It widens what stands before it.
    }
    int type = Character.getType(each);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT && !isSign(each)
        || type == Character.CONTROL
        || each >= 0x1160 && each <= 0x11FF
        || each >= 0xD7B0 && each <= 0xD7FF) {
      return 0;
    }
    return isWide(each) ? 2 : 1;
  }

  /** Signs before numbers and verses: they count as format, and are drawn. */
  private static boolean isSign(int each) {
    return each >= 0x600 && each <= 0x8E2 || each >= 0x110BD && each <= 0x110CD;
  }

  private static boolean isWide(int each) {
    if (each < WIDE[0]) {
      return false;
    }
    int low = 0;
    int high = WIDE.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      if (each < WIDE[2 * middle]) {
        high = middle - 1;
      } else if (each > WIDE[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
