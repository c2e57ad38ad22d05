package org.r2prules.report.internal.text;

/** Text in lines of at most {@link #WIDTH} characters, without trailing blanks. */
public final class Lines {

  public static final int WIDTH = 100;

  /** However deep the tree, some room is left for words. */
  private static final int DEEPEST = 76;

  private final StringBuilder text = new StringBuilder();

  /**
   * Wraps the words at the width; the first line starts with one prefix, the others with another.
   */
  public void wrapped(String first, String others, String words) {
    String prefix = shortened(first);
    StringBuilder line = new StringBuilder(prefix);
    boolean empty = true;
    for (String word : words.trim().split("\\s+")) {
      String rest = word;
      if (!empty && line.length() + 1 + rest.length() > WIDTH) {
        line(line.toString());
        prefix = shortened(others);
        line = new StringBuilder(prefix);
        empty = true;
      }
      if (!empty) {
        line.append(' ');
      }
      while (line.length() + rest.length() > WIDTH) {
        int room = WIDTH - line.length();
        line(line + rest.substring(0, room));
        rest = rest.substring(room);
        line = new StringBuilder(shortened(others));
      }
      line.append(rest);
      empty = false;
    }
    line(line.toString());
  }

  /** Wraps the words below a label, all of them indented as far as the label reaches. */
  public void labelled(String label, String words) {
    wrapped(label, " ".repeat(label.length()), words);
  }

  public void line(String words) {
    text.append(words.stripTrailing()).append('\n');
  }

  public void blank() {
    text.append('\n');
  }

  private static String shortened(String prefix) {
    return prefix.length() <= DEEPEST
        ? prefix
        : prefix.substring(0, 8) + "~" + prefix.substring(prefix.length() - DEEPEST + 9);
  }

  public static String padded(String words, int width) {
    return words.length() >= width ? words + " " : words + " ".repeat(width - words.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
