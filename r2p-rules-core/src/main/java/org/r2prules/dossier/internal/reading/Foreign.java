package org.r2prules.dossier.internal.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a file is that is no dossier: a table, a document, a page. Told instead of how YAML fails.
 */
final class Foreign {

  private static final String NO_DOSSIER = ", no dossier; a dossier is YAML or JSON";
  private static final String SAVE_AS_CSV =
      "; save the sheet as CSV in UTF-8, and 'r2p import' makes a dossier of it";

  /** What files begin with, in Latin 1. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "PK\u0003\u0004",
          "this is a spreadsheet, a document or another zip archive" + NO_DOSSIER + SAVE_AS_CSV,
          "\u00D0\u00CF\u0011\u00E0",
          "this is a spreadsheet or a document of an old office suite" + NO_DOSSIER + SAVE_AS_CSV,
          "%PDF-",
          "this is a PDF" + NO_DOSSIER,
          "{\\rtf",
          "this is a document in RTF" + NO_DOSSIER,
          "\u001F\u008B",
          "this is compressed (gzip); unpack it first",
          "BZh",
          "this is compressed (bzip2); unpack it first",
          "\u00FD7zXZ",
          "this is compressed (xz); unpack it first",
          "\u0089PNG",
          "this is a picture" + NO_DOSSIER,
          "\u00FF\u00D8\u00FF",
          "this is a picture" + NO_DOSSIER);

  private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|');

  /** How a line of YAML begins that no table begins with: a key, an item, a flow of keys. */
  private static final Pattern KEY =
      Pattern.compile("\\s*(-\\s|\\{|\\[|---|%|(\"[^\"]*\"|'[^']*'|[^,;\\t|\"']*?):(\\s|$)).*");

  private Foreign() {}

  /** What the bytes are, if they are no text. */
  static Optional<String> binary(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
    return BEGINNINGS.entrySet().stream()
        .filter(each -> start.startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** What the text is, where it is neither YAML nor JSON of a dossier, and that can be told. */
  static Optional<String> text(String text) {
    String start = text.stripLeading();
    if (start.startsWith("<")) {
      boolean page =
          start
              .substring(0, Math.min(start.length(), 500))
              .toLowerCase(Locale.ROOT)
              .matches("(?s)<(!doctype html|html|head|body).*");
      return Optional.of((page ? "this is a web page (HTML)" : "this is XML") + NO_DOSSIER);
    }
    if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
      return Optional.of("this is a list in JSON; a dossier is one map with 'situation' in it");
    }
    return table(text);
  }

  private static Optional<String> table(String text) {
    List<String> lines =
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("# ")).limit(3).toList();
    if (lines.isEmpty() || KEY.matcher(lines.get(0)).matches()) {
      return Optional.empty();
    }
    for (char separator : SEPARATORS) {
      int first = count(lines.get(0), separator);
      if (first > 1 || first == 1 && lines.size() > 1 && count(lines.get(1), separator) == 1) {
        return Optional.of(
            "this is a table ("
                + (separator == '\t' ? "TSV" : "CSV")
                + ", columns separated by "
                + name(separator)
                + "), no dossier; 'r2p import' makes a dossier of it");
      }
    }
    return Optional.empty();
  }

  private static String name(char separator) {
    return switch (separator) {
      case '\t' -> "tabs";
      case ';' -> "semicolons";
      case ',' -> "commas";
      default -> "bars";
    };
  }

  /** How often it stands in the line, outside quotes. */
  private static int count(String line, char separator) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char each = line.charAt(i);
      if (each == '"') {
        quoted = !quoted;
      } else if (each == separator && !quoted) {
        count++;
      }
    }
    return count;
  }
}
