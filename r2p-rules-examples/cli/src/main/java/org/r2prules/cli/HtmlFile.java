package org.r2prules.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.r2prules.assessment.WhatIf;
import org.r2prules.report.HtmlBrief;
import org.r2prules.report.Texts;

/**
 * Where the HTML brief goes: to a file that is called as one, so that no dossier is written over.
 */
final class HtmlFile {

  /** The output. */
  static final String OUTPUT = "-";

  private HtmlFile() {}

  static void requireName(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (!file.equals(OUTPUT) && !name.endsWith(".html") && !name.endsWith(".htm")) {
      throw new Refusal(
          "--html writes to a file whose name ends in .html, not to "
              + file
              + "; name the dossier before it, or nothing for the output");
    }
  }

  /** Writes it; the name was found to be one. */
  static void write(WhatIf whatIf, String file, PrintWriter output) {
    if (file.equals(OUTPUT)) {
      output.print(HtmlBrief.of(whatIf));
      output.flush();
      return;
    }
    Path path = FileNames.path(file);
    try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8)) {
      HtmlBrief.write(whatIf, Texts.english(), out);
    } catch (IOException e) {
      throw new LostOutput("cannot write " + file + ": " + Input.reason(e));
    }
  }
}
