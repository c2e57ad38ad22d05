package org.r2prules.report.internal.text;

import java.util.List;
import org.r2prules.text.Visible;
import org.r2prules.text.Width;

/**
 * Text in lines of at most {@link #WIDTH} columns, without trailing blanks. What cannot be seen in
 * what it is given is shown, so that names command no terminal.
 */
public final class Lines {

  public static final int WIDTH = 100;

  /** However deep the tree, some room is left for words. */
  private static final int DEEPEST = 76;

  /** So much of the beginning stays where a prefix is cut. */
  private static final int HEAD = 8;

  /** What parts of a line are joined by. */
  private static final List<String> PARTS = List.of("; ", " — ");

  /** How much of a line is to be left where it is cut after a part. */
  private static final double MOST = 0.6;

  private final StringBuilder text = new StringBuilder();

  /**
   * Wraps the words at the width; the first line starts with one prefix, the others with another.
   */
  public void wrapped(String first, String others, String words) {
    StringBuilder line = new StringBuilder(shortened(first));
    int used = Width.of(line.toString());
    boolean empty = true;
    for (String word : Visible.text(words).trim().split("\\s+")) {
      String rest = word;
      int needed = Width.of(rest);
      if (!empty && used + 1 + needed > WIDTH) {
        line(line.toString());
        line = new StringBuilder(shortened(others));
        used = Width.of(line.toString());
        empty = true;
      }
      if (!empty) {
        line.append(' ');
        used++;
      }
      while (used + needed > WIDTH) {
        int end = cut(rest, WIDTH - used);
        line(line + rest.substring(0, end));
        rest = rest.substring(end);
        needed = Width.of(rest);
        line = new StringBuilder(shortened(others));
        used = Width.of(line.toString());
      }
      line.append(rest);
      used += needed;
      empty = false;
    }
    line(line.toString());
  }

  /** Where the text is cut to fit; a sign that no line can hold is cut too. */
  private static int cut(String text, int columns) {
    int end = Width.fitting(text, columns);
    if (end > 0) {
      return end;
    }
    int left = columns;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      left -= Width.of(text.substring(end, next));
      if (left < 0 && end > 0) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Wraps the words below a label, all of them indented as far as the label reaches. */
  public void labelled(String label, String words) {
    wrapped(label, " ".repeat(Width.of(Visible.text(label))), words);
  }

  /**
   * As {@link #labelled}, in at most so many lines: that something is left out of the last is told
   * by an ellipsis.
   */
  public void cut(String label, String words, int most) {
    if (most == 1) {
      oneLine(Visible.text(label) + Visible.text(words).trim().replaceAll("\\s+", " "));
      return;
    }
    Lines all = new Lines();
    all.labelled(label, words);
    atMost(all, most);
  }

  /** In one line: cut between parts or words, or within one that takes half of the line. */
  private void oneLine(String words) {
    if (Width.of(words) <= WIDTH) {
      line(words);
      return;
    }
    int end = Width.fitting(words, WIDTH - 2);
    int blank = words.lastIndexOf(' ', end);
    int part = afterPart(words, end);
    line(words.substring(0, part > 0 ? part : blank > end / 2 ? blank : end) + " …");
  }

  /**
   * Where the last part ends that is told whole, if that leaves most of the line; a part that is
   * begun tells little. 0 where there is none.
   */
  private static int afterPart(String words, int end) {
    int part = PARTS.stream().mapToInt(each -> words.lastIndexOf(each, end)).max().orElse(0);
    return part > end * MOST ? part : 0;
  }

  /** As {@link #cut}, the lines after the first two blanks further in. */
  public void hanging(String label, String words, int most) {
    Lines all = new Lines();
    all.wrapped(label, label + "  ", words);
    atMost(all, most);
  }

  /** As many of the lines; that there are more is told by an ellipsis at the end. */
  public void atMost(Lines lines, int most) {
    String[] each = lines.toString().split("\n");
    for (int i = 0; i < Math.min(each.length, most); i++) {
      line(i == most - 1 && each.length > most ? shortened(each[i], WIDTH - 2) + " …" : each[i]);
    }
  }

  /** How many there are. */
  public int count() {
    return (int) text.chars().filter(each -> each == '\n').count();
  }

  private static String shortened(String line, int width) {
    if (line.endsWith(" …")) {
      return line.substring(0, line.length() - 2);
    }
    int end = Width.fitting(line, width);
    if (end == line.length() && line.endsWith(";")) {
      return line.substring(0, end - 1);
    }
    int part = afterPart(line, end);
    if (part > 0) {
      return line.substring(0, part);
    }
    int blank = line.lastIndexOf(' ', end);
    boolean word = end < line.length() && !line.substring(0, Math.max(blank, 0)).isBlank();
    return line.substring(0, word ? blank : end);
  }

  public void line(String words) {
    text.append(Visible.text(words).stripTrailing()).append('\n');
  }

  public void blank() {
    text.append('\n');
  }

  private static String shortened(String prefix) {
    String shown = Visible.text(prefix);
    if (Width.of(shown) <= DEEPEST) {
      return shown;
    }
    String head = shown.substring(0, Width.fitting(shown, HEAD));
    List<String> signs = Width.clusters(shown);
    int left = DEEPEST - Width.of(head) - 1;
    StringBuilder tail = new StringBuilder();
    for (int i = signs.size() - 1; i >= 0 && Width.of(signs.get(i)) <= left; i--) {
      tail.insert(0, signs.get(i));
      left -= Width.of(signs.get(i));
    }
    return head + "~" + tail;
  }

  /** The words and blanks up to the width; one blank at least. */
  public static String padded(String words, int width) {
    String shown = Visible.text(words);
    return shown + " ".repeat(Math.max(1, width - Width.of(shown)));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
