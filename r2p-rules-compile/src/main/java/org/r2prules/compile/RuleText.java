package org.r2prules.compile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;

/**
 * A file of rules as the compiler takes it: a table is written out as rules.
 *
 * @param file its name, from the folder of the rules on
 * @param written what its author wrote
 * @param drl the rules
 */
record RuleText(String file, String written, String drl) {

  /** Before each rule of a table the writer names the cell that it comes from. */
  private static final Pattern ROW = Pattern.compile("// rule values at [A-Z]+(\\d+).*");

  static RuleText read(Path folder, Path path) {
    String file = folder.relativize(path).toString().replace('\\', '/');
    try {
      String text = Files.readString(path);
      return new RuleText(file, text, file.endsWith(".csv") ? ofTable(text) : text);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static String ofTable(String text) {
    return new SpreadsheetCompiler()
        .compile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), InputType.CSV);
  }

  /** Whether it has rules, and not only what all files of the package share. */
  boolean hasRules() {
    return drl.lines().anyMatch(line -> line.startsWith("rule "));
  }

  /** The line of what its author wrote, for a line of the rules; lines from 1. */
  int line(int ofRules) {
    if (drl.equals(written)) {
      return ofRules;
    }
    List<String> lines = drl.lines().toList();
    for (int i = Math.min(ofRules, lines.size()); i > 0; i--) {
      Matcher row = ROW.matcher(lines.get(i - 1).strip());
      if (row.matches()) {
        return Integer.parseInt(row.group(1));
      }
    }
    return 1;
  }
}
