package org.r2prules.kb.handbook;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Text as Markdown, and tables of it. */
final class Markdown {

  private Markdown() {}

  /** Plain text, so that nothing in it is taken for Markdown. */
  static String text(String plain) {
    return plain.strip().replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<|]", "\\\\$0");
  }

  /** A word of the doctrine as it is written. */
  static String code(String word) {
    return "`" + word.replace("|", "\\|") + "`";
  }

  static String codes(Collection<String> words) {
    return words.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }

  static String link(String text, String to) {
    return "[" + text(text) + "](" + to + ")";
  }

  /** With a line after it that ends it; nothing if it has no rows. */
  static String table(List<String> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return "";
    }
    return row(columns)
        + row(columns.stream().map(column -> "---").toList())
        + rows.stream().map(Markdown::row).collect(Collectors.joining())
        + "\n";
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** A heading and what is below it; nothing if that is nothing. */
  static String section(String heading, String body) {
    return body.isBlank() ? "" : "## " + heading + "\n\n" + body.strip() + "\n\n";
  }

  /** A whole page: its last line is its end. */
  static String ended(CharSequence page) {
    return page.toString().stripTrailing() + "\n";
  }

  static String list(Collection<String> lines) {
    return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
  }
}
