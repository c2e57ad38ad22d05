package org.r2prules.cli;

import java.io.PrintWriter;
import org.r2prules.text.Width;

/** Text that fits a terminal, and is the same where it is piped. */
final class Columns {

  static final int WIDTH = 100;

  private Columns() {}

  /** Prints the text in lines that fit, each with the indent; nothing for no text. */
  static void print(PrintWriter out, String indent, String text) {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty()
          && indent.length() + Width.of(line.toString()) + 1 + Width.of(word) > WIDTH) {
        out.print(indent + line + "\n");
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      out.print(indent + line + "\n");
    }
  }
}
